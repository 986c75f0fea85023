import type { Level, Scale } from '@trivsel/core'
import { type Counts, total } from './counts'

/** The middle answers: one and the same of an odd number, or where the two in the middle are alike. */
export interface Medians {
  readonly low: number
  readonly high: number
}

/** The value of a level. Adding zero turns −0, which JSON cannot tell apart, into 0. */
export const valueAt = ({ levels }: Scale, at: number): number => (levels[at] as Level).value + 0

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
