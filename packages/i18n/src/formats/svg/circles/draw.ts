import { drawBadge } from '../draw-badge'
import { element } from '../markup'
import { drawPage } from '../page'
import { palette } from '../palette'
import { outlined } from '../strokes'
import { drawBlock } from '../text-block'
import { BADGE } from './label'
import type { Circle, CirclesLayout, Entry } from './layout'

const SMALL = 15

const drawCircle = ({ x, y, radius, number, said }: Circle): string =>
  element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: said ? (palette.circles[(number - 1) % palette.circles.length] as string) : palette.page,
    'fill-opacity': 0.5,
    ...outlined(said, 2.5),
  })

// From a badge that found no room in its circle to the outline of it.
function drawLead({ x, y, radius, badge }: Circle): string {
  const far = Math.sqrt((badge.x - x) ** 2 + (badge.y - y) ** 2)
  if (far <= radius) return ''
  const on = radius / far
  return element('line', {
    x1: badge.x,
    y1: badge.y,
    x2: x + (badge.x - x) * on,
    y2: y + (badge.y - y) * on,
    ...outlined(true),
  })
}

const drawEntry = ({ numbers, x, y }: Entry): string =>
  numbers.map((number, i) => drawBadge(number, x + i * (2 * SMALL + 2), y, SMALL)).join('')

/** Everything that is seen, as SVG markup. */
export const drawCircles = ({ title, circles, entries, texts }: CirclesLayout): string =>
  [
    drawPage(title),
    ...circles.map(drawCircle),
    ...circles.map(drawLead),
    ...circles.map(({ number, badge }) => drawBadge(number, badge.x, badge.y, BADGE)),
    ...entries.map(drawEntry),
    ...texts.map(drawBlock),
  ].join('')
