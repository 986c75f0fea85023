import type { Scale } from '@trivsel/core'

/**
 * The value of a level, counted from 0 up, or from −1 down from the highest. Adding zero turns −0, which JSON cannot tell
 * apart, into 0.
 * @throws RangeError where the scale has no such level, or its value is no whole number.
 */
export function valueAt({ id, levels }: Scale, at: number): number {
  const value = levels.at(at)?.value as number
  if (Number.isSafeInteger(value)) return value + 0
  throw new RangeError(`The scale "${id}" has a level of ${value}: give two levels or more, in whole numbers`)
}

/** The letter about what is no level of a scale. */
export const noLevel = ({ id }: Scale, given: unknown): RangeError =>
  new RangeError(`"${given}" is no level of the scale "${id}"`)
