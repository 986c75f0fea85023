import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawLights } from './draw'
import { layLights } from './layout'

/**
 * A traffic-light table as SVG, 1600 wide and as high as its rows.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function lightsToSvg(picture: Rendered<'lights'>, options?: SvgOptions): string {
  const layout = layLights(picture)
  return svgAround(picture, layout.height, drawLights(layout), options)
}
