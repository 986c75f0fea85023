import type { Side } from '@trivsel/core'
import { total } from '../scoring'

/**
 * True where so large a share of the themes lies on the high side that the answers no longer tell them apart. Which
 * share is too large is a choice, not a finding: tools use three in four.
 * @param sides the side each theme lies on; `null` where nobody answered, and then it is not among those that count.
 * @param share from which share on, as so many out of so many. Integers decide.
 * @throws RangeError on a share that is not of whole numbers.
 */
export function reachesCeiling(
  sides: readonly (Side | null)[],
  [part, whole]: readonly [part: number, whole: number],
): boolean {
  total([part, whole])
  const rated = sides.filter((side) => (side ?? null) !== null)
  const high = rated.filter((side) => side === 1)
  return rated.length > 0 && high.length * whole >= rated.length * part
}
