import type { Scale } from '@trivsel/core'
import { type Counts, total } from './counts'
import { middleLevels } from './medians'
import { valueAt } from './value-at'

/**
 * The typical judgement: the middle answer, moved up by the share of people above it and down by the share below it,
 * in steps of the scale. After the tie-breaking of Fabre (2021), "Tie-breaking the highest median", made symmetric: of
 * an even number, the mean of what the lower and the higher middle answer come to, so that turning all answers round
 * turns the result round.
 * @returns `null` where nobody answered.
 */
export function typicalJudgement(counts: Counts, scale: Scale): number | null {
  const n = total(counts, scale)
  const step = valueAt(scale, 1) - valueAt(scale, 0)
  let twice = 0
  for (const at of middleLevels(counts, n) ?? []) {
    const surplus = total(counts.slice(at + 1)) - total(counts.slice(0, at))
    twice += n * valueAt(scale, at) + step * surplus
  }
  return n === 0 ? null : twice / (2 * n)
}
