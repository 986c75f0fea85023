import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawCircles } from './draw'
import { layCircles } from './layout'

/**
 * Circles that overlap as SVG of 1600 by 900, with their figures beside them; dashed where nobody said a size.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function circlesToSvg(picture: Rendered<'circles'>, options?: SvgOptions): string {
  const layout = layCircles(picture)
  return svgAround(picture, layout.height, drawCircles(layout), options)
}
