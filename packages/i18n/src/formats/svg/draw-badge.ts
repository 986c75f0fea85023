import { drawLine } from './draw-text'
import { element } from './markup'
import { palette } from './palette'

/** A number in a disc, by which two places of a picture are told to belong together. */
export const drawBadge = (number: number, x: number, y: number, radius: number): string =>
  element('circle', { cx: x, cy: y, r: radius, fill: palette.badge }) +
  drawLine(String(number), x, y, radius * 1.1, {
    fill: palette.badgeInk,
    'font-weight': 'bold',
    'text-anchor': 'middle',
  })
