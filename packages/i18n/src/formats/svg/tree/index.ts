import type { Rendered } from '../form'
import { type SvgOptions, svgAround } from '../frame'
import { drawTree } from './draw'
import { layTree } from './layout'

/**
 * A mind map as SVG, 1600 wide and as high as its thoughts, at least 900.
 * What is shortened is whole in its description.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function treeToSvg(picture: Rendered<'tree'>, options?: SvgOptions): string {
  const layout = layTree(picture)
  return svgAround(picture, layout.height, drawTree(layout), options)
}
