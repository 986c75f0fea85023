import type { Mark } from '@trivsel/core'
import { drawLines } from '../draw-text'
import { glyph } from '../glyphs'
import { element, xml } from '../markup'
import type { Rect } from '../page'
import { palette } from '../palette'
import { box, outlined } from '../shapes'
import type { PlacedChip } from './cell'
import { CHIP } from './chips'

/** An outline by its marks: chosen is thick, split is dashed, both is both. */
export function outline(rect: Rect, marks: readonly Mark[]): string {
  const chosen = marks.includes('chosen')
  const split = marks.includes('split')
  return box(rect, palette.chip, {
    rx: Math.min(10, rect.height / 3),
    ...outlined(!split, chosen ? 4 : split ? 2.5 : 1.5),
    ...(chosen ? { stroke: palette.ink } : {}),
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
