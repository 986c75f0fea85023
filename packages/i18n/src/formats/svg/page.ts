import { oneLine, type Phrase } from '../../text/phrase'
import { drawLines } from './draw-text'
import { setLines } from './lines'
import { element } from './markup'
import { palette } from './palette'

/** A rectangle, px from the upper left corner of the picture. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Size of a picture, px. Forms that say so are as high as what is in them. */
export const PAGE = { width: 1600, height: 900, margin: 40 } as const
const TITLE = { leading: 1.2, below: 14 } as const

/** The title of a picture, in the upper left corner. */
export interface Title {
  readonly lines: readonly string[]
  readonly size: number
  /** Where what is below it may begin, px from the top of the picture. */
  readonly bottom: number
}

/** Sets the title of a picture. */
export function setTitle(title: Phrase): Title {
  const text = oneLine(title)
  const width = PAGE.width - 2 * PAGE.margin
  const sets = [38, 34, 30].map((size) => ({ size, lines: setLines(text, { size, width, lines: 2, bold: true }) }))
  const { size, lines } = (sets.find((one) => one.lines.length === 1) ?? sets.at(-1)) as (typeof sets)[number]
  return { size, lines, bottom: PAGE.margin + Math.ceil(lines.length * size * TITLE.leading) + TITLE.below }
}

/** The page of a picture, with its title. */
export const drawPage = (title: Title, height: number = PAGE.height): string =>
  element('rect', { width: PAGE.width, height, fill: palette.page }) +
  drawLines(
    title.lines,
    { x: PAGE.margin, top: PAGE.margin, size: title.size, leading: TITLE.leading },
    { fill: palette.ink, 'font-weight': 'bold' },
  )

/** Something moved by a distance, px. */
export const shifted = <T extends { readonly x: number; readonly y: number }>(one: T, x: number, y: number): T => ({
  ...one,
  x: one.x + x,
  y: one.y + y,
})
