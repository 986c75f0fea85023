import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawBalance } from './draw'
import { layBalance } from './layout'

/**
 * A pair of scales as SVG of 1600 by 900, which leans as people said; level and dashed where nobody said.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function balanceToSvg(picture: Rendered<'balance'>, options?: SvgOptions): string {
  const layout = layBalance(picture)
  return svgAround(picture, layout.height, drawBalance(layout), options)
}
