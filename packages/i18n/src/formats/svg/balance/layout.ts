import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, shifted, type Title } from '../page'
import { fitLists } from '../rows'
import { type PlacedText, setBlock } from '../text-block'

/** How heavy something is, as squares or, where there would be many, as a bar. */
export interface Meter extends Rect {
  readonly weight: number
}

/** A pan with what lies on it. */
export interface Pan {
  readonly card: Rect
  /** Where it hangs from: the end of the beam. */
  readonly hook: readonly [x: number, y: number]
  readonly texts: readonly PlacedText[]
  readonly meters: readonly Meter[]
  /** True where nothing lies on it. */
  readonly empty: boolean
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface BalanceLayout {
  readonly height: number
  readonly title: Title
  readonly says: PlacedText | null
  /** Where the beam turns. */
  readonly pivot: readonly [x: number, y: number]
  readonly pans: readonly Pan[]
  readonly heaviest: number
  /** True where somebody said which way it tilts. */
  readonly said: boolean
}

const CARD = 680
const PAD = 28
/** How far an end of the beam lies below or above its middle. */
const DROP = 40
/** How high the cords are, and how much higher where there is room. */
const CORDS = { least: 64, more: 100 } as const
/** More squares than these are a bar. */
export const MOST_SQUARES = 6
export const METER = { bar: 116, square: 16, gap: 5, beside: 22 } as const
const LOWEST_CARD = 150

/**
 * Lays the whole picture out: a beam that leans as people said, and under each end a card with what lies on that side.
 * Both cards are as high as the fuller one needs.
 */
export function layBalance(picture: Rendered<'balance'>): BalanceLayout {
  const title = setTitle(picture.title)
  const middle = PAGE.width / 2
  const said = setBlock(picture.says === null ? '' : oneLine(picture.says), {
    size: 26,
    width: PAGE.width - 2 * PAGE.margin,
    lines: 2,
    bold: true,
  })
  const says: PlacedText | null =
    said.lines.length === 0 ? null : { ...said, x: middle, y: title.bottom, anchor: 'middle' }
  const pivot = [middle, title.bottom + said.height + 24 + DROP] as const
  const room = PAGE.height - PAGE.margin - pivot[1] - DROP - CORDS.least
  const sides = [picture.left, picture.right]
  const wide = picture.heaviest > MOST_SQUARES ? METER.bar : picture.heaviest * (METER.square + METER.gap) - METER.gap
  const { size, lists } = fitLists(
    sides.map((side) => ({
      head: oneLine(side.title),
      rows: side.items.map((item) => ({
        label: oneLine(item.label),
        says: item.says === null ? '' : oneLine(item.says),
      })),
      width: CARD - 2 * PAD,
      height: room - 2 * PAD,
    })),
    wide + METER.beside,
  )
  const height = Math.max(LOWEST_CARD, ...lists.map((list) => list.height + 2 * PAD))
  const cords = CORDS.least + Math.min(CORDS.more, (room - height) / 2)
  const square = Math.min(METER.square, size * 0.8)
  const pans = sides.map((side, i): Pan => {
    const x = i === 0 ? PAGE.margin : PAGE.width - PAGE.margin - CARD
    const hook = [x + CARD / 2, pivot[1] + (picture.tilt ?? 0) * (i === 0 ? -DROP : DROP)] as const
    const y = hook[1] + cords
    const list = lists[i] as (typeof lists)[number]
    return {
      card: { x, y, width: CARD, height },
      hook,
      texts: list.texts.map((text) => shifted(text, x + PAD, y + PAD)),
      meters: list.signs.map((at, row) => ({
        x: x + PAD,
        y: y + PAD + at - square / 2,
        width: wide,
        height: square,
        weight: side.items[row]?.weight ?? 0,
      })),
      empty: side.items.length === 0,
    }
  })
  return { height: PAGE.height, title, says, pivot, pans, heaviest: picture.heaviest, said: picture.tilt !== null }
}
