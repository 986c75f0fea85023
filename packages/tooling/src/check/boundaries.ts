import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Check } from './check'
import { importsOf } from './imports'
import { filesIn, readManifest, root, type Shipped, shipped } from './workspace'

const folders = [...shipped.map(({ folder }) => folder), 'packages/tooling', 'examples']

function wrongArrows({ name, folder, mayUse }: Shipped): string[] {
  const { dependencies, peerDependencies, optionalDependencies } = readManifest(join(root, folder))
  const allowed = new Set<string>(mayUse)
  return Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })
    .filter((used) => used.startsWith('@trivsel/') && !allowed.has(used))
    .map((used) => `${folder}/package.json: ${name} may not depend on ${used}`)
}

function leavesTheFolder(from: string, file: string, specifier: string): boolean {
  return specifier.startsWith('.') && relative(from, resolve(dirname(file), specifier)).startsWith('..')
}

function strayImports(folder: string): string[] {
  return filesIn(join(root, folder), ['.ts', '.tsx', '.js', '.mjs']).flatMap((file) => {
    // Shipped sources may not reach their own tests or settings either: only src is built.
    const sources = join(root, folder, 'src')
    const ships = file.startsWith(sources) && existsSync(sources) && !/\.(test|cases)\.ts$/.test(file)
    const home = ships ? sources : join(root, folder)
    return importsOf(file)
      .filter((specifier) => leavesTheFolder(home, file, specifier))
      .map((specifier) => `${relative(root, file)}: ${specifier} lies outside ${relative(root, home)}`)
  })
}

export const boundaries: Check = {
  name: 'package boundaries',
  run: () => [...shipped.flatMap(wrongArrows), ...folders.flatMap(strayImports)],
}
