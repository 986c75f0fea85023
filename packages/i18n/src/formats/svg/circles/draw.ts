import { drawBadge } from '../draw-badge'
import { element } from '../markup'
import { drawPage } from '../page'
import { palette } from '../palette'
import { outlined } from '../shapes'
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

// Two badges that overlap stand for what two circles share.
const drawEntry = ({ numbers, x, y }: Entry): string =>
  numbers
    .map((number, i) => {
      const at = x + i * (2 * SMALL - 4)
      const ring = element('circle', { cx: at, cy: y, r: SMALL + 2, fill: palette.page })
      return ring + drawBadge(number, at, y, SMALL)
    })
    .join('')

/** Everything that is seen, as SVG markup. */
export const drawCircles = ({ title, circles, entries, texts }: CirclesLayout): string =>
  [
    drawPage(title),
    ...circles.map(drawCircle),
    ...circles.map(({ number, badge }) => drawBadge(number, badge.x, badge.y, BADGE)),
    ...entries.map(drawEntry),
    ...texts.map(drawBlock),
  ].join('')
