// Knows whether dist still belongs to the sources, so that nothing is built twice.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
const stamp = join(root, 'node_modules/.cache/trivsel/built-from')
const inputs = ['content', 'packages', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json']
const shipped = ['core', 'engine', 'i18n', 'authoring']
const outputs = ['content/dist', ...shipped.map((name) => `packages/${name}/dist`)]
const notBuilt = new Set(['node_modules', 'dist', 'test', 'out', 'coverage'])

function* files(path) {
  if (!statSync(path).isDirectory()) yield path
  else for (const name of readdirSync(path).sort()) if (!notBuilt.has(name)) yield* files(join(path, name))
}

export function fingerprint() {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const file of files(join(root, input))) {
      const { mtimeMs, size } = statSync(file)
      hash.update(`${file}\n${mtimeMs}\n${size}\n`)
    }
  return hash.digest('hex')
}

export function isFresh(withTypes) {
  if (!existsSync(stamp) || !outputs.every((folder) => existsSync(join(root, folder)))) return false
  const built = JSON.parse(readFileSync(stamp, 'utf8'))
  return built.from === fingerprint() && (built.withTypes || !withTypes)
}

export function forget() {
  rmSync(stamp, { force: true })
}

export function remember(from, withTypes) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ from, withTypes }))
}
