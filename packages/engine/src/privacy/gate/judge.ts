import { madeOfOthers, rowsInside } from '../algebra/lazy-rows'
import { narrowCombinations } from '../algebra/narrow-combinations'
import { peopleIn, releasedOf } from '../algebra/released'
import type { Row } from '../algebra/row'
import { unionsTold } from '../algebra/unions-told'
import type { Floor } from '../timeline'

/** Sums that would be known, and what must not follow from them. */
export interface Case {
  readonly sets: readonly (readonly number[])[]
  readonly weights: readonly (readonly number[])[]
  readonly floor: Floor
  /** Sets whose sums are withheld because of what they are. */
  readonly secret: readonly (readonly number[])[]
  readonly candidates: number
}

const told = (row: Row): Told => ({ from: [...row.keys()].map((key) => -1 - key), isSecret: false })

/** Something that is told and should not be: the sets it follows from, and whether it is one of the secret sums. */
export interface Told {
  readonly from: readonly number[]
  readonly isSecret: boolean
}

/**
 * What tells too much. First what fewer than `minStep` people are counted in, whatever the combination; then groups of
 * fewer than `minN` people whose sum follows; then secret sums.
 * @returns an empty list where nothing does; `too-many` where it was not clear within so many candidates.
 */
export function judge({ sets, weights, floor, secret, candidates }: Case): readonly Told[] | 'too-many' {
  const released = releasedOf(sets, weights)
  const spaceOf = (least: number) => rowsInside(released, (atom) => peopleIn(released, [atom]) < least)
  const budget = () => ({ left: candidates })
  // A group of `minN` may be shown by itself, so no combination is asked for more people than that.
  const step = Math.min(floor.minStep, floor.minN)
  const narrow = narrowCombinations(released, spaceOf(step), step, budget())
  if (narrow === 'too-many') return narrow
  if (narrow.length > 0) return narrow.map(told)
  // A group's sum is a combination too, so with one floor for both all is said.
  if (floor.minN > step) {
    const space = spaceOf(floor.minN)
    const fewer = narrowCombinations(released, space, floor.minN, budget())
    if (fewer === 'too-many' || fewer.length > 0) {
      const { sums, whole } = unionsTold(released, space, floor.minN, budget(), true)
      if (sums.length > 0) return sums.map(told)
      if (!whole) return 'too-many'
    }
  }
  return secret.flatMap((one) => {
    const row = madeOfOthers(releasedOf([...sets, one], weights), sets.length)
    return row === null ? [] : [{ from: told(row).from.filter((set) => set < sets.length), isSecret: true }]
  })
}
