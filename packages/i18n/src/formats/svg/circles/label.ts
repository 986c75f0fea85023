import { type PlacedText, setBlock } from '../text-block'
import type { Disc } from './arrange'

/** Radius of a badge, px. */
export const BADGE = 22
const STEP = 11
/** So many steps outside a circle a badge stands, where others leave it no room. */
const AROUND = 8
/** Further from other outlines than this, px, is no better. */
const FAR = 99
/** Between a badge and the name below it, and around both, px. */
const GAP = 8
const CLEAR = 9

type Point = { readonly x: number; readonly y: number }

/** Where the badge of a circle stands. */
export type Spot = Point

const length = (x: number, y: number): number => Math.sqrt(x ** 2 + y ** 2)
const distance = (a: Point, b: Point): number => length(a.x - b.x, a.y - b.y)

// A badge cannot leave a circle in which its own lies whole.
const waysOut = (disc: Disc, discs: readonly Disc[]): readonly Disc[] =>
  discs.filter(
    (other) =>
      other !== disc && (distance(other, disc) + disc.radius > other.radius + 1 || other.radius === disc.radius),
  )

/**
 * Finds a place for the badge of each circle, never over another badge: where it lies in no other circle, or else on its
 * own outline.
 */
export function spotsOf(discs: readonly Disc[]): readonly Spot[] {
  const spots: Spot[] = []
  for (const disc of discs) {
    const others = waysOut(disc, discs)
    const reach = Math.ceil(disc.radius / STEP) + AROUND
    let best = { x: disc.x, y: disc.y, clear: Number.NEGATIVE_INFINITY }
    for (let down = -reach; down <= reach; down++) {
      for (let across = -reach; across <= reach; across++) {
        const point = { x: disc.x + across * STEP, y: disc.y + down * STEP }
        if (spots.some((spot) => distance(spot, point) < 2 * BADGE + 6)) continue
        const inside = disc.radius - distance(point, disc)
        const ways = others.map((other) => distance(point, other) - other.radius)
        const room = Math.min(inside, ...ways)
        // On the outline, far from the others, is worse than any room, and better than anywhere else.
        const clear = room > BADGE ? room : Math.min(FAR, ...ways.map(Math.abs)) - FAR - 9 * Math.abs(inside)
        if (clear > best.clear + 1e-6) best = { ...point, clear }
      }
    }
    spots.push({ x: best.x, y: best.y })
  }
  return spots
}

/** A badge with the name of its circle below it. */
export interface Named {
  readonly badge: Spot
  readonly text: PlacedText
}

/** The name of a circle below its badge, where it has room whole on two lines; `null` where it has none. */
export function nameAt(name: string, spot: Spot, disc: Disc, discs: readonly Disc[], size: number): Named | null {
  const others = waysOut(disc, discs)
  for (const width of [9, 7, 5]) {
    const text = setBlock(name, { size, width: width * size, lines: 2, bold: true })
    if (text.lines.length === 0 || text.lines.join(' ') !== name) continue
    const high = BADGE + GAP / 2 + text.height / 2
    // From a point to the corner of both that is furthest from it, or to the nearest.
    const far = (from: Point, way: 1 | -1): number =>
      length(
        Math.max(0, Math.abs(spot.x - from.x) + way * (Math.max(text.width / 2, BADGE) + CLEAR)),
        Math.max(0, Math.abs(spot.y - from.y) + way * (high + CLEAR)),
      )
    if (far(disc, 1) > disc.radius || others.some((other) => far(other, -1) < other.radius)) continue
    const top = spot.y - high
    return {
      badge: { ...spot, y: top + BADGE },
      text: { ...text, x: spot.x, y: top + 2 * BADGE + GAP, anchor: 'middle' },
    }
  }
  return null
}
