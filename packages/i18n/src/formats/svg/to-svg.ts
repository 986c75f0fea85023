import type { RenderedPicture } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { draw } from './draw'
import { FONT } from './draw-text'
import { layOut, PAGE } from './layout'
import { element, xml } from './markup'

/** What {@link toSvg} may be told. */
export interface SvgOptions {
  /** Begins the ids inside, so that several pictures can stand on one page: a letter, then letters, digits, `-`, `_`. */
  readonly id?: string
}

/**
 * A picture as SVG of 1600 by 900, for a screen, a slide or paper. No label ever covers another, whatever lies where;
 * nothing is told by colour alone. Its title and description are what a screen reader says. It needs no script,
 * style sheet or font file, and is the same every time.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function toSvg(picture: RenderedPicture, { id = 'trivsel-picture' }: SvgOptions = {}): string {
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError(`"${id}" cannot begin an id; use a letter, then letters, digits, - or _`)
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${PAGE.width} ${PAGE.height}`,
    width: PAGE.width,
    height: PAGE.height,
    role: 'img',
    lang: picture.language,
    'xml:lang': picture.language,
    'aria-labelledby': `${id}-title ${id}-description`,
    'font-family': FONT,
  }
  return element(
    'svg',
    frame,
    element('title', { id: `${id}-title` }, xml(oneLine(picture.title))),
    element('desc', { id: `${id}-description` }, xml(oneLine(picture.description))),
    draw(layOut(picture)),
  )
}
