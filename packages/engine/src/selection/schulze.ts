import { type Ballot, readBallots } from './ballot'

/** A number for each item against each other item, and 0 against itself. */
export type PairTable<I extends string = string> = Readonly<Record<I, Readonly<Record<I, number>>>>

/** What ranked ballots come to by the method of Schulze. */
export interface SchulzeResult<I extends string = string> {
  /** How many people prefer the first to the second. */
  readonly pairwise: PairTable<I>
  /** How strong the weakest link is on the strongest path of wins from the first to the second; 0 where there is none. */
  readonly strongestPaths: PairTable<I>
  /** Best first. Those in one tier are not told apart: a circle in which each beats the next is one tier. */
  readonly tiers: readonly (readonly I[])[]
}

/**
 * Ranks items by pairwise wins after Schulze (2011), "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", with links as strong as the votes on their winning side. Items
 * that a ballot does not name stand equal below those it names.
 * @throws RangeError on a ballot that is none of these items.
 */
export function schulze<I extends string>(ballots: readonly Ballot<I>[], items: readonly I[]): SchulzeResult<I> {
  const all = items.map((_, i) => i)
  const prefer = all.map(() => all.map(() => 0))
  for (const { count, order } of readBallots(ballots, items)) {
    const left = new Set(all)
    for (const a of order) {
      left.delete(a)
      for (const b of left) (prefer[a] as number[])[b] = at(prefer, a, b) + count
    }
  }
  const path = all.map((a) => all.map((b) => (at(prefer, a, b) > at(prefer, b, a) ? at(prefer, a, b) : 0)))
  for (const via of all) {
    for (const a of all) {
      for (const b of all) {
        const detour = Math.min(at(path, a, via), at(path, via, b))
        if (b !== a && detour > at(path, a, b)) (path[a] as number[])[b] = detour
      }
    }
  }
  const tiers: number[][] = []
  for (let left = all; left.length > 0; ) {
    const unbeaten = left.filter((b) => left.every((a) => at(path, a, b) <= at(path, b, a)))
    tiers.push(unbeaten)
    left = left.filter((item) => !unbeaten.includes(item))
  }
  const name = (i: number): I => items[i] as I
  const table = (numbers: readonly (readonly number[])[]): PairTable<I> =>
    named(all.map((a) => [name(a), named(all.map((b) => [name(b), at(numbers, a, b)]))]))
  return { pairwise: table(prefer), strongestPaths: table(path), tiers: tiers.map((tier) => tier.map(name)) }
}

const at = (table: readonly (readonly number[])[], a: number, b: number): number => (table[a] as number[])[b] as number

const named = <I extends string, V>(entries: readonly (readonly [I, V])[]): Record<I, V> =>
  Object.fromEntries(entries) as Record<I, V>
