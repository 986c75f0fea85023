/** A piece of a phrase: our wording, or something a person wrote or entered. */
export interface Run {
  readonly text: string
  /** True for what came in as data. It may hold anything; nothing in it is ever markup. */
  readonly own: boolean
}

/** Text for a reader, piece by piece, so that a format can tell wording from data. */
export type Phrase = readonly Run[]

/** The phrase as one string, line breaks as they stand. */
export const plain = (phrase: Phrase): string => phrase.map(({ text }) => text).join('')

const SPACE = /\s+/g
const BREAK = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g

// A line that a person begins could pass for a heading, a row or a field of the document around it.
const joined = ({ text, own }: Run): string => (own ? text.trim().replace(BREAK, ' / ') : text).replace(SPACE, ' ')

/** The phrase on one line: where a person broke a line stands ` / `, as when verse is quoted in running text. */
export const oneLine = (phrase: Phrase): string => phrase.map(joined).join('').trim()
