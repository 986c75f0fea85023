import { type Ballot, readBallots } from './ballot'

/**
 * Points by rank after Borda (1781): of n items the first gets n − 1 and the last 0. Where only the first k count, the
 * first gets k and the k-th 1. What a ballot does not name gets none from it.
 * @param top how many of a ballot count; `null` where all do.
 * @returns in the order of the items.
 * @throws RangeError on a ballot that is none of these items, on a `top` that is no whole number from 1 up, and where
 *   points would not be exact.
 */
export function borda<I extends string>(
  ballots: readonly Ballot<I>[],
  items: readonly I[],
  top: number | null = null,
): readonly (readonly [item: I, points: number])[] {
  if (top !== null && !(Number.isSafeInteger(top) && top > 0)) {
    throw new RangeError(`The first ${top} of a ballot cannot count: give a whole number from 1 up, or null`)
  }
  const first = top ?? items.length - 1
  const points = items.map(() => 0)
  for (const { count, order } of readBallots(ballots, items)) {
    for (const [rank, at] of order.slice(0, first).entries())
      points[at] = (points[at] as number) + count * (first - rank)
  }
  if (!points.every((one) => Number.isSafeInteger(one))) {
    throw new RangeError(`[${points.join(', ')}] is too much to add exactly: count in parts`)
  }
  return items.map((item, i) => [item, points[i] as number])
}
