import { type Counts, total } from './counts'

/**
 * Agreement A after van der Eijk (2001), "Measuring agreement in ordered rating scales": 1 where all gave the same
 * level, 0 where all levels were given equally often, −1 where half stand at each end. The counts are taken apart into
 * layers in which each level either has one weight or none; A is the mean of the layers' agreement, by their weight.
 * @returns `null` where nobody answered, and on fewer than three levels, where it is not defined.
 */
export function agreement(counts: Counts): number | null {
  const n = total(counts)
  const k = counts.length
  if (n === 0 || k < 3) return null
  let [whole, gaps, below] = [0, 0, 0]
  for (const top of [...new Set(counts)].sort((a, b) => a - b)) {
    const filled = counts.filter((count) => count >= top).length
    const weight = top - below
    whole += weight * filled * (k - filled)
    if (filled > 1) gaps += (weight * triplesWithGap(counts, top, filled)) / (filled - 1)
    below = top
  }
  // A layer of S levels has S(S − 1)(K − S)/2 triples with one empty level, which takes van der Eijk's U apart into these.
  return (whole - (2 * (2 * k - 3) * gaps) / (k - 2)) / ((k - 1) * n)
}

/** Triples of levels in a layer of which the first and the last are filled and the one between is empty. */
function triplesWithGap(counts: Counts, top: number, filled: number): number {
  let [before, triples] = [0, 0]
  for (const count of counts) {
    if (count >= top) before++
    else triples += before * (filled - before)
  }
  return triples
}

/**
 * How far the group is drawn apart into two camps at the ends: agreement turned round, 0 where all gave the same level,
 * 1 where half stand at each end.
 */
export function polarization(counts: Counts): number | null {
  const a = agreement(counts)
  return a === null ? null : (1 - a) / 2
}
