import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawGrid } from './draw'
import { layGrid } from './layout'

/**
 * Two dimensions as SVG of 1600 by 900, with something to read in each corner.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function gridToSvg(picture: Rendered<'grid'>, options?: SvgOptions): string {
  const layout = layGrid(picture)
  return svgAround(picture, layout.height, drawGrid(layout), options)
}
