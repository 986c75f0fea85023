import { type Note, plain, type WordsFile } from '@trivsel/authoring/content'
import type { Catalogue, Deck, Model, Source, Tool } from '@trivsel/core'

const file = (path: string, value: unknown): [string, string] => [
  `json/${path}.json`,
  `${JSON.stringify(value, null, 1)}\n`,
]

const byLanguage = (words: readonly WordsFile[]) =>
  Object.fromEntries(words.map(({ language, tree }) => [language, plain(tree)]))

const noted = (notes: readonly Note[]) => Object.fromEntries(notes.map(({ about, text }) => [about, text]))

/** Everything about a tool in one file, for those who read it with something else than JavaScript. */
export function toolJson(
  tool: Tool,
  notes: readonly Note[],
  sources: readonly Source[],
  words: readonly WordsFile[],
): [string, string] {
  const cited = sources.filter(({ id }) => tool.sources.includes(id))
  return file(tool.id, { tool, sources: cited, notes: noted(notes), words: byLanguage(words) })
}

/** Everything about a model or a deck. */
export const pieceJson = (piece: Model | Deck, notes: readonly Note[], words: readonly WordsFile[]): [string, string] =>
  file(piece.id, {
    ['cards' in piece ? 'deck' : 'model']: piece,
    notes: noted(notes),
    words: byLanguage(words),
  })

/** The words that tools share. */
export const sharedJson = (words: readonly WordsFile[]): [string, string] =>
  file('shared', { words: byLanguage(words) })

/** All of it in one file, as core's `parseCatalogue` takes it. */
export const catalogueJson = (catalogue: Catalogue): [string, string] => file('catalogue', catalogue)
