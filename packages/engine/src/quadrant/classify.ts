import type { PriorityMap, Side } from '@trivsel/core'

/** Where something lies in a priority map. */
export interface Placement<Q extends string = string> {
  /** A box, `line` where it lies on a line, `null` where an axis has no answer. */
  readonly quadrant: Q | 'line' | null
  /** The boxes it could fall into once the line is left, sorted by id; the box itself where it lies in one. */
  readonly candidates: readonly Q[]
}

/**
 * Finds the box for a side on each axis. What lies on the line stays there, with every box it borders.
 * @throws RangeError on what is no side, and on a map without a box there.
 */
export function classify(map: PriorityMap, sides: Readonly<Record<string, Side | null>>): Placement {
  const on = [map.vertical, map.horizontal].map(
    (axis) => [axis, Object.hasOwn(sides, axis) ? (sides[axis] ?? null) : null] as const,
  )
  if (on.some(([, side]) => side === null)) return { quadrant: null, candidates: [] }
  const candidates = map.quadrants
    .filter(({ at }) => on.every(([axis, side]) => side === 0 || at[axis] === side))
    .map(({ id }) => id)
    .sort()
  if (candidates.length === 0)
    throw new RangeError(`No box of the map is at ${on.map((one) => one.join(' ')).join(', ')}`)
  return { quadrant: candidates.length === 1 ? (candidates[0] as string) : 'line', candidates }
}
