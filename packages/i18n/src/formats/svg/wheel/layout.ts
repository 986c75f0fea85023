import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, type Title } from '../page'
import { fitStacks, moved, type Piece, type Stack } from '../stack'
import { LEADING } from '../text-block'

/** A point, px from the upper left corner of the picture. */
export type Point = readonly [x: number, y: number]

/** A field: its part of the wheel, the card with its texts, and a line between. */
export interface Field {
  readonly number: number
  /** Where its part of the wheel begins and ends: turns clockwise from the top. */
  readonly from: number
  readonly to: number
  readonly tint: number
  readonly badge: Point
  readonly line: readonly [Point, Point]
  readonly card: Rect
  /** Where its number stands in the card: beside its first line. */
  readonly corner: Point
  readonly stack: Stack
  /** True where nobody wrote anything. */
  readonly empty: boolean
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface WheelLayout {
  readonly height: number
  readonly title: Title
  readonly center: Point
  readonly fields: readonly Field[]
}

export const WHEEL = { radius: 150, hub: 52, badge: 23, gap: 16, number: 30 } as const
const CARD = 584
const LOWEST_CARD = 150

/** A point at a distance from another, in a direction: turns clockwise from the top. */
const towards = ([x, y]: Point, turns: number, distance: number): Point => [
  x + Math.sin(turns * 2 * Math.PI) * distance,
  y - Math.cos(turns * 2 * Math.PI) * distance,
]

// Four tints; the last of five must differ from the first, too.
const tintOf = (at: number, count: number): number => (at === count - 1 && count % 4 === 1 ? 2 : at % 4)

const piecesOf = ({ title, entries }: Rendered<'wheel'>['fields'][number]): Piece[] => [
  { text: oneLine(title), share: 1.1, bold: true, indent: WHEEL.number + 12, above: 0 },
  ...entries.map((entry, i): Piece => ({ text: oneLine(entry), dot: true, above: i === 0 ? 0.7 : 0.35 })),
]

/**
 * Lays the whole picture out: the wheel in the middle, and the texts of its fields in cards on both sides of it. The
 * first card is the upper one on the left, and the others follow clockwise.
 */
export function layWheel(picture: Rendered<'wheel'>): WheelLayout {
  const title = setTitle(picture.title)
  const count = picture.fields.length
  const onLeft = Math.floor(count / 2)
  const top = title.bottom + 10
  const height = PAGE.height - PAGE.margin - top
  const center: Point = [PAGE.width / 2, top + height / 2]
  // Clockwise: the first on the left, then down the right side, then up the left.
  const rooms = picture.fields.map((_, i): Rect => {
    const left = i === 0 || i > count - onLeft
    const rows = left ? onLeft : count - onLeft
    const row = i === 0 ? 0 : left ? count - i : i - 1
    const high = (height - WHEEL.gap * (rows - 1)) / rows
    const x = left ? PAGE.margin : PAGE.width - PAGE.margin - CARD
    return { x, y: top + row * (high + WHEEL.gap), width: CARD, height: high }
  })
  const lowest = Math.min(...rooms.map((room) => room.height))
  const pad = lowest < 220 ? 13 : 24
  const stacks = fitStacks(
    picture.fields.map((field) => ({
      pieces: piecesOf(field),
      width: CARD - 2 * pad,
      height: lowest - 2 * pad,
    })),
  )
  // All cards are as high as the fullest needs, each in the middle of its room.
  const high = Math.min(lowest, Math.max(LOWEST_CARD, ...stacks.map((stack) => stack.height + 2 * pad)))
  const cards = rooms.map((room): Rect => ({ ...room, y: room.y + (room.height - high) / 2, height: high }))
  // The fields on the left have their middle to the left of the hub.
  const first = 0.75 + (onLeft - 1) / 2 / count
  return {
    height: PAGE.height,
    title,
    center,
    fields: picture.fields.map((field, i): Field => {
      const card = cards[i] as Rect
      const stack = stacks[i] as Stack
      const turns = first + i / count
      const edge = card.x === PAGE.margin ? card.x + card.width : card.x
      return {
        from: turns - 0.5 / count,
        to: turns + 0.5 / count,
        tint: tintOf(i, count),
        badge: towards(center, turns, (WHEEL.radius + WHEEL.hub) / 2),
        line: [towards(center, turns, WHEEL.radius), [edge, card.y + card.height / 2]],
        card,
        number: i + 1,
        corner: [card.x + pad + WHEEL.number / 2, card.y + pad + ((stack.texts[0]?.size ?? 24) * LEADING) / 2],
        stack: moved(stack, card.x + pad, card.y + pad),
        empty: field.entries.length === 0,
      }
    }),
  }
}
