import type { Scale, Side } from '@trivsel/core'
import { type Counts, sum, total } from '../scoring'

/** An exact fraction of whole numbers: a mean is a sum over how many it is of. The lower number is above 0. */
export type Fraction = readonly [numerator: number, denominator: number]

/** The same in whole numbers of any size, for calculating with it. */
export type Ratio = readonly [numerator: bigint, denominator: bigint]

/** The mean of the answers' values as it is, without rounding. `null` where nobody answered. */
export function exactMean(counts: Counts, scale: Scale): Fraction | null {
  const all = sum(counts, scale)
  const n = total(counts)
  return n === 0 ? null : [all, n]
}

/**
 * A fraction to calculate with.
 * @throws RangeError on what is no fraction of whole numbers.
 */
export function ratio([numerator, denominator]: Fraction): Ratio {
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0) {
    return [BigInt(numerator), BigInt(denominator)]
  }
  throw new RangeError(`${numerator}/${denominator} is no fraction of whole numbers: write 2.75 as [275, 100]`)
}

/** The first less the second. */
export const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d]

/** Which side of 0 it lies on. */
export const signOf = ([numerator]: Ratio): Side => (numerator > 0n ? 1 : numerator < 0n ? -1 : 0)

/** 1 where the first is the larger one, −1 where it is the smaller one, 0 where both are the same. Exact. */
export const compareFractions = (a: Fraction, b: Fraction): Side => signOf(minus(ratio(a), ratio(b)))

const DECIMALS = 10n ** 15n

/** To be shown, to fifteen decimals; the numbers may be longer than a number can hold. */
export const shown = ([numerator, denominator]: Ratio): number => Number((numerator * DECIMALS) / denominator) / 1e15
