import { type PlacedText, setBlock } from '../text-block'
import type { Disc } from './arrange'

/** Radius of a badge, px. */
export const BADGE = 22
const STEP = 11
const AROUND = 10 * STEP

/** The badge of a circle: where, and how far it is from there to the next outline. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly clear: number
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

// How far inside its circle and outside the others a point lies; a circle in which this one lies whole does not count.
function clearance(point: { x: number; y: number }, disc: Disc, others: readonly Disc[]): number {
  const outside = others
    .filter((other) => distance(other, disc) + disc.radius > other.radius + 1 || other.radius === disc.radius)
    .map((other) => distance(point, other) - other.radius)
    .map((far) => (far < 0 ? far / 10 : far))
  return Math.min(disc.radius - distance(point, disc), ...outside)
}

/** Finds a place for the badge of each circle: where it lies in no other, if it can, and never over another badge. */
export function spotsOf(discs: readonly Disc[]): readonly Spot[] {
  const spots: Spot[] = []
  discs.forEach((disc, i) => {
    const others = discs.filter((_, j) => j !== i)
    const reach = Math.ceil((disc.radius + AROUND) / STEP)
    let best: Spot = { x: disc.x, y: disc.y, clear: Number.NEGATIVE_INFINITY }
    for (let down = -reach; down <= reach; down++) {
      for (let across = -reach; across <= reach; across++) {
        const point = { x: disc.x + across * STEP, y: disc.y + down * STEP }
        if (spots.some((spot) => distance(spot, point) < 2 * BADGE + 6)) continue
        const clear = clearance(point, disc, others)
        if (clear > best.clear + 1e-6) best = { ...point, clear }
      }
    }
    spots.push(best)
  })
  return spots
}

/** The name of a circle below its badge, in the largest letters that have room there whole; `null` where none have. */
export function nameAt(name: string, spot: Spot): { readonly badge: Spot; readonly text: PlacedText } | null {
  for (const size of [24, 22, 20, 18, 16]) {
    for (const width of [1.7, 1.5, 1.2]) {
      const text = setBlock(name, { size, width: Math.max(0, spot.clear * width), lines: 3, bold: true })
      if (text.lines.length === 0 || text.lines.join(' ') !== name) continue
      const height = 2 * BADGE + 8 + text.height
      if (Math.sqrt((text.width / 2) ** 2 + (height / 2) ** 2) > spot.clear - 10) continue
      const top = spot.y - height / 2
      return {
        badge: { ...spot, y: top + BADGE },
        text: { ...text, x: spot.x, y: top + 2 * BADGE + 8, anchor: 'middle' },
      }
    }
  }
  return null
}
