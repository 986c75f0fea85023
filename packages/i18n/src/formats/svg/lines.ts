import { textWidth } from './measure'

const pieces = new Intl.Segmenter('en')

/** How text is set: in lines of a width, at most so many. */
export interface Setting {
  readonly size: number
  readonly width: number
  readonly lines: number
  readonly bold?: boolean
}

// Other scripts break a word without a hyphen.
const LATIN = /^\p{Script=Latin}/u

function longestStart(text: string, fits: (start: string) => boolean): string {
  let start = ''
  for (const { segment } of pieces.segment(text)) {
    if (start !== '' && !fits(start + segment)) break
    start += segment
  }
  return start
}

function shortened(text: string, fits: (start: string) => boolean): string {
  return fits(text) ? text : `${longestStart(text, (start) => fits(`${start}…`)).trimEnd()}…`
}

/**
 * Breaks text between words into lines that fit a width, and inside a word only where it is wider than a line.
 * What the last line cannot hold is left out behind `…`.
 */
export function setLines(text: string, { size, width, lines, bold = false }: Setting): string[] {
  const fits = (part: string): boolean => textWidth(part, size, bold) <= width
  const set: string[] = []
  let rest = text.trim()
  while (rest !== '' && set.length < lines - 1) {
    let line = ''
    for (const word of rest.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (!fits(longer)) break
      line = longer
    }
    const torn = line === ''
    if (torn) line = longestStart(rest, (start) => fits(`${start}-`))
    rest = rest.slice(line.length).trimStart()
    set.push(torn && LATIN.test(line.slice(-1)) && LATIN.test(rest) ? `${line}-` : line)
  }
  return rest === '' ? set : [...set, shortened(rest, fits)]
}

/** Widest line of a set text. */
export const widest = (set: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...set.map((line) => textWidth(line, size, bold)))

/** A text on one line in the largest size that fits a width, shortened where even the smallest does not. */
export function setLine(text: string, width: number, largest: number, smallest: number, bold = false) {
  let size = largest
  while (size > smallest && textWidth(text, size, bold) > width) size--
  return { size, text: setLines(text, { size, width, lines: 1, bold })[0] ?? '' }
}
