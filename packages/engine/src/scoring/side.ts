import type { Scale, Side } from '@trivsel/core'
import { addUp, type Counts, total } from './counts'
import { majority } from './majority'
import { medians } from './medians'
import { noLevel, valueAt } from './value-at'

/** Twice the middle of a scale, so that a middle between two levels is an integer too. */
const twiceMiddle = (scale: Scale): number => valueAt(scale, 0) + valueAt(scale, -1)

const sign = (n: number): Side => (n > 0 ? 1 : n < 0 ? -1 : 0)

/**
 * Which side of the scale's middle a level's value lies on. Integers decide.
 * @throws RangeError on a value that no level has.
 */
export function sideOfValue(value: number, scale: Scale): Side {
  if (scale.levels.every((level) => level.value !== value)) throw noLevel(scale, value)
  return sign(2 * value - twiceMiddle(scale))
}

/** Twice how far the answers together lie from the scale's middle, below it as a negative number: an exact integer. */
export function twiceLean(counts: Counts, scale: Scale): number {
  const middle = twiceMiddle(scale)
  return addUp(counts, scale, (value) => 2 * value - middle)
}

/**
 * Which side of the scale's middle the group's total lies on: the sign of an exact integer.
 * @returns `null` where nobody answered.
 */
export function sideBySum(counts: Counts, scale: Scale): Side | null {
  const lean = twiceLean(counts, scale)
  return total(counts) === 0 ? null : sign(lean)
}

/**
 * Which side the middle answer lies on; of an even number of answers, the two in the middle together.
 * @returns `null` where nobody answered.
 */
export function sideByMedian(counts: Counts, scale: Scale): Side | null {
  const middle = medians(counts, scale)
  return middle === null ? null : sign(middle.low + middle.high - twiceMiddle(scale))
}

/**
 * Which side the level lies on that more than half gave; without such a level, the line.
 * @returns `null` where nobody answered.
 */
export function sideByMajority(counts: Counts, scale: Scale): Side | null {
  const value = majority(counts, scale)
  if (value !== null) return sideOfValue(value, scale)
  return total(counts) === 0 ? null : 0
}
