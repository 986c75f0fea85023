import { drawStacks } from '../draw-stack'
import { drawLine } from '../draw-text'
import { glyph } from '../glyphs'
import { drawPage, PAGE } from '../page'
import { palette } from '../palette'
import { box, line, outlined } from '../shapes'
import { drawBlock, LEADING, type PlacedText } from '../text-block'
import { LIGHTS, type Light, type LightRow, type LightsLayout } from './layout'

// More than two figures have no room in a sign.
const figure = (count: number): string => (count > 99 ? '99+' : String(count))

const ground = (light: Light): string => box(light, palette.lights[light.means])

// Yellow stands out from its ground by an outline only.
const drawSign = (means: Light['means'], x: number, y: number): string =>
  glyph(means, x, y, LIGHTS.sign, palette.signs[means], outlined(true, 0.6))

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
    return line(x + 10, middle, x + sign - 10, middle)
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
    line(PAGE.margin, y, PAGE.width - PAGE.margin, y, outlined(true, 1)),
    chosen ? star(label) : '',
    drawBlock(label),
    ...cells.map((cell, i) => drawCell(cell, lights[i] as Light)),
  ].join('')

const drawChosen = (row: LightRow): string => box(row, 'none', { rx: 8, stroke: palette.ink, 'stroke-width': 4 })

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
