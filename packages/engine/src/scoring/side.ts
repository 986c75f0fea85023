import type { Scale, Side } from '@trivsel/core'
import { type Counts, sum, total } from './counts'

/** Twice the middle of a scale, so that a middle between two levels is an integer too. */
const twiceMiddle = ({ levels }: Scale): number => (levels[0]?.value ?? 0) + (levels[levels.length - 1]?.value ?? 0)

const sign = (n: number): Side => (n > 0 ? 1 : n < 0 ? -1 : 0)

/** Which side of the scale's middle a level's value lies on. Integers decide. */
export const sideOfValue = (value: number, scale: Scale): Side => sign(2 * value - twiceMiddle(scale))

/**
 * Which side of the scale's middle the group's total lies on: the sign of an exact integer.
 * @returns `null` where nobody answered.
 */
export function sideBySum(counts: Counts, scale: Scale): Side | null {
  const n = total(counts)
  return n === 0 ? null : sign(2 * sum(counts, scale) - n * twiceMiddle(scale))
}

function levelAt(counts: Counts, position: number): number {
  let left = position
  for (const [i, count] of counts.entries()) {
    if (left < count) return i
    left -= count
  }
  return counts.length - 1
}

/**
 * Which side the middle answer lies on; of an even number of answers, the two in the middle together.
 * @returns `null` where nobody answered.
 */
export function sideByMedian(counts: Counts, scale: Scale): Side | null {
  const n = total(counts)
  if (n === 0) return null
  const value = (position: number) => scale.levels[levelAt(counts, position)]?.value ?? 0
  return sign(value((n - 1) >> 1) + value(n >> 1) - twiceMiddle(scale))
}

/**
 * Which side the level lies on that more than half gave; without such a level, the line.
 * @returns `null` where nobody answered.
 */
export function sideByMajority(counts: Counts, scale: Scale): Side | null {
  const n = total(counts)
  if (n === 0) return null
  const at = counts.findIndex((count) => 2 * count > n)
  return at < 0 ? 0 : sideOfValue(scale.levels[at]?.value ?? 0, scale)
}
