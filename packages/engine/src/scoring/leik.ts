import { type Counts, total } from './counts'

/**
 * Dispersion D after Leik (1966), "A measure of ordinal consensus": 0 where all gave the same level, 1 where half stand
 * at each end. Between each two levels, the smaller part of the group; added up, and held against half of it each time.
 * @returns `null` where nobody answered, or there is one level only.
 */
export function leikD(counts: Counts): number | null {
  const n = total(counts)
  if (n === 0 || counts.length < 2) return null
  let [below, apart] = [0, 0]
  for (const count of counts) {
    below += count
    apart += Math.min(below, n - below)
  }
  return (2 * apart) / (n * (counts.length - 1))
}
