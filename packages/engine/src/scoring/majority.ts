import type { Scale } from '@trivsel/core'
import { type Counts, total } from './counts'
import { valueAt } from './value-at'

/** The value that more than half gave; `null` where no level has that many, or nobody answered. */
export function majority(counts: Counts, scale: Scale): number | null {
  const n = total(counts, scale)
  const at = counts.findIndex((count) => count > n / 2)
  return at < 0 ? null : valueAt(scale, at)
}
