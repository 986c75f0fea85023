import { drawAxes } from '../draw-axis'
import { drawLine } from '../draw-text'
import { glyph } from '../glyphs'
import { drawPage } from '../page'
import { palette } from '../palette'
import { outline } from './draw-chip'
import { drawPlane } from './draw-plane'
import type { Layout } from './layout'
import { LEGEND, type LegendEntry } from './legend'

function drawLegendEntry({ mark, text, x, y }: LegendEntry): string {
  const { size, sample, height, beside } = LEGEND
  return [
    outline({ x, y, width: sample, height }, [mark]),
    glyph(mark, x + (sample - size) / 2, y + (height - size) / 2, size, palette.ink),
    drawLine(text, x + sample + beside, y + height / 2, size, { fill: palette.ink }),
  ].join('')
}

/** Everything that is seen, as SVG markup. */
export function draw(layout: Layout): string {
  const { title, plane, horizontal, vertical, legend } = layout
  return [
    drawPage(title),
    drawPlane(layout),
    drawAxes(plane, horizontal, vertical),
    ...legend.map(drawLegendEntry),
  ].join('')
}
