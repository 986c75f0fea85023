/** What the reading level of a text is worked out from. Counts add up: a file has those of its texts together. */
export interface LixCounts {
  readonly words: number
  readonly sentences: number
  /** Words of more than six letters. */
  readonly long: number
}

const PLACE = /\{\{[^{}]*\}\}/g
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu
// A stop ends a sentence where a new one or nothing follows: "ca. 30 minutter" goes on.
const END = /[.!?:](?=[^\p{L}\p{N}]*$|["»‘(]*\s+["»‘(]*\p{Lu})/gu

/** Counts a text. One without a stop at its end, such as a heading, is a sentence all the same. */
export function lixCounts(text: string): LixCounts {
  // Whatever fills a text is read as one short word.
  const said = text.replace(PLACE, '0')
  const words = said.match(WORD) ?? []
  if (words.length === 0) return { words: 0, sentences: 0, long: 0 }
  const ends = said.match(END)?.length ?? 0
  const closed = /[.!?:][^\p{L}\p{N}]*$/u.test(said)
  const letters = (word: string): number => word.replace(/[^\p{L}]/gu, '').length
  return {
    words: words.length,
    sentences: ends + (closed ? 0 : 1),
    long: words.filter((word) => letters(word) > 6).length,
  }
}

/** The counts of several texts together. */
export const lixSum = (all: readonly LixCounts[]): LixCounts =>
  all.reduce(
    (sum, { words, sentences, long }) => ({
      words: sum.words + words,
      sentences: sum.sentences + sentences,
      long: sum.long + long,
    }),
    { words: 0, sentences: 0, long: 0 },
  )

/**
 * The reading level after Björnsson (1968): words a sentence plus the share of long words in hundredths. Below 25 a child
 * reads it, 35 is a novel, 45 a newspaper, 55 and more is written for officials.
 * @returns 0 where there are no words.
 */
export const lixOf = ({ words, sentences, long }: LixCounts): number =>
  words === 0 ? 0 : words / sentences + (100 * long) / words

/** True for a text that is read as sentences, and not as a label. */
export const isRunning = (text: string): boolean => /[.!?][»’)"]*$/.test(text.trim())
