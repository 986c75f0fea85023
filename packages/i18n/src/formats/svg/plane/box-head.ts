import type { Region } from '@trivsel/core'
import { oneLine, type Phrase } from '../../../text/phrase'
import { setLines } from '../lines'

/** What stands at the top of a box: its number in a badge, beside it its title and caption. */
export interface BoxHead {
  readonly number: number
  readonly title: readonly string[]
  readonly caption: readonly string[]
  readonly titleSize: number
  readonly captionSize: number
  /** Radius of the badge. */
  readonly radius: number
  /** Height with the space below, px. */
  readonly height: number
}

export const HEAD = { leading: 1.2, textFrom: 2.5, below: 14 } as const

const between = (low: number, value: number, high: number): number => Math.round(Math.min(high, Math.max(low, value)))

/** Sets the head of a box in a width; its sizes follow the font size of the chips. */
export function boxHead(region: Region<Phrase>, size: number, width: number): BoxHead {
  const titleSize = between(18, size * 1.2, 26)
  const captionSize = between(16, size * 0.85, 20)
  const radius = titleSize * 0.85
  const room = width - radius * HEAD.textFrom
  const title = setLines(oneLine(region.title), { size: titleSize, width: room, lines: 2, bold: true })
  const caption = setLines(oneLine(region.caption), { size: captionSize, width: room, lines: 3 })
  const text = (title.length * titleSize + caption.length * captionSize) * HEAD.leading
  return {
    number: region.number,
    title,
    caption,
    titleSize,
    captionSize,
    radius,
    height: Math.ceil(Math.max(text, radius * 2) + HEAD.below),
  }
}
