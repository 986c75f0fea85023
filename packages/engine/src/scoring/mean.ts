import type { Scale } from '@trivsel/core'
import { type Counts, sum, total } from './counts'

/** The mean of the answers' values, to be shown: no float decides anything. `null` where nobody answered. */
export function mean(counts: Counts, scale: Scale): number | null {
  const all = sum(counts, scale)
  const n = total(counts)
  return n === 0 ? null : all / n
}
