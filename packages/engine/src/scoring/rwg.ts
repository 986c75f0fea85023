import { type Counts, total } from './counts'

/** Within-group agreement by variance: 1 where all gave the same level. */
export interface Rwg {
  /** Held against answers that fall on every level alike; below 0 where people are further apart than that. */
  readonly uniform: number
  /** The same, with 0 for what lies below it. */
  readonly truncated: number
  /** Held against half the group at each end: 0 there, and never below. */
  readonly maxDissensus: number
}

/**
 * Within-group agreement r_wg: 1 − s² / σ², with the variance s² among so many people less one. σ² = (K² − 1)/12 after
 * James, Demaree and Wolf (1984); the largest variance there can be, (K − 1)²/4 · n/(n − 1), after Lindell, Brandt and
 * Whitney (1999).
 * @returns `null` for fewer than two people, who have no variance, or where there is one level only.
 */
export function rwg(counts: Counts): Rwg | null {
  const n = total(counts)
  const k = counts.length
  if (n < 2 || k < 2) return null
  let [steps, squares] = [0, 0]
  for (const [i, count] of counts.entries()) {
    steps += count * i
    squares += count * i * i
  }
  // n² times the variance: an integer, so that one division gives each figure.
  const spread = n * squares - steps * steps
  const even = n * (n - 1) * (k * k - 1)
  const widest = n * n * (k - 1) ** 2
  const uniform = (even - 12 * spread) / even
  // Above some hundred million people, sums are rounded.
  return { uniform, truncated: Math.max(0, uniform), maxDissensus: Math.max(0, (widest - 4 * spread) / widest) }
}
