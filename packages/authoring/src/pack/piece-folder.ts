import type { Catalogue } from '@trivsel/core'
import { fieldsNode } from '../read/make-node'
import type { Node } from '../read/node'
import type { AuthoredPiece, Language, Reader } from '../read/read-content'
import type { Note } from '../resolve/take-notes'
import { unknown } from '../unknown'
import { type Kind, kinds, type PieceFiles } from './pack-files'
import type { PackWords } from './pack-words'
import { readChanges, topOf } from './read-changes'

/** What the folder of one tool, model or deck holds. */
export interface PieceFolder {
  readonly kind: Kind
  /** Where the pack brings it. */
  readonly own: AuthoredPiece | null
  /** What it changes, where it was there before. */
  readonly changes: Node | null
  readonly notes: readonly Note[]
  readonly words: readonly PackWords[]
}

const CHANGES = 'changes.yaml'

/** Reads the folder of a piece: a new one with its structure, or one of the base with its changes. */
export function readPieceFolder(
  { kind, id, files }: PieceFiles,
  reader: Reader,
  base: Catalogue,
  languages: readonly Language[],
): PieceFolder | undefined {
  const folder = `${kind}/${id}`
  const structure = `${kinds[kind]}.yaml`
  const complain = reader.complain
  const words = readWords(
    folder,
    id,
    files.filter((file) => file !== structure && file !== CHANGES),
    languages,
    reader,
  )
  if (files.includes(structure)) {
    if (files.includes(CHANGES))
      complain(topOf(`${folder}/${CHANGES}`), `the pack brings "${id}" itself: change ${structure}`)
    const tree = reader.file(`${folder}/${structure}`)
    for (const language of ownLanguages(base, languages))
      if (!files.includes(`${language}.yaml`)) complain(topOf(`${folder}/${language}.yaml`), 'this file is missing')
    return tree && { kind, own: { folder: id, tree, words }, changes: null, notes: [], words: recordFirst(words, base) }
  }
  if (!base[kind].some((piece) => piece.id === id)) {
    complain(topOf(folder), strangeFolder(kind, id, base))
    return undefined
  }
  const tree = files.includes(CHANGES) ? reader.file(`${folder}/${CHANGES}`) : undefined
  const changes = tree && readChanges(kind, id, tree, complain)
  // Whether words fit what cannot be read, nobody can say.
  if (files.includes(CHANGES) && changes === undefined) return undefined
  const needed = changes?.adds === true ? spokenBy(id, base) : []
  const lacking = needed.filter((language) => !words.some((one) => one.language === language))
  // What is new needs words there too; that they are missing can then be told where they belong.
  const empty = lacking.map((language): PackWords => {
    const file = `${folder}/${language}.yaml`
    return { namespace: id, language, file, tree: fieldsNode(topOf(file), []) }
  })
  return { kind, own: null, changes: changes?.node ?? null, notes: changes?.notes ?? [], words: [...words, ...empty] }
}

/** Reads the files of words in a folder, one for each language. */
export function readWords(
  folder: string,
  namespace: string,
  files: readonly string[],
  languages: readonly Language[],
  reader: Reader,
): PackWords[] {
  return files.flatMap((name): PackWords[] => {
    const file = `${folder}/${name}`
    const language = name.replace(/\.yaml$/, '')
    if (!languages.includes(language)) {
      reader.complain(topOf(file), `${unknown('language', language, languages)} (by "languages" in pack.yaml)`)
      return []
    }
    const tree = reader.file(file)
    return tree === undefined ? [] : [{ namespace, language, file, tree }]
  })
}

/** What a pack brings is worded in each language that it shares with its base, and in the language of record. */
const ownLanguages = ({ languages: [record = '', ...others] }: Catalogue, spoken: readonly Language[]): Language[] => [
  record,
  ...others.filter((language) => spoken.includes(language)),
]

/** The language of record is what the others are held against. */
const recordFirst = (words: readonly PackWords[], { languages: [record] }: Catalogue): PackWords[] => [
  ...words.filter(({ language }) => language === record),
  ...words.filter(({ language }) => language !== record),
]

const spokenBy = (id: string, { words }: Catalogue): Language[] =>
  words.filter(({ namespace }) => namespace === id).map(({ language }) => language)

function strangeFolder(kind: Kind, id: string, base: Catalogue): string {
  const other = (Object.keys(kinds) as Kind[]).find((one) => base[one].some((piece) => piece.id === id))
  if (other !== undefined) return `"${id}" is a ${kinds[other]}: put this folder in "${other}"`
  const known = base[kind].map((piece) => piece.id)
  return `${unknown(kinds[kind], id, known)} (one of the pack's own has a ${kinds[kind]}.yaml)`
}
