import { widthOf, wrap } from './wrap'

/** Places on a line. */
export const WIDTH = 100

/** A heading with a line under it. */
export const heading = (text: string, mark = '-'): string[] => [
  '',
  text,
  mark.repeat(Math.min(WIDTH, widthOf(text))),
  '',
]

/** Running text. */
export const paragraph = (text: string): string[] => wrap(text, WIDTH)

/** A point of a list, with its later lines set in as far as its first. */
export const point = (text: string, mark = '- '): string[] =>
  wrap(text, WIDTH - mark.length).map((line, i) => `${i === 0 ? mark : ' '.repeat(mark.length)}${line}`)

/** Something that belongs to the point above it. */
export const below = (text: string): string[] => point(text, '    ')
