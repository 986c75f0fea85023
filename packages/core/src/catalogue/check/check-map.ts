import type { PriorityMap } from '../../model/quadrant'
import type { Scale } from '../../model/scale'
import type { Finding } from '../finding'
import { idIn, idsOf, twice } from './check-ids'

/** Sums decide, so what lies between two levels must be as much everywhere. */
export function checkScale({ levels }: Scale): Finding[] {
  const values = levels.map(({ value }) => value)
  const step = (values[1] as number) - (values[0] as number)
  const even = step > 0 && values.every((value, i) => i === 0 || value - (values[i - 1] as number) === step)
  return [
    ...twice('level', idsOf(levels), ['scale', 'levels']),
    ...(even
      ? []
      : [{ path: ['scale', 'levels'], message: `levels must rise in even steps, these are ${values.join(', ')}` }]),
  ]
}

/** Every corner of the map needs its box, or what lies there would seem to lie on a line. */
function checkCorners({ vertical, horizontal, quadrants }: PriorityMap, axes: readonly string[]): Finding[] {
  if (vertical === horizontal) {
    return [{ path: ['map', 'horizontal'], message: `a map has two axes, both of these are "${vertical}"` }]
  }
  if (!axes.includes(vertical) || !axes.includes(horizontal)) return []
  const corners = ([1, -1] as const).flatMap((y) => ([1, -1] as const).map((x) => ({ y, x })))
  return corners.flatMap(({ y, x }) => {
    const count = quadrants.filter(({ at }) => at[vertical] === y && at[horizontal] === x).length
    const end = (side: 1 | -1) => (side === 1 ? 'high' : 'low')
    const where = `${vertical} is ${end(y)} and ${horizontal} is ${end(x)}`
    return count === 1
      ? []
      : [{ path: ['map', 'quadrants'], message: `${count} quadrants lie where ${where}; there must be one` }]
  })
}

/** Checks a map against the axes of its tool. */
export const checkMap = (map: PriorityMap, axes: readonly string[]): Finding[] => [
  ...idIn('axis', map.vertical, axes, ['map', 'vertical']),
  ...idIn('axis', map.horizontal, axes, ['map', 'horizontal']),
  ...twice('quadrant', idsOf(map.quadrants), ['map', 'quadrants']),
  ...map.quadrants.flatMap((quadrant, i) =>
    Object.keys(quadrant.at).flatMap((axis) => idIn('axis', axis, axes, ['map', 'quadrants', i, 'at', axis])),
  ),
  ...checkCorners(map, axes),
]
