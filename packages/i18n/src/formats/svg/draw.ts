import { drawAxis } from './draw-axis'
import { outline } from './draw-chip'
import { drawPlane } from './draw-plane'
import { drawLine, drawLines } from './draw-text'
import { glyph } from './glyphs'
import { AXIS, type Layout, PAGE, TITLE } from './layout'
import { LEGEND, type LegendEntry } from './legend'
import { element } from './markup'
import { palette } from './palette'

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
  const bottom = plane.y + plane.height
  return [
    element('rect', { width: PAGE.width, height: PAGE.height, fill: palette.page }),
    drawLines(
      title.lines,
      { x: PAGE.margin, top: PAGE.margin, size: title.size, leading: TITLE.leading },
      { fill: palette.ink, 'font-weight': 'bold' },
    ),
    drawPlane(layout),
    element('g', { transform: `translate(${plane.x} ${bottom})` }, drawAxis(horizontal, AXIS.ends, AXIS.label)),
    element(
      'g',
      { transform: `translate(${plane.x} ${bottom}) rotate(-90)` },
      drawAxis(vertical, -AXIS.ends, -AXIS.label),
    ),
    ...legend.map(drawLegendEntry),
  ].join('')
}
