import { fitsIn, textWidth } from './measure'

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

// The first piece is taken though it does not fit. Steps that double, then halve, spare measuring most of a long text.
function longestStart(text: string, fits: (start: string) => boolean): string {
  const ends: number[] = []
  let fitting = 0
  let next = 1
  for (const { index, segment } of pieces.segment(text)) {
    ends.push(index + segment.length)
    if (ends.length <= next) continue
    if (!fits(text.slice(0, ends[next]))) break
    fitting = next
    next *= 2
  }
  let tooMany = Math.min(next, ends.length)
  while (tooMany - fitting > 1) {
    const between = Math.floor((fitting + tooMany) / 2)
    if (fits(text.slice(0, ends[between]))) fitting = between
    else tooMany = between
  }
  return text.slice(0, ends[fitting])
}

// Behind a letter, a consonant before a vowel, or two as in “pr”: about where a syllable begins, in Danish and English.
const SYLLABLE = /^(?![bdfgkpt][lr]).([bdfgkpt][lr]|[^\W\d_aeiouy])[aeiouyæøå]/i

// The start of a word, without the few last letters that belong to the next syllable.
function wholeSyllables(start: string, rest: string): string {
  const ends = [0, 1, 2, 3, 4].map((back) => start.length - back)
  return start.slice(
    0,
    ends.find((end) => end > 2 && SYLLABLE.test(rest.slice(end - 1))),
  )
}

function shortened(text: string, fits: (start: string) => boolean): string {
  return fits(text) ? text : `${longestStart(text, (start) => fits(`${start}…`)).trimEnd()}…`
}

/**
 * Breaks text between words into lines that fit a width, and inside a word only where it is wider than a line.
 * What the last line cannot hold is left out behind `…`.
 */
export function setLines(text: string, { size, width, lines, bold = false }: Setting): string[] {
  const fits = (part: string): boolean => fitsIn(part, width, size, bold)
  const set: string[] = []
  let rest = text.trim()
  while (rest !== '' && set.length < lines - 1) {
    let line = ''
    for (const word of rest.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (!fits(longer)) break
      line = longer
    }
    let hyphen = ''
    if (line === '') {
      line = longestStart(rest, (start) => fits(`${start}-`))
      if (LATIN.test(line.slice(-1)) && LATIN.test(rest.slice(line.length))) {
        line = wholeSyllables(line, rest)
        hyphen = '-'
      }
    }
    rest = rest.slice(line.length).trimStart()
    set.push(line + hyphen)
  }
  return rest === '' ? set : [...set, shortened(rest, fits)]
}

/** Widest line of a set text. */
export const widest = (set: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...set.map((line) => textWidth(line, size, bold)))

/** A text on one line in the largest size that fits a width, shortened where even the smallest does not. */
export function setLine(text: string, width: number, largest: number, smallest: number, bold = false) {
  let size = largest
  while (size > smallest && !fitsIn(text, width, size, bold)) size--
  return { size, text: setLines(text, { size, width, lines: 1, bold })[0] ?? '' }
}
