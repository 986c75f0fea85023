import { type Attributes, element } from '../markup'
import { drawPage, PAGE } from '../page'
import { palette, tints } from '../palette'
import { outlined } from '../strokes'
import { drawBlock } from '../text-block'
import { type BalanceLayout, METER, type Meter, MOST_SQUARES, type Pan } from './layout'

const line = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], more: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...more })

function drawMeter({ x, y, width, height, weight }: Meter, heaviest: number): string {
  const frame = { fill: palette.page, ...outlined(weight > 0, 1.5) }
  if (heaviest > MOST_SQUARES) {
    const filled = (width * Math.min(weight, heaviest)) / heaviest
    return (
      element('rect', { x, y, width, height, ...frame }) +
      (filled > 0 ? element('rect', { x, y, width: filled, height, fill: palette.line }) : '')
    )
  }
  return Array.from({ length: heaviest }, (_, i) =>
    element('rect', {
      x: x + i * (height + METER.gap),
      y,
      width: height,
      height,
      rx: 2,
      ...frame,
      fill: i < weight ? palette.line : palette.page,
    }),
  ).join('')
}

function drawPan(pan: Pan, tint: string, heaviest: number, said: boolean): string {
  const { card, hook, empty, meters, texts } = pan
  const cord = outlined(said, 2)
  return [
    line(hook, [card.x + 40, card.y], cord),
    line(hook, [card.x + card.width - 40, card.y], cord),
    element('rect', { ...card, rx: 14, fill: empty ? palette.page : tint, ...outlined(!empty) }),
    ...meters.map((meter) => drawMeter(meter, heaviest)),
    ...texts.map(drawBlock),
  ].join('')
}

/** Everything that is seen, as SVG markup. */
export function drawBalance({ title, says, pivot, pans, heaviest, said }: BalanceLayout): string {
  const [x, y] = pivot
  const foot = PAGE.height - PAGE.margin
  const [left, right] = pans as [Pan, Pan]
  const wood = said ? palette.badge : palette.plain
  return [
    drawPage(title),
    says === null ? '' : drawBlock(says),
    element('path', { d: `M${x - 5} ${y}h10V${foot - 14}h44v14h-98v-14h44z`, fill: wood }),
    line(left.hook, right.hook, {
      ...outlined(said),
      'stroke-linecap': said ? 'round' : 'butt',
      stroke: wood,
      'stroke-width': said ? 9 : 5,
    }),
    element('circle', { cx: x, cy: y, r: 15, fill: palette.page, stroke: wood, 'stroke-width': 6 }),
    drawPan(left, tints[0] as string, heaviest, said),
    drawPan(right, tints[2] as string, heaviest, said),
  ].join('')
}
