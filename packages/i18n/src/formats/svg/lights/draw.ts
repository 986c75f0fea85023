import { drawStacks } from '../draw-stack'
import { drawLine } from '../draw-text'
import { glyph } from '../glyphs'
import { element } from '../markup'
import { drawPage, PAGE } from '../page'
import { palette } from '../palette'
import { drawBlock, LEADING, type PlacedText } from '../text-block'
import { LIGHTS, type Light, type LightRow, type LightsLayout } from './layout'

// More than two figures have no room in a sign.
const figure = (count: number): string => (count > 99 ? '99+' : String(count))

const ground = ({ x, y, width, height, means }: Light): string =>
  element('rect', { x, y, width, height, fill: palette.lights[means] })

// Yellow stands out from its ground by an outline only.
const drawSign = (means: Light['means'], x: number, y: number): string =>
  glyph(means, x, y, LIGHTS.sign, palette.signs[means], { stroke: palette.line, 'stroke-width': 0.6 })

function drawHead({ x, y, means, title }: Light): string {
  const { pad, sign } = LIGHTS
  const top = Math.max(y + pad, title.y + title.height / 2 - sign / 2)
  return drawSign(means, x + pad, top) + drawBlock(title)
}

function drawCell({ x, y, count, stack }: LightRow['cells'][number], { means }: Light): string {
  const { sign } = LIGHTS
  // Nobody put anything here.
  if (count === 0 && stack.texts.length === 0) {
    const middle = y + sign / 2
    return element('line', {
      x1: x + 10,
      y1: middle,
      x2: x + sign - 10,
      y2: middle,
      stroke: palette.plain,
      'stroke-width': 2,
    })
  }
  // A triangle has its room below its middle.
  const lower = means === 'minor-and-easy' ? sign * 0.12 : 0
  const text = figure(count)
  return [
    drawSign(means, x, y),
    drawLine(text, x + sign / 2, y + sign / 2 + lower, text.length > 2 ? 14 : 18, {
      fill: palette.signInk[means],
      'font-weight': 'bold',
      'text-anchor': 'middle',
    }),
    drawStacks([stack]),
  ].join('')
}

const star = (text: PlacedText): string =>
  glyph('chosen', text.x - LIGHTS.star - 10, text.y + (text.size * LEADING - LIGHTS.star) / 2, LIGHTS.star, palette.ink)

const drawRow = ({ y, label, cells, chosen }: LightRow, lights: readonly Light[]): string =>
  [
    element('line', {
      x1: PAGE.margin,
      y1: y,
      x2: PAGE.width - PAGE.margin,
      y2: y,
      stroke: palette.line,
      'stroke-width': 1,
    }),
    chosen ? star(label) : '',
    drawBlock(label),
    ...cells.map((cell, i) => drawCell(cell, lights[i] as Light)),
  ].join('')

const drawChosen = ({ x, y, width, height }: LightRow): string =>
  element('rect', { x, y, width, height, rx: 8, fill: 'none', stroke: palette.ink, 'stroke-width': 4 })

/** Everything that is seen, as SVG markup. */
export const drawLights = ({ height, title, lights, rows, legend }: LightsLayout): string =>
  [
    drawPage(title, height),
    ...lights.map(ground),
    ...lights.map(drawHead),
    ...rows.map((row) => drawRow(row, lights)),
    ...rows.filter(({ chosen }) => chosen).map(drawChosen),
    legend === null ? '' : star(legend) + drawBlock(legend),
  ].join('')
