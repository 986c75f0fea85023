import { type Counts, total } from './counts'

const EXACT = 1e9

/**
 * Consensus after Tastle and Wierman (2007): 1 where all gave the same level, 0 where half stand at each end.
 * `1 + Σ pₖ · log₂(1 − |k − μ| / (K − 1))` over the levels that somebody gave. Rounded to 1e-9, since logarithms
 * differ in their last digits between machines.
 * @returns `null` where nobody answered, or there is one level only.
 */
export function consensus(counts: Counts): number | null {
  const n = total(counts)
  if (n === 0 || counts.length < 2) return null
  const mean = counts.reduce((all, count, k) => all + k * count, 0) / n
  const width = counts.length - 1
  // One person against nearly 2^53 at the other end lies a hair short of the whole width away, which rounding may take.
  const near = (k: number): number => Math.max(1 - Math.abs(k - mean) / width, Number.EPSILON)
  const spread = counts.reduce((all, count, k) => (count === 0 ? all : all + (count / n) * Math.log2(near(k))), 0)
  // Adding zero turns −0, which JSON cannot tell apart, into 0.
  return Math.round((1 + spread) * EXACT) / EXACT + 0
}

/** How far a group is from agreeing, in three bands. */
export type ConsensusBand = 'agreed' | 'mixed' | 'split'

/**
 * The band of a consensus value.
 * @param bands from how many hundredths a group is mostly agreed, and from how many mixed.
 * @throws RangeError on a value below 0 or above 1, and on bands that are no whole numbers.
 */
export function consensusBand(
  value: number | null,
  bands: { readonly agreed: number; readonly mixed: number },
): ConsensusBand | null {
  total([bands.agreed, bands.mixed])
  if (value === null) return null
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${value} is no consensus`)
  const exact = Math.round(value * EXACT)
  if (exact >= bands.agreed * (EXACT / 100)) return 'agreed'
  return exact >= bands.mixed * (EXACT / 100) ? 'mixed' : 'split'
}
