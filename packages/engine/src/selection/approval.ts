import { type Ballot, readBallots } from './ballot'

/**
 * How many people named each item, in whatever order: its supporters. Approval voting (Brams and Fishburn 1978), and the
 * way people pick here.
 * @returns in the order of the items, as {@link selectWithinRange} takes them.
 */
export function approval<I extends string>(
  ballots: readonly Ballot<I>[],
  items: readonly I[],
): readonly (readonly [item: I, supporters: number])[] {
  const supporters = items.map(() => 0)
  for (const { count, order } of readBallots(ballots, items)) {
    for (const at of order) supporters[at] = (supporters[at] as number) + count
  }
  return items.map((item, i) => [item, supporters[i] as number])
}
