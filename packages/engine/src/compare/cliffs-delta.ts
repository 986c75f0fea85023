import { type Counts, total } from '../scoring'

/**
 * Cliff's delta (1993, "Dominance statistics"): of all pairs of an answer before and an answer after, the share in which
 * the later one is higher, less the share in which it is lower. 1 where every answer after is above every one before.
 * @returns `null` where nobody answered in one of the rounds.
 * @throws RangeError on counts of scales of different lengths.
 */
export function cliffsDelta(before: Counts, after: Counts): number | null {
  const [first, second] = [total(before), total(after)]
  if (before.length !== after.length) {
    throw new RangeError(
      `[${before.join(', ')}] and [${after.join(', ')}] are not on one scale, so they do not compare`,
    )
  }
  if (first === 0 || second === 0) return null
  // In whole numbers of any size, so that as many up as down come to 0 and not to a hair beside it.
  let [up, below] = [0n, 0n]
  for (const [i, count] of after.entries()) {
    const above = BigInt(first) - below - BigInt(before[i] as number)
    up += BigInt(count) * (below - above)
    below += BigInt(before[i] as number)
  }
  return Number(up) / Number(BigInt(first) * BigInt(second))
}
