import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, setTitle, shifted, type Title } from '../page'
import { fitLists } from '../rows'
import type { PlacedText } from '../text-block'
import { arrange, type Disc } from './arrange'
import { BADGE, nameAt, type Spot, spotsOf } from './label'

/** A circle with its number. */
export interface Circle extends Disc {
  readonly number: number
  readonly badge: Spot
  /** True where somebody said how large it is. */
  readonly said: boolean
}

/** A row of the list beside the circles: one number for a circle, two for what they share. */
export interface Entry {
  readonly numbers: readonly number[]
  readonly x: number
  /** The middle of its first line. */
  readonly y: number
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface CirclesLayout {
  readonly height: number
  readonly title: Title
  readonly circles: readonly Circle[]
  readonly entries: readonly Entry[]
  readonly texts: readonly PlacedText[]
}

const LIST = { width: 460, sign: 74, apart: 60 } as const
/** Radius of the largest circle there can be, px: the same in most pictures, so that two can be compared. */
const LARGEST = 270
/** The smallest circle there is, as a share of the largest; its badge must have room in it. */
const SMALLEST = 0.14
const TENTHS = 10
const TOGETHER = 18
/** Sizes of names in circles: the first in which as many have room as in the last. */
const NAMES = [24, 22, 20, 18]

const edges = (discs: readonly Disc[], along: 'x' | 'y'): readonly [from: number, to: number] => [
  Math.min(...discs.map((disc) => disc[along] - disc.radius)),
  Math.max(...discs.map((disc) => disc[along] + disc.radius)),
]

/** Circles in the middle of an area, smaller than {@link LARGEST} says only where they have no room. */
function fitted(discs: readonly Disc[], x: number, y: number, width: number, height: number): readonly Disc[] {
  const [left, right] = edges(discs, 'x')
  const [top, bottom] = edges(discs, 'y')
  const scale = Math.min(width / (right - left), height / (bottom - top), LARGEST)
  return discs.map((disc) => ({
    x: x + width / 2 + (disc.x - (left + right) / 2) * scale,
    y: y + height / 2 + (disc.y - (top + bottom) / 2) * scale,
    radius: disc.radius * scale,
  }))
}

// A name that has room on a line is not broken between two.
const together = (name: string): string => (name.length > TOGETHER ? name : name.replaceAll(' ', '\u00A0'))

const outOf = (part: number | null, whole: number): string => (part === null ? '–' : `${part}/${whole}`)

/**
 * Lays the whole picture out: circles whose areas are as their sizes, and beside them a list that says the sizes and
 * what each two share in figures, since three circles cannot always share what is wished.
 */
export function layCircles(picture: Rendered<'circles'>): CirclesLayout {
  const title = setTitle(picture.title)
  const { circles, largest } = picture
  const at = new Map(circles.map(({ id }, i) => [id, i]))
  const overlaps = picture.overlaps.flatMap(({ circles: [a, b], tenths }) => {
    const [first, second] = [at.get(a), at.get(b)]
    return first === undefined || second === undefined ? [] : [{ first, second, tenths }]
  })
  const tenthsOf = (a: number, b: number): number | null =>
    overlaps.find(({ first, second }) => (first === a && second === b) || (first === b && second === a))?.tenths ?? null

  const radii = circles.map(({ size }) => Math.max(SMALLEST, Math.sqrt(Math.min(1, Math.max(1, size) / largest))))
  const x = PAGE.width - PAGE.margin - LIST.width
  const top = title.bottom + 6
  const height = PAGE.height - PAGE.margin - top
  const discs = fitted(arrange(radii, tenthsOf), PAGE.margin, top, x - LIST.apart - PAGE.margin, height)
  const names = circles.map(({ label }) => oneLine(label))
  const spots = spotsOf(discs)
  const sized = NAMES.map((size) =>
    discs.map((disc, i) => nameAt(names[i] as string, spots[i] as Spot, disc, discs, size)),
  )
  const named = sized.find((all) =>
    all.every((one, i) => one !== null || sized.at(-1)?.[i] === null),
  ) as (typeof sized)[number]

  const { lists } = fitLists(
    [
      {
        head: null,
        rows: [
          ...circles.map(({ size }, i) => ({
            label: names[i] as string,
            says: outOf(size === 0 ? null : size, largest),
          })),
          ...overlaps.map(({ first, second, tenths }, i) => ({
            label: `${together(names[first] as string)} + ${together(names[second] as string)}`,
            says: outOf(tenths, TENTHS),
            above: i === 0 ? 1.4 : 0,
          })),
        ],
        width: LIST.width,
        height,
      },
    ],
    LIST.sign,
  )
  const list = lists[0] as (typeof lists)[number]
  const y = top + (height - list.height) / 2
  const numbers = [...circles.map((_, i) => [i + 1]), ...overlaps.map(({ first, second }) => [first + 1, second + 1])]
  return {
    height: PAGE.height,
    title,
    circles: discs.map((disc, i) => ({
      ...disc,
      number: i + 1,
      badge: named[i]?.badge ?? (spots[i] as Spot),
      said: (circles[i]?.size ?? 0) > 0,
    })),
    entries: list.signs.map((sign, i) => ({ numbers: numbers[i] as number[], x: x + BADGE * 0.7, y: y + sign })),
    texts: [
      ...named.flatMap((one) => (one === null ? [] : [one.text])),
      ...list.texts.map((text) => shifted(text, x, y)),
    ],
  }
}
