import type { RenderedBlock } from '../render/rendered'
import type { Phrase } from '../text/phrase'

/**
 * What a format that does not draw a picture says instead: its title, and what the blocks below it do not tell. Nothing
 * where they tell all of it.
 */
export function toldOf({ picture, toldBelow, besides = [] }: Extract<RenderedBlock, { kind: 'picture' }>): Phrase[] {
  const lines = toldBelow === true ? besides : [picture.description]
  return lines.length === 0 ? [] : [picture.title, ...lines]
}
