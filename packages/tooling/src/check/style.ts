import type { Check } from './check'
import { command } from './command'

export const style: Check = {
  name: 'format and lint',
  run: () => command('biome', 'check', '--max-diagnostics=50', '.'),
}
