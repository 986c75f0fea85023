import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawWheel } from './draw'
import { layWheel } from './layout'

/**
 * A wheel as SVG of 1600 by 900, with the texts of its fields beside it; dashed where there are none.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function wheelToSvg(picture: Rendered<'wheel'>, options?: SvgOptions): string {
  const layout = layWheel(picture)
  return svgAround(picture, layout.height, drawWheel(layout), options)
}
