/** A piece of a phrase: our wording, or something a person wrote or entered. */
export interface Run {
  readonly text: string
  /** True for what came in as data. It may hold anything; nothing in it is ever markup. */
  readonly own: boolean
  /** True for what a format may keep on one line, such as a date. */
  readonly whole?: true
}

/** Text for a reader, piece by piece, so that a format can tell wording from data. */
export type Phrase = readonly Run[]

/** The phrase as one string, line breaks as they stand. */
export const plain = (phrase: Phrase): string => phrase.map(({ text }) => text).join('')

const SPACE = /\s+/g
const BREAK = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g
// Embeddings, overrides and isolates. Left open, or closing what they never opened, they turn the text around them.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g

// What a person's letters are, Hebrew or Danish, still decides which way they run.
const settled = (text: string): string => text.replace(TURNS, '').trim()

// A line that a person begins could pass for a heading, a row or a field of the document around it.
const joined = ({ text, own }: Run): string => (own ? settled(text).replace(BREAK, ' / ') : text).replace(SPACE, ' ')

/**
 * The lines of a run, as the person broke them; never more than one blank in a row. What is ours is one line.
 * Characters that turn the direction of the text around them are left out, as in {@link oneLine}.
 */
export const linesOf = ({ text, own }: Run): readonly string[] =>
  (own ? settled(text).split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/) : [text])
    .map((line) => line.replace(SPACE, ' '))
    .filter((line, at, all) => line.trim() !== '' || all[at - 1]?.trim() !== '')

/**
 * The phrase on one line: where a person broke a line stands ` / `, as when verse is quoted in running text. Characters
 * by which what a person wrote would turn the direction of the text around it are left out.
 */
export const oneLine = (phrase: Phrase): string => phrase.map(joined).join('').trim()
