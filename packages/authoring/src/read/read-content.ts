import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Complain } from '../letter'
import { decodeText } from './decode-text'
import { childOf, type Node } from './node'
import { LARGEST, parseYaml } from './parse-yaml'

/** BCP 47 tag. */
export type Language = string

/** The words of a namespace in one language, as they were written. */
export interface AuthoredWords {
  readonly language: Language
  readonly file: string
  readonly tree: Node
}

/** A folder of structure and words: a tool, a model or a deck. */
export interface AuthoredPiece {
  /** The name of its folder, which must also be its id. */
  readonly folder: string
  readonly tree: Node
  readonly words: readonly AuthoredWords[]
}

/** Entries with ids, any of which a tool can name in the field of this name. */
export interface Shared {
  readonly name: string
  readonly entries: Node | undefined
}

/** Everything in a content folder, read but not yet understood. */
export interface Authored {
  readonly languages: readonly Language[]
  readonly sources: Node | undefined
  readonly shared: readonly Shared[]
  readonly tools: readonly AuthoredPiece[]
  readonly models: readonly AuthoredPiece[]
  readonly decks: readonly AuthoredPiece[]
  readonly sharedWords: readonly AuthoredWords[]
  /** Ids that are no longer given out, where there are any. */
  readonly retired: Node | undefined
  /** The package's manifest. JSON is YAML, so it has places too. */
  readonly manifest: Node | undefined
}

/** Reads files below a root; what is wrong with one is told, and the others are read all the same. */
export class Reader {
  readonly root: string
  readonly complain: Complain

  constructor(root: string, complain: Complain) {
    this.root = root
    this.complain = complain
  }

  /** Nothing where the file is missing or cannot be read. */
  file(path: string): Node | undefined {
    const top = { file: path, line: 1, column: 1 }
    const stat = lstatSync(join(this.root, path), { throwIfNoEntry: false })
    if (stat === undefined) {
      this.complain(top, 'this file is missing')
      return undefined
    }
    if (!stat.isFile()) {
      this.complain(top, 'this is no file of its own; a link could lead anywhere')
      return undefined
    }
    // Counted in bytes before a single one is read; the text is measured again once it is.
    if (stat.size > LARGEST * 4) {
      this.complain(top, `the file holds ${stat.size} bytes, more than the ${LARGEST * 4} that are read`)
      return undefined
    }
    const text = decodeText(path, readFileSync(join(this.root, path)), this.complain)
    return text === undefined ? undefined : parseYaml(path, text, this.complain)
  }

  /** As {@link file}, but silent where there is none. */
  fileIfThere(path: string): Node | undefined {
    return existsSync(join(this.root, path)) ? this.file(path) : undefined
  }

  words(folder: string, languages: readonly Language[]): AuthoredWords[] {
    return languages.flatMap((language) => {
      const file = `${folder}/${language}.yaml`
      const tree = this.file(file)
      return tree === undefined ? [] : [{ language, file, tree }]
    })
  }

  /** Names of the folders in a folder, sorted; none where it is not there. */
  folders(path: string): string[] {
    if (!existsSync(join(this.root, path))) return []
    return readdirSync(join(this.root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  }

  /** Every piece of a kind: a folder each, with the structure in a file of the kind's name. */
  pieces(folder: string, kind: string, languages: readonly Language[]): AuthoredPiece[] {
    return this.folders(folder).flatMap((name) => {
      const tree = this.file(`${folder}/${name}/${kind}.yaml`)
      return tree === undefined ? [] : [{ folder: name, tree, words: this.words(`${folder}/${name}`, languages) }]
    })
  }
}

const listOf = (pieces: readonly AuthoredPiece[]): Node | undefined =>
  pieces[0] && { kind: 'list', at: pieces[0].tree.at, items: pieces.map(({ tree }) => tree) }

/** Reads the folder `content` below a root, in the languages that must be complete. */
export function readContent(root: string, languages: readonly Language[], complain: Complain): Authored {
  const reader = new Reader(root, complain)
  const models = reader.pieces('content/models', 'model', languages)
  const decks = reader.pieces('content/decks', 'deck', languages)
  return {
    languages,
    sources: reader.file('content/sources.yaml'),
    shared: [
      { name: 'scale', entries: reader.file('content/shared/scales.yaml') },
      { name: 'map', entries: reader.file('content/shared/priority-maps.yaml') },
      { name: 'models', entries: listOf(models) },
      { name: 'deck', entries: listOf(decks) },
    ],
    tools: reader.pieces('content/tools', 'tool', languages),
    models,
    decks,
    sharedWords: reader.words('content/shared', languages),
    retired: reader.fileIfThere('content/retired.yaml'),
    manifest: reader.file('content/package.json'),
  }
}

/** The version that the manifest of a content folder states. */
export const versionOf = ({ manifest }: Pick<Authored, 'manifest'>): Node | undefined => childOf(manifest, 'version')
