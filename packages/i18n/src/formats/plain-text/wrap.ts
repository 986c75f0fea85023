/** Characters to a line. */
export const WIDTH = 80

const characters = new Intl.Segmenter('en')
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u

/** Places that a text takes up where every letter is as wide as the next. */
export const widthOf = (text: string): number =>
  [...characters.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0)

/** Fills up with spaces to a width. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/**
 * Breaks text between words into lines of at most {@link WIDTH}: the first begins with a lead, the others are set in
 * as far. A word that is longer than a line is left whole.
 */
export function wrap(text: string, lead = '', indent = lead.length): string {
  const lines: string[] = []
  let line = lead
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      lines.push(line)
      line = ' '.repeat(indent)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].map((written) => written.trimEnd()).join('\n')
}
