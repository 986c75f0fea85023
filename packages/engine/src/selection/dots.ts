import { total } from '../scoring'
import { requireOnce } from './once'

/** An item with the dots that people put on it. */
export interface Dotted<I extends string = string> {
  readonly item: I
  readonly dots: number
  /** How many people put at least one there. */
  readonly supporters: number
  /** 1 for the first. Those with as many dots from as many people share a rank: they are for people to settle. */
  readonly rank: number
}

/**
 * Dots where one person may put several on one item (cumulative voting): ranked by dots, and of as many dots by
 * supporters, since a few who stack theirs can lift what nobody else wants.
 * @param people for each person, how many dots on what.
 * @returns best first; those with one rank in the order of the items.
 * @throws RangeError on dots for what is no item, or in no whole number, and on a list that has an item twice.
 */
export function dots<I extends string>(
  people: readonly Readonly<Partial<Record<I, number>>>[],
  items: readonly I[],
): readonly Dotted<I>[] {
  requireOnce(items)
  const found = new Map(items.map((item) => [item, { item, dots: 0, supporters: 0 }]))
  for (const person of people) {
    for (const [item, count] of Object.entries(person) as [I, number][]) {
      const entry = found.get(item)
      if (entry === undefined) throw new RangeError(`"${item}" has dots and is none of [${items.join(', ')}]`)
      entry.dots = total([entry.dots, count])
      if (count > 0) entry.supporters++
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.dots - a.dots || b.supporters - a.supporters)
  const rank = (one: (typeof ranked)[number]): number =>
    ranked.findIndex((other) => other.dots === one.dots && other.supporters === one.supporters) + 1
  return ranked.map((one) => ({ ...one, rank: rank(one) }))
}
