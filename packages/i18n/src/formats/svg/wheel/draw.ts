import { drawBadge } from '../draw-badge'
import { drawStacks } from '../draw-stack'
import { element, px } from '../markup'
import { drawPage } from '../page'
import { palette, tints } from '../palette'
import { box, line, outlined } from '../shapes'
import { type Field, type Point, WHEEL, type WheelLayout } from './layout'

const around = ([x, y]: Point, turns: number, radius: number): string =>
  `${px(x + Math.sin(turns * 2 * Math.PI) * radius)} ${px(y - Math.cos(turns * 2 * Math.PI) * radius)}`

/** A part of the wheel: an arc outside, an arc inside. */
function slice(center: Point, { from, to }: Field): string {
  const { radius, hub } = WHEEL
  const large = to - from > 0.5 ? 1 : 0
  return [
    `M${around(center, from, radius)}A${radius} ${radius} 0 ${large} 1 ${around(center, to, radius)}`,
    `L${around(center, to, hub)}A${hub} ${hub} 0 ${large} 0 ${around(center, from, hub)}z`,
  ].join('')
}

const fillOf = ({ empty, tint }: Field): string => (empty ? palette.page : (tints[tint] as string))

function drawField(center: Point, field: Field): string {
  const { card, number } = field
  return [
    line(...field.line[0], ...field.line[1], outlined(!field.empty)),
    element('path', { d: slice(center, field), fill: fillOf(field), ...outlined(!field.empty) }),
    box(card, fillOf(field), { rx: 14, ...outlined(!field.empty) }),
    drawBadge(number, ...field.badge, WHEEL.badge),
    drawBadge(number, ...field.corner, WHEEL.number / 2),
    drawStacks([field.stack]),
  ].join('')
}

/** Everything that is seen, as SVG markup. */
export const drawWheel = ({ title, center, fields }: WheelLayout): string =>
  [
    drawPage(title),
    ...fields.map((field) => drawField(center, field)),
    element('circle', { cx: center[0], cy: center[1], r: WHEEL.hub * 0.4, fill: palette.badge }),
  ].join('')
