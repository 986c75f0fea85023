import type { Scale } from '@trivsel/core'
import { type Counts, total } from './counts'
import { valueAt } from './value-at'

/** The middle answers: one and the same of an odd number, or where the two in the middle are alike. */
export interface Medians {
  readonly low: number
  readonly high: number
}

/** Which levels the two middle answers gave, the lower one first; `null` where nobody answered. */
export function middleLevels(counts: Counts, n: number): readonly [low: number, high: number] | null {
  const levelAt = (position: number): number => {
    let at = 0
    for (let left = position; left >= (counts[at] as number); at++) left -= counts[at] as number
    return at
  }
  return n === 0 ? null : [levelAt(Math.floor((n - 1) / 2)), levelAt(Math.floor(n / 2))]
}

/**
 * The values of the two middle answers, the lower and the higher one; never a value between them, which nobody gave.
 * @returns `null` where nobody answered.
 */
export function medians(counts: Counts, scale: Scale): Medians | null {
  const middle = middleLevels(counts, total(counts, scale))
  return middle && { low: valueAt(scale, middle[0]), high: valueAt(scale, middle[1]) }
}
