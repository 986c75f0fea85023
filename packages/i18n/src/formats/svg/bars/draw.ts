import { glyph } from '../glyphs'
import { drawPage, PAGE } from '../page'
import { palette } from '../palette'
import { box, line, outlined } from '../shapes'
import { drawBlock, LEADING } from '../text-block'
import { BARS, type BarRow, type BarsLayout, type BarsMark } from './layout'

const triangles = (mark: BarsMark['mark'], count: number, x: number, middle: number): string =>
  Array.from({ length: count }, (_, i) =>
    glyph(mark, x + i * BARS.step, middle - BARS.glyph / 2, BARS.glyph, palette[mark]),
  ).join('')

// What both gives and drains has both colours, one above the other.
function drawBar({ bar, said, gives, drains }: BarRow, plain: string): string {
  const { y, height } = bar
  if (!said) return box({ ...bar, y: y + 5, height: height - 10 }, 'none', outlined(false, 1.5))
  const whole = box(bar, drains > 0 ? palette.drains : gives > 0 ? palette.gives : plain)
  return gives > 0 && drains > 0 ? whole + box({ ...bar, height: height / 2 }, palette.gives) : whole
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

const across = (y: number, width: number, stroke: string): string =>
  line(PAGE.margin, y, PAGE.width - PAGE.margin, y, { stroke, 'stroke-width': width })

const hairline = ({ label, says, bar }: BarRow): string =>
  across(Math.min(label.y, says.y, bar.y) - 7, 1, palette.faint)

const foot = (top: number, bottom: number, said: boolean): string =>
  line(BARS.from, top, BARS.from, bottom, outlined(said))

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
    sums.length > 0 ? across(sumsTop - 10, 1.5, palette.line) + foot(sumsTop, bottom, true) : '',
    ...legend.map(drawMark),
  ].join('')
}
