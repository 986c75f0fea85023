import { drawLines } from './draw-text'
import { type Setting, setLines, widest } from './lines'
import { palette } from './palette'

/** From line to line, in font sizes. */
export const LEADING = 1.25

/** A text set in lines, not placed yet, px. */
export interface TextBlock {
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  readonly width: number
  readonly height: number
}

/** A text at its place: `x` is where its lines begin, have their middle or end; `y` is its top. */
export interface PlacedText extends TextBlock {
  readonly x: number
  readonly y: number
  readonly anchor?: 'middle' | 'end'
  readonly fill?: string
}

/** Sets a text in lines. */
export function setBlock(text: string, setting: Setting): TextBlock {
  const { size, bold = false } = setting
  const lines = setLines(text, setting)
  return { lines, size, bold, width: widest(lines, size, bold), height: lines.length * size * LEADING }
}

/** A placed text as markup, in ink unless it has a colour of its own. */
export const drawBlock = ({ lines, size, bold, x, y, anchor, fill = palette.ink }: PlacedText): string =>
  drawLines(
    lines,
    { x, top: y, size, leading: LEADING },
    { fill, ...(bold ? { 'font-weight': 'bold' } : {}), ...(anchor ? { 'text-anchor': anchor } : {}) },
  )
