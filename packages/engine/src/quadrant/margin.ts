import type { Scale } from '@trivsel/core'
import { type Counts, total } from '../scoring'
import { twiceLean } from '../scoring/side'
import { valueAt } from '../scoring/value-at'

/**
 * How many steps on the scale the group's total lies from the line: one person who answers one level lower or higher
 * moves it by one. A half where the line lies between two levels. Our choice of a measure for how firm a place is.
 * @returns `null` where nobody answered.
 */
export function margin(counts: Counts, scale: Scale): number | null {
  const lean = twiceLean(counts, scale)
  return total(counts) === 0 ? null : Math.abs(lean) / (2 * (valueAt(scale, 1) - valueAt(scale, 0)))
}
