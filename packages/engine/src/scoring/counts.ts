import type { Scale } from '@trivsel/core'
import { noLevel, valueAt } from './value-at'

/** How many gave each level, in the order of the scale's levels. Whole numbers; a missing answer is in none of them. */
export type Counts = readonly number[]

/** Counts of nobody's answers. */
export const noCounts = (scale: Scale): Counts => scale.levels.map(() => 0)

/**
 * Counts answers given as level ids. Missing (`null` or `undefined`) is missing, never the middle.
 * @throws RangeError on an id that is no level of the scale.
 */
export function countLevels(answers: Iterable<string | null | undefined>, scale: Scale): Counts {
  const counts = scale.levels.map(() => 0)
  for (const answer of answers) {
    if (answer === null || answer === undefined) continue
    const at = scale.levels.findIndex(({ id }) => id === answer)
    if (at < 0) throw noLevel(scale, answer)
    counts[at] = (counts[at] as number) + 1
  }
  return counts
}

/**
 * How many answered.
 * @param scale where it is said, there must be a count for each of its levels.
 * @throws RangeError on what is no whole number from 0 up, and on more than can be added exactly.
 */
export function total(counts: Counts, scale?: Scale): number {
  let n = counts.length === (scale?.levels ?? counts).length ? 0 : Number.NaN
  for (const count of counts) n = Number.isSafeInteger(count) && count >= 0 ? n + count : Number.NaN
  if (Number.isSafeInteger(n)) return n
  throw new RangeError(
    `[${counts.join(', ')}] cannot be added exactly: give whole numbers from 0 up${scale ? ', one for each level' : ''}`,
  )
}

/**
 * Adds up what each answer is worth.
 * @param worth what an answer with this value is worth, a whole number.
 * @throws RangeError where the sum would not be exact, and on a scale that is none.
 */
export function addUp(counts: Counts, scale: Scale, worth: (value: number) => number): number {
  total(counts, scale)
  let [all, reach] = [0, 0]
  for (let i = 0; i < counts.length; i++) {
    const part = (counts[i] as number) * worth(valueAt(scale, i))
    all += part
    // No step on the way was further from 0 than this, so none was rounded.
    reach += Math.abs(part)
  }
  if (Number.isSafeInteger(reach)) return all
  throw new RangeError(`[${counts.join(', ')}] is too much to add exactly: count in parts`)
}

/** Sum of the answers' values: an exact integer. */
export const sum = (counts: Counts, scale: Scale): number => addUp(counts, scale, (value) => value)
