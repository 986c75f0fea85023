import { type Counts, total } from './counts'

/**
 * Index of ordinal variation after Berry and Mielke (1992), "Assessment of variation in ordinal data": how many levels
 * all pairs of people lie apart together, held against the most it could be for so many people. 0 where all gave the
 * same level, 1 where they stand at both ends as evenly as their number allows.
 * @returns `null` for fewer than two people, who form no pair, or where there is one level only.
 */
export function ordinalVariation(counts: Counts): number | null {
  const n = total(counts)
  if (n < 2 || counts.length < 2) return null
  let [below, apart] = [0, 0]
  for (const count of counts) {
    below += count
    // Each pair with one on either side lies a level further apart.
    apart += below * (n - below)
  }
  const half = Math.floor(n / 2)
  // Above some hundred million people, sums are rounded.
  return Math.min(1, apart / (half * (n - half) * (counts.length - 1)))
}
