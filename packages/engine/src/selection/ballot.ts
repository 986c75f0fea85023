import { total } from '../scoring'
import { requireOnce } from './once'

/** People who gave the same answer: what they picked, best first where the order counts. Nobody has to name all. */
export interface Ballot<I extends string = string> {
  /** How many people gave it. */
  readonly count: number
  readonly order: readonly I[]
}

/**
 * The ballots with items as positions in the list of items.
 * @throws RangeError where one names an item twice, or one that is not in the list, or is given by no whole number of
 *   people; or where the list has an item twice.
 */
export function readBallots<I extends string>(
  ballots: readonly Ballot<I>[],
  items: readonly I[],
): readonly { readonly count: number; readonly order: readonly number[] }[] {
  const places = new Map(items.map((item, i) => [item, i]))
  requireOnce(items)
  total(ballots.map(({ count }) => count))
  return ballots.map(({ count, order }) => {
    const named = order.map((item) => places.get(item))
    const known = named.filter((place) => place !== undefined)
    if (new Set(known).size === order.length) return { count, order: known }
    throw new RangeError(`The ballot [${order.join(', ')}] may name each of [${items.join(', ')}] once, and no other`)
  })
}
