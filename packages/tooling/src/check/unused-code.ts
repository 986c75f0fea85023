import type { Check } from './check'
import { command } from './command'

export const unusedCode: Check = {
  name: 'unused code',
  run: () => command('knip', '--treat-config-hints-as-errors'),
}
