import { distanceFor } from './overlap'

/** A circle, in any unit. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** How far the middles of two circles may be from each other. */
interface Bond {
  readonly least: number
  readonly most: number
  /** How hard they are drawn together where they may be further apart than `least`. */
  readonly pull: number
}

/** Between circles that share nothing, as a share of the larger radius. */
const APART = 0.08
const STEPS = 600

function bondOf(a: number, b: number, tenths: number | null): Bond {
  // Two that share nothing are kept near all the same, but not so hard that others give way.
  if (tenths === null || tenths <= 0) {
    const least = a + b + APART * Math.max(a, b)
    return { least, most: least, pull: 0.02 }
  }
  // A small one may lie anywhere inside a large one.
  if (tenths >= 10) return { least: 0, most: Math.abs(a - b) * 0.9, pull: 1 }
  const exact = distanceFor(a, b, tenths)
  return { least: exact, most: exact, pull: 1 }
}

/**
 * Places circles so that each two share as much of the smaller one as is wished. Where not all wishes can be met, the
 * distances come as near to them as all together allow. The same every time: it begins from even places on a ring and
 * has no chance in it.
 */
export function arrange(radii: readonly number[], tenths: (a: number, b: number) => number | null): readonly Disc[] {
  const count = radii.length
  const bonds = radii.map((a, i) => radii.map((b, j) => bondOf(a, b, tenths(i, j))))
  const ring = Math.max(...radii)
  let places = radii.map((_, i) => {
    const turn = ((i / count) * 2 - (count === 2 ? 1 : 5 / 6)) * Math.PI
    return [Math.cos(turn) * ring, Math.sin(turn) * ring] as const
  })
  for (let step = 0; step < STEPS; step++) {
    places = places.map(([x, y], i) => {
      let [dx, dy] = [0, 0]
      places.forEach(([otherX, otherY], j) => {
        if (i === j) return
        const { least, most, pull } = (bonds[i] as Bond[])[j] as Bond
        const distance = Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2)
        const wanted = Math.min(most, Math.max(least, distance))
        const push = (wanted < distance ? pull : 1) * (wanted - distance)
        // Two on one spot part sideways, each its own way.
        const [unitX, unitY] =
          distance > 1e-6 ? [(x - otherX) / distance, (y - otherY) / distance] : [i < j ? -1 : 1, 0]
        dx += push * unitX
        dy += push * unitY
      })
      return [x + dx / count, y + dy / count] as const
    })
  }
  return places.map(([x, y], i) => ({ x, y, radius: radii[i] as number }))
}
