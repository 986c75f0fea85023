import type { Letter } from '../letter'
import type { WordsFile } from '../words/words-file'

/** The names that structure gives to texts, as a tree; `free` where the words decide. */
export type Names = ReadonlyMap<string, Names | 'text' | 'free'>

/** What the words of a namespace are held against. */
export interface Expected {
  readonly names: Names
  /** The keys that each language must have, within the namespace. */
  readonly keys: readonly string[]
}

/** One thing that must hold for the words of a tool, or of what tools share, in one language. */
export type Rule = (words: WordsFile, expected: Expected, record: WordsFile | undefined) => Letter[]
