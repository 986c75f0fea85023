import type { Check } from './check'
import { command } from './command'

export const sizeBudgets: Check = {
  name: 'size budgets',
  run: () => command('size-limit'),
}
