import { type Attributes, element } from './markup'
import type { Rect } from './page'
import { palette } from './palette'

/** An outline; dashed where nobody said anything, or a group is divided. */
export const outlined = (whole: boolean, width = 2): Attributes => ({
  stroke: palette.line,
  'stroke-width': width,
  ...(whole ? {} : { 'stroke-dasharray': '8 5' }),
})

/** A straight line between two points, the colour of outlines unless said otherwise. */
export const line = (x1: number, y1: number, x2: number, y2: number, more: Attributes = outlined(true)): string =>
  element('line', { x1, y1, x2, y2, ...more })

/** A rectangle filled with a colour. */
export const box = ({ x, y, width, height }: Rect, fill: string, more: Attributes = {}): string =>
  element('rect', { x, y, width, height, fill, ...more })
