import { type Dirent, opendirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { idSchema, nearest } from '@trivsel/core'
import type { Complain, Place } from '../letter'
import { unknown } from '../unknown'

/** The kinds of pieces, as their folders are called, and the file that holds the structure of one. */
export const kinds = { tools: 'tool', models: 'model', decks: 'deck' } as const

/** One of {@link kinds}. */
export type Kind = keyof typeof kinds

/** The folder of one tool, model or deck. */
export interface PieceFiles {
  readonly kind: Kind
  /** The name of its folder. */
  readonly id: string
  /** Names of the files in it. */
  readonly files: readonly string[]
}

/** What lies in the folder of a pack, by what it is for. */
export interface PackFiles {
  /** Names of the files at the top. */
  readonly top: readonly string[]
  readonly shared: readonly string[]
  readonly pieces: readonly PieceFiles[]
}

const MOST_FILES = 1000
const MOST_PIECES = 200
const MOST_BYTES = 4 * 1024 * 1024

const topFiles = ['pack.yaml', 'sources.yaml', 'based-on.yaml']
const topFolders = [...Object.keys(kinds), 'shared']

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name)

/** Looks through the folder of a pack; nothing where it cannot be read as one. Nothing in it is opened. */
export function packFiles(folder: string, complain: Complain): PackFiles | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    complain(topOf(''), 'there is no such folder')
    return undefined
  }
  const walk = new Walk(folder, complain)
  const all = walk.entries('')
  for (const { name, isFolder } of all) complainAtTop(name, isFolder, complain)
  const shared = all.some(({ name, isFolder }) => isFolder && name === 'shared') ? walk.files('shared') : []
  const pieces = all.flatMap(({ name, isFolder }) => (isFolder && isKind(name) ? walk.pieces(name) : []))
  if (walk.tooMuch) return undefined
  if (pieces.length > MOST_PIECES) {
    complain(topOf('pack.yaml'), `the pack holds more than the ${MOST_PIECES} tools, models and decks that are read`)
    return undefined
  }
  return { top: all.flatMap(({ name, isFolder }) => (isFolder ? [] : [name])), shared, pieces }
}

const topOf = (file: string): Place => ({ file, line: 1, column: 1 })

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name)

function complainAtTop(name: string, isFolder: boolean, complain: Complain): void {
  const known = isFolder ? topFolders : topFiles
  // A page about the pack or its licence may lie beside it; what looks like content is told.
  if (known.includes(name) || (!isFolder && !isYaml(name) && nearest(name, known) === null)) return
  complain(topOf(name), unknown(isFolder ? 'folder' : 'file', name, known))
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

class Walk {
  readonly folder: string
  readonly complain: Complain
  tooMuch = false
  private seen = 0
  private bytes = 0

  constructor(folder: string, complain: Complain) {
    this.folder = folder
    this.complain = complain
  }

  /** What lies in a folder, sorted. What is hidden, a link or no file at all does not count. */
  entries(path: string): Entry[] {
    const found: Entry[] = []
    const open = opendirSync(join(this.folder, path))
    try {
      for (let entry = open.readSync(); entry !== null && !this.tooMuch; entry = open.readSync()) {
        if (this.counts(entry, path === '' ? entry.name : `${path}/${entry.name}`)) {
          found.push({ name: entry.name, isFolder: entry.isDirectory() })
        }
      }
    } finally {
      open.closeSync()
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  private counts(entry: Dirent, path: string): boolean {
    this.seen++
    if (this.seen > MOST_FILES) return this.enough(`the pack holds more than the ${MOST_FILES} files that are read`)
    // Counted first: a folder of a million hidden files is looked through no further than one of a million others.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return false
    if (entry.isDirectory()) return true
    if (!entry.isFile()) {
      this.complain(topOf(path), 'this is no file or folder of its own; a link could lead anywhere')
      return false
    }
    if (isYaml(path)) this.bytes += statSync(join(this.folder, path), { throwIfNoEntry: false })?.size ?? 0
    return this.bytes <= MOST_BYTES || this.enough(`the pack holds more than the ${MOST_BYTES} bytes that are read`)
  }

  private enough(message: string): false {
    if (!this.tooMuch) this.complain(topOf('pack.yaml'), message)
    this.tooMuch = true
    return false
  }

  /** The YAML files of a folder that holds no folders. */
  files(path: string): string[] {
    return this.entries(path).flatMap(({ name, isFolder }) => {
      const at = topOf(`${path}/${name}`)
      if (isFolder) this.complain(at, 'there is nothing to read in a folder here')
      else if (/\.yml$|\.YA?ML$/.test(name)) this.complain(at, `call it "${name.replace(/\.\w+$/, '.yaml')}"`)
      return !isFolder && name.endsWith('.yaml') ? [name] : []
    })
  }

  pieces(kind: Kind): PieceFiles[] {
    return this.entries(kind).flatMap(({ name, isFolder }): PieceFiles[] => {
      const path = `${kind}/${name}`
      if (!isFolder) {
        if (isYaml(name)) this.complain(topOf(path), `put it in a folder that is called as its ${kinds[kind]}`)
        return []
      }
      if (!idSchema.safeParse(name).success) {
        this.complain(topOf(path), `"${name}" cannot be an id: write small letters, digits and single hyphens`)
        return []
      }
      return [{ kind, id: name, files: this.files(path) }]
    })
  }
}
