import type { Scale } from '@trivsel/core'
import { type Counts, total } from './counts'
import { valueAt } from './value-at'

/** The values that most people gave, lowest first: several where they stand equal, none where nobody answered. */
export function modes(counts: Counts, scale: Scale): readonly number[] {
  if (total(counts, scale) === 0) return []
  const most = Math.max(...counts)
  return counts.flatMap((count, i) => (count === most ? [valueAt(scale, i)] : []))
}
