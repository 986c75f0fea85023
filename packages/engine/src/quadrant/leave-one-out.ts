import type { PriorityMap, Scale } from '@trivsel/core'
import { classify } from './classify'
import { axesOf, type Joint } from './joint'
import { sidesOf } from './place-group'

const boxOf = (map: PriorityMap, joint: Joint, scale: Scale): string | null =>
  classify(map, sidesOf('sum', axesOf(map, joint), scale)).quadrant

/**
 * How many people there are without whom the theme would lie in another box, on the line, or no longer on it. Show it as
 * a yes or a no: a small number can point at somebody.
 * @returns `null` where nobody answered on one of the axes.
 */
export function leaveOneOut(map: PriorityMap, joint: Joint, scale: Scale): number | null {
  const box = boxOf(map, joint, scale)
  if (box === null) return null
  const without = (row: number, column: number): Joint =>
    joint.map((cells, i) => cells.map((count, j) => (i === row && j === column ? count - 1 : count)))
  let changes = 0
  // Those who gave the same pair of answers leave the same behind.
  for (const [row, cells] of joint.entries()) {
    for (const [column, count] of cells.entries()) {
      if (count > 0 && boxOf(map, without(row, column), scale) !== box) changes += count
    }
  }
  return changes
}
