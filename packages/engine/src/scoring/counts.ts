import type { Scale } from '@trivsel/core'

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
    if (at < 0) throw new RangeError(`"${answer}" is no level of the scale "${scale.id}"`)
    counts[at] = (counts[at] as number) + 1
  }
  return counts
}

/** How many answered. */
export const total = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)

/** Sum of the answers' values: an exact integer. */
export const sum = (counts: Counts, scale: Scale): number =>
  counts.reduce((all, count, i) => all + count * (scale.levels[i]?.value ?? 0), 0)
