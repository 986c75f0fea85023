import type { RenderedPicture } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { FONT } from './draw-text'
import { element, xml } from './markup'
import { PAGE } from './page'
import { describe } from './whole'

/** What the functions that draw may be told. */
export interface SvgOptions {
  /** Begins the ids inside, so that several pictures can stand on one page: a letter, then letters, digits, `-`, `_`. */
  readonly id?: string
}

/**
 * The whole of an SVG around what is seen of a picture: markup, and how high it is, px.
 * @throws RangeError where `options.id` cannot begin an id.
 */
export function svgAround(picture: RenderedPicture, height: number, markup: string, options: SvgOptions = {}): string {
  const { id = 'trivsel-picture' } = options
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError(`"${id}" cannot begin an id; use a letter, then letters, digits, - or _`)
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${PAGE.width} ${height}`,
    width: PAGE.width,
    height,
    role: 'img',
    lang: picture.language,
    'xml:lang': picture.language,
    'aria-labelledby': `${id}-title ${id}-description`,
    'font-family': FONT,
  }
  // Chips of a plane hold what is cut in a title of their own.
  const description = picture.form === 'plane' ? oneLine(picture.description) : describe(picture, markup)
  return element(
    'svg',
    frame,
    element('title', { id: `${id}-title` }, xml(oneLine(picture.title))),
    element('desc', { id: `${id}-description` }, xml(description)),
    markup,
  )
}
