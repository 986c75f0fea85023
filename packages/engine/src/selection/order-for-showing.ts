import type { PriorityMap } from '@trivsel/core'
import { byGap, type Means } from '../quadrant'
import { total } from '../scoring'

/** What the order looks at. */
export interface Shown<I extends string = string> extends Means {
  readonly id: I
  /** Its box in the map, `line`, or `null` where it has no place. */
  readonly quadrant: string | null
  readonly supporters: number
  /** `null` where it is unknown; then it comes after those where it is known. */
  readonly consensus: number | null
}

/**
 * The order in which to show items that stand equal: those in the map's first box first, then the larger gap, more
 * supporters, the lower consensus; what is equal in all of that stays as given. For showing only: it never decides, and
 * a tie stays a tie that people settle. Our choice.
 * @throws RangeError on supporters in no whole number, and on a consensus that is none.
 */
export function orderForShowing<T extends Shown>({ quadrants }: PriorityMap, tied: readonly T[]): readonly T[] {
  total(tied.map(({ supporters }) => supporters))
  for (const { id, consensus } of tied) {
    if (consensus === null || Number.isFinite(consensus)) continue
    throw new RangeError(`"${id}" has the consensus ${consensus}: give a number, or null where it is unknown`)
  }
  const lowest = Math.min(...quadrants.map(({ number }) => number))
  const first = quadrants.find(({ number }) => number === lowest)?.id
  return [...tied].sort(
    (a, b) =>
      Number(b.quadrant === first) - Number(a.quadrant === first) ||
      byGap(a, b) ||
      b.supporters - a.supporters ||
      Number(a.consensus === null) - Number(b.consensus === null) ||
      (a.consensus ?? 0) - (b.consensus ?? 0),
  )
}
