import type { Source, Tool } from '@trivsel/core'
import { plain } from '../read/node'
import type { Note } from '../resolve/take-notes'
import type { WordsFile } from '../words-file'

const file = (path: string, value: unknown): [string, string] => [
  `json/${path}.json`,
  `${JSON.stringify(value, null, 1)}\n`,
]

const byLanguage = (words: readonly WordsFile[]) =>
  Object.fromEntries(words.map(({ language, tree }) => [language, plain(tree)]))

/** Everything about a tool in one file, for those who read it with something else than JavaScript. */
export function toolJson(
  tool: Tool,
  notes: readonly Note[],
  sources: readonly Source[],
  words: readonly WordsFile[],
): [string, string] {
  const cited = sources.filter(({ id }) => tool.sources.includes(id))
  const noted = Object.fromEntries(notes.map(({ about, text }) => [about, text]))
  return file(tool.id, { tool, sources: cited, notes: noted, words: byLanguage(words) })
}

/** The words that tools share. */
export const sharedJson = (words: readonly WordsFile[]): [string, string] =>
  file('shared', { words: byLanguage(words) })
