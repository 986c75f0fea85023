import type { Check } from './check'
import { command } from './command'

// The shipped packages once more by themselves: there Node's types are absent, so nothing of Node slips in.
const projects = ['tsconfig.json', 'packages/core', 'packages/engine', 'packages/i18n', 'packages/authoring']

export const types: Check = {
  name: 'types',
  run: async () => (await Promise.all(projects.map((path) => command('tsc', '--noEmit', '-p', path)))).flat(),
}
