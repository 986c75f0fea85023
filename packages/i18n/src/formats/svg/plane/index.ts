import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { draw } from './draw'
import { layOut } from './layout'

/**
 * A plane as SVG of 1600 by 900: boxes, the lines between them, and what lies in each.
 * What is shortened is whole in a title of its own.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function planeToSvg(picture: Rendered<'plane'>, options?: SvgOptions): string {
  const layout = layOut(picture)
  return svgAround(picture, layout.height, draw(layout), options)
}
