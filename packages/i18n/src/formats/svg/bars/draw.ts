import { glyph } from '../glyphs'
import { element } from '../markup'
import { drawPage, PAGE } from '../page'
import { palette } from '../palette'
import { outlined } from '../strokes'
import { drawBlock, LEADING } from '../text-block'
import { BARS, type BarRow, type BarsLayout, type BarsMark } from './layout'

const triangles = (mark: BarsMark['mark'], count: number, x: number, middle: number): string =>
  Array.from({ length: count }, (_, i) =>
    glyph(mark, x + i * BARS.step, middle - BARS.glyph / 2, BARS.glyph, palette[mark]),
  ).join('')

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  element('rect', { x, y, width, height, fill })

// What both gives and drains has both colours, one above the other.
function drawBar({ bar: { x, y, width, height }, said, gives, drains }: BarRow, plain: string): string {
  if (!said) return element('rect', { x, y: y + 5, width, height: height - 10, fill: 'none', ...outlined(false, 1.5) })
  if (gives > 0 && drains > 0)
    return rect(x, y, width, height / 2, palette.gives) + rect(x, y + height / 2, width, height / 2, palette.drains)
  return rect(x, y, width, height, gives > 0 ? palette.gives : drains > 0 ? palette.drains : plain)
}

const middleOf = ({ bar }: BarRow): number => bar.y + bar.height / 2

const drawRow = (row: BarRow, plain: string): string =>
  [
    drawBlock(row.label),
    // From the middle outwards: what drains to the left, what gives to the right.
    triangles('drains', row.drains, BARS.gives - 6 - row.drains * BARS.step, middleOf(row)),
    triangles('gives', row.gives, BARS.gives + 2, middleOf(row)),
    drawBar(row, plain),
    drawBlock(row.says),
  ].join('')

const rule = (y: number): string =>
  element('line', {
    x1: PAGE.margin,
    y1: y,
    x2: PAGE.width - PAGE.margin,
    y2: y,
    stroke: palette.line,
    'stroke-width': 1.5,
  })

const hairline = ({ label, says, bar }: BarRow): string => {
  const y = Math.min(label.y, says.y, bar.y) - 7
  return element('line', {
    x1: PAGE.margin,
    y1: y,
    x2: PAGE.width - PAGE.margin,
    y2: y,
    stroke: palette.faint,
    'stroke-width': 1,
  })
}

const foot = (top: number, bottom: number, said: boolean): string =>
  element('line', { x1: BARS.from, y1: top, x2: BARS.from, y2: bottom, ...outlined(said) })

const drawMark = ({ mark, count, x, text }: BarsMark): string =>
  triangles(mark, count, x, text.y + (text.size * LEADING) / 2) + drawBlock(text)

/** Everything that is seen, as SVG markup. */
export function drawBars({ height, title, rows, sums, edges, legend }: BarsLayout): string {
  const [barsTop, sumsTop, bottom] = edges
  return [
    drawPage(title, height),
    ...rows.slice(1).map(hairline),
    ...rows.map((row) => drawRow(row, palette.plain)),
    ...sums.map((row) => drawRow(row, palette.quiet)),
    foot(barsTop, sumsTop - 20, rows.length > 0),
    sums.length > 0 ? rule(sumsTop - 10) + foot(sumsTop, bottom, true) : '',
    ...legend.map(drawMark),
  ].join('')
}
