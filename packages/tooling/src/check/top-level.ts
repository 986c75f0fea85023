import { readdirSync } from 'node:fs'
import type { Check } from './check'
import { root } from './workspace'

const allowed = new Set([
  ...['README.md', 'LICENSE', 'SECURITY.md'],
  ...['content', 'packages', 'examples', 'docs', '.changeset', '.ci'],
  ...['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tsconfig.base.json', 'tsconfig.json'],
  ...['vitest.config.ts', 'biome.json', 'knip.json', 'typedoc.json', '.size-limit.mjs'],
  ...['.gitignore', '.editorconfig'],
  // Never committed.
  ...['.git', 'node_modules', 'coverage', 'out', 'package-lock.json'],
])

export const topLevel: Check = {
  name: 'small top level',
  run: () =>
    readdirSync(root)
      .filter((name) => !allowed.has(name))
      .map((name) => `${name}: belongs in a folder, or in the list in packages/tooling/src/check/top-level.ts`),
}
