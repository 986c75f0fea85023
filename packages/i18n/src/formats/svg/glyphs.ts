import type { Mark } from '@trivsel/core'
import { type Attributes, element, px } from './markup'

// Drawn in a square of 20 by 20: letters would depend on which fonts have them.
const PATHS: Readonly<Record<Mark | 'gives' | 'drains' | 'serious' | 'minor-and-easy' | 'works', string>> = {
  // A star.
  chosen: 'M10 .8 12.8 7l6.8.7-5.1 4.5 1.5 6.7L10 15.4l-6 3.5 1.5-6.7L.4 7.7 7.2 7z',
  // Two arrowheads that point away from each other, with a bar between.
  split: 'M7 3v14L.5 10zM13 3v14l6.5-7zM9.2 2h1.6v16H9.2z',
  // A triangle up, and one down.
  gives: 'M10 2l9 16H1z',
  drains: 'M10 18l9-16H1z',
  // Stop, wait, go.
  serious: 'M6 .4h8l5.6 5.6v8L14 19.6H6L.4 14V6z',
  'minor-and-easy': 'M10 .5l10 18.6H0z',
  works: 'M10 .3a9.7 9.7 0 0 1 0 19.4a9.7 9.7 0 0 1 0-19.4z',
}

/** The glyph of a mark, as a shape with its upper left corner at a point. */
export const glyph = (
  mark: keyof typeof PATHS,
  x: number,
  y: number,
  size: number,
  fill: string,
  more: Attributes = {},
): string =>
  element('path', {
    d: PATHS[mark],
    fill,
    transform: `translate(${px(x)} ${px(y)}) scale(${size / 20})`,
    ...more,
  })
