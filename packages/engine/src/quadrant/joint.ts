import type { PriorityMap, Scale } from '@trivsel/core'
import { type Counts, total } from '../scoring'
import { noLevel } from '../scoring/value-at'

/**
 * How many people gave each pair of answers: a row for each level on the map's vertical axis, a column for each on the
 * horizontal one, lowest first; the last row and the last column are those who gave no answer on that axis.
 */
export type Joint = readonly (readonly number[])[]

/**
 * Counts people by their pair of answers, given as level ids; `null` or `undefined` is missing.
 * @param people each person's level on the vertical axis, then on the horizontal one.
 * @throws RangeError on an id that is no level of the scale.
 */
export function countPairs(
  people: Iterable<readonly [vertical: string | null | undefined, horizontal: string | null | undefined]>,
  scale: Scale,
): Joint {
  const size = scale.levels.length + 1
  const joint = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const place = (level: string | null | undefined): number => {
    if (level === null || level === undefined) return size - 1
    const at = scale.levels.findIndex(({ id }) => id === level)
    if (at < 0) throw noLevel(scale, level)
    return at
  }
  for (const [vertical, horizontal] of people) {
    const row = joint[place(vertical)] as number[]
    const column = place(horizontal)
    row[column] = (row[column] as number) + 1
  }
  return joint
}

/**
 * How many people are in it, those who answered nothing among them.
 * @throws RangeError on what is no count, a cell that is not there too.
 */
export const peopleIn = (joint: Joint): number => total(joint.map((row) => total(row)))

/**
 * How many gave each level on each axis, whatever they gave on the other.
 * @throws RangeError on a table that is not as wide as it is high, or holds what is no count.
 */
export function marginals(joint: Joint): { readonly vertical: Counts; readonly horizontal: Counts } {
  peopleIn(joint)
  const levels = joint.slice(0, -1).map((_, i) => i)
  if (levels.length < 2 || joint.some((row) => row.length !== joint.length)) {
    throw new RangeError(
      `A joint has a row and a column for each level, and one more for those who gave none; the rows of this one hold ` +
        `[${joint.map(({ length }) => length).join(', ')}] cells`,
    )
  }
  return {
    vertical: levels.map((i) => total(joint[i] as readonly number[])),
    horizontal: levels.map((i) => total(joint.map((row) => row[i] as number))),
  }
}

/** The counts of a joint by the ids of the map's axes, as {@link placeGroup} takes them. */
export function axesOf(map: PriorityMap, joint: Joint): Readonly<Record<string, Counts>> {
  const { vertical, horizontal } = marginals(joint)
  return { [map.vertical]: vertical, [map.horizontal]: horizontal }
}
