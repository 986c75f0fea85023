import { element } from '../markup'
import { drawPage, PAGE } from '../page'
import { palette, tints } from '../palette'
import { box, line, outlined } from '../shapes'
import { drawBlock } from '../text-block'
import { type BalanceLayout, METER, type Meter, MOST_SQUARES, type Pan } from './layout'

function drawMeter({ weight, ...meter }: Meter, heaviest: number): string {
  const frame = outlined(weight > 0, 1.5)
  if (heaviest > MOST_SQUARES) {
    const width = (meter.width * Math.min(weight, heaviest)) / heaviest
    return box(meter, palette.page, frame) + (width > 0 ? box({ ...meter, width }, palette.line) : '')
  }
  const { x, height } = meter
  return Array.from({ length: heaviest }, (_, i) =>
    box({ ...meter, x: x + i * (height + METER.gap), width: height }, i < weight ? palette.line : palette.page, {
      rx: 2,
      ...frame,
    }),
  ).join('')
}

function drawPan(pan: Pan, tint: string, heaviest: number, said: boolean): string {
  const { card, hook, empty, meters, texts } = pan
  const cord = outlined(said, 2)
  return [
    line(...hook, card.x + 40, card.y, cord),
    line(...hook, card.x + card.width - 40, card.y, cord),
    box(card, empty ? palette.page : tint, { rx: 14, ...outlined(!empty) }),
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
    line(...left.hook, ...right.hook, {
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
