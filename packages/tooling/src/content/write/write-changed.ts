import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Files } from './module'

/**
 * Makes a folder hold exactly these files. What changed is first written elsewhere in full and then moved in, so that a
 * disk that runs full leaves everything as it was; and file by file, so that whoever reads meanwhile always finds one.
 * @returns the paths that were written or removed.
 */
export function writeChanged(folder: string, files: Files, scratch: string): string[] {
  const changed = [...files].filter(([path, text]) => readIfThere(join(folder, path)) !== text)
  const stale = filesIn(folder).filter((path) => !files.has(path))
  if (changed.length > 0) moveIn(folder, changed, scratch)
  for (const path of stale) rmSync(join(folder, path))
  return [...changed.map(([path]) => path), ...stale]
}

function moveIn(folder: string, changed: readonly (readonly [string, string])[], scratch: string): void {
  mkdirSync(scratch, { recursive: true })
  const staged = mkdtempSync(join(scratch, 'content-'))
  try {
    changed.forEach(([, text], i) => {
      writeFileSync(join(staged, String(i)), text)
    })
    changed.forEach(([path], i) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      renameSync(join(staged, String(i)), join(folder, path))
    })
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

function filesIn(folder: string, below = ''): string[] {
  if (!existsSync(join(folder, below))) return []
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesIn(folder, path) : [path]
  })
}
