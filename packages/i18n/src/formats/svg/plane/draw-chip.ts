import type { Mark } from '@trivsel/core'
import { drawLines } from '../draw-text'
import { glyph } from '../glyphs'
import { type Attributes, element, xml } from '../markup'
import type { Rect } from '../page'
import { palette } from '../palette'
import type { PlacedChip } from './cell'
import { CHIP } from './chips'

/** An outline by its marks: chosen is thick, split is dashed, both is both. */
export function outline({ x, y, width, height }: Rect, marks: readonly Mark[]): string {
  const chosen = marks.includes('chosen')
  const split: Attributes = marks.includes('split') ? { 'stroke-dasharray': '8 5' } : {}
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: Math.min(10, height / 3),
    fill: palette.chip,
    stroke: chosen ? palette.ink : palette.line,
    'stroke-width': chosen ? 4 : split['stroke-dasharray'] ? 2.5 : 1.5,
    ...split,
  })
}

/** A chip: outline, a glyph for each mark, the lines of its label; the whole label as its title where it was cut. */
export function drawChip(placed: PlacedChip): string {
  const { chip, x, y, height } = placed
  const { size, marks, lines } = chip
  const step = (CHIP.glyph + CHIP.glyphGap) * size
  const from = x + CHIP.side * size
  const whole = chip.hidden ?? (lines.join(' ') === chip.text ? null : chip.text)
  return element(
    'g',
    {},
    ...(whole === null ? [] : [element('title', {}, xml(whole))]),
    outline(placed, marks),
    ...marks.map((mark, i) =>
      glyph(mark, from + i * step, y + (height - CHIP.glyph * size) / 2, CHIP.glyph * size, palette.ink),
    ),
    drawLines(
      lines,
      { x: from + marks.length * step, top: y + CHIP.above * size, size, leading: CHIP.leading },
      { fill: palette.ink },
    ),
  )
}
