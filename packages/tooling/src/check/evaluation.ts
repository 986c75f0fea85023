import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Check } from './check'
import { filesIn, root, shipped } from './workspace'

// A strict content security policy stops both, so neither may be in what a browser loads.
const forbidden = /\beval\s*\(|\bFunction\s*\(/

export const evaluation: Check = {
  name: 'no eval',
  run: () =>
    shipped
      .flatMap(({ folder }) => filesIn(join(root, folder, 'dist'), ['.js', '.cjs']))
      .flatMap((file) => {
        const found = forbidden.exec(readFileSync(file, 'utf8'))
        return found ? [`${relative(root, file)}: ${found[0]}…)`] : []
      }),
}
