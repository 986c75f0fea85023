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
 * Makes folders hold exactly these files. What changed is first written elsewhere in full and then moved in, so that a
 * disk that runs full leaves everything as it was; and file by file, so that whoever reads meanwhile always finds one.
 * @param folders by their path below the root.
 * @returns the paths below the root that were written or removed.
 */
export function writeChanged(root: string, folders: ReadonlyMap<string, Files>, scratch: string): string[] {
  const wanted: Files = new Map(
    [...folders].flatMap(([folder, files]) => [...files].map(([path, text]) => [`${folder}/${path}`, text] as const)),
  )
  const changed = [...wanted].filter(([path, text]) => readIfThere(join(root, path)) !== text)
  const stale = [...folders.keys()].flatMap((folder) => filesIn(root, folder)).filter((path) => !wanted.has(path))
  if (changed.length > 0) moveIn(root, changed, scratch)
  for (const path of stale) rmSync(join(root, path))
  return [...changed.map(([path]) => path), ...stale]
}

function moveIn(root: string, changed: readonly (readonly [string, string])[], scratch: string): void {
  mkdirSync(scratch, { recursive: true })
  const staged = mkdtempSync(join(scratch, 'content-'))
  try {
    changed.forEach(([, text], i) => {
      writeFileSync(join(staged, String(i)), text)
    })
    changed.forEach(([path], i) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      renameSync(join(staged, String(i)), join(root, path))
    })
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Paths below the root of the files in a folder; none where it is not there. */
function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, path) : [path]
  })
}
