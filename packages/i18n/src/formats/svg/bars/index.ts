import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawBars } from './draw'
import { layBars } from './layout'

/**
 * Bars as SVG, 1600 wide and as high as its rows; those without a length are dashed.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function barsToSvg(picture: Rendered<'bars'>, options?: SvgOptions): string {
  const layout = layBars(picture)
  return svgAround(picture, layout.height, drawBars(layout), options)
}
