import type { RenderedPicture } from '../../render/rendered'
import { balanceToSvg } from './balance'
import { barsToSvg } from './bars'
import { circlesToSvg } from './circles'
import type { FormName, Rendered } from './form'
import type { SvgOptions } from './frame'
import { gridToSvg } from './grid'
import { lightsToSvg } from './lights'
import { planeToSvg } from './plane'
import { treeToSvg } from './tree'
import { wheelToSvg } from './wheel'

const forms: { readonly [F in FormName]: (picture: Rendered<F>, options?: SvgOptions) => string } = {
  plane: planeToSvg,
  grid: gridToSvg,
  balance: balanceToSvg,
  wheel: wheelToSvg,
  circles: circlesToSvg,
  lights: lightsToSvg,
  bars: barsToSvg,
  tree: treeToSvg,
}

/**
 * A picture of any form as SVG, for a screen, a slide or paper: 1600 wide, and 900 high, except that lights, bars and
 * trees are as high as what is in them. No label ever covers another, whatever people wrote; nothing is told by colour
 * alone; what nobody said is dashed. Its title and description are what a screen reader says, and what is shortened in
 * the picture is whole there. It needs no script, style sheet or font file, and is the same every time.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function toSvg(picture: RenderedPicture, options?: SvgOptions): string {
  // The compiler does not see that each form is drawn by its own.
  const draw = forms[picture.form] as (picture: RenderedPicture, options?: SvgOptions) => string
  return draw(picture, options)
}
