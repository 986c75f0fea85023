import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Labels } from './labels'

/** What to write by file name; `null` for a file that there is nothing to say in this time. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** What stands in the way: the folder itself, or what has a file's name in it. */
export interface WriteFault {
  readonly name: string | null
  readonly fault: string
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** Why the files cannot go into a folder; looked at before anything is done. */
export function writeFault(folder: string, names: readonly string[], words: Labels): WriteFault | null {
  if (existsSync(folder) && !isFolder(folder)) return { name: null, fault: words.outIsFile }
  const name = names.find((file) => isFolder(join(folder, file)))
  return name === undefined ? null : { name, fault: words.inTheWay }
}

/**
 * Makes a folder and those it lies in, one by one: Node's own way of making them all never ends in places such as /proc.
 * @returns the folders that were not there, the outermost first.
 */
function makeFolder(folder: string): string[] {
  if (existsSync(folder)) return []
  const made = makeFolder(dirname(folder))
  mkdirSync(folder)
  return [...made, folder]
}

function writeAndMove(folder: string, files: Files): void {
  const unwritten = mkdtempSync(join(folder, '.unwritten-'))
  try {
    const full = Object.entries(files).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null)
    for (const [name, held] of full) writeFileSync(join(unwritten, name), held)
    for (const [name] of full) renameSync(join(unwritten, name), join(folder, name))
    for (const name of Object.keys(files)) if (files[name] === null) rmSync(join(folder, name), { force: true })
  } finally {
    rmSync(unwritten, { recursive: true, force: true })
  }
}

/**
 * Writes all files or none: first beside their places, then into them. A file left by an earlier run that has nothing
 * to say now is removed, since it would tell of another meeting.
 */
export function writeFiles(folder: string, files: Files, words: Labels): WriteFault | null {
  const blocked = writeFault(folder, Object.keys(files), words)
  if (blocked !== null) return blocked
  let made: readonly string[] = []
  try {
    made = makeFolder(folder)
    writeAndMove(folder, files)
    return null
  } catch (error) {
    const [outermost] = made
    if (outermost !== undefined) rmSync(outermost, { recursive: true, force: true })
    return { name: null, fault: words.notWritable((error as NodeJS.ErrnoException).code ?? String(error)) }
  }
}
