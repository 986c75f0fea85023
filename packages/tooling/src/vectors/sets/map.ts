import type { PriorityMap } from '@trivsel/core'
import type { Placement } from '@trivsel/engine/quadrant'

/** The priority map with the numbers of its boxes for ids. */
export const map: PriorityMap = {
  vertical: 'importance',
  horizontal: 'success',
  quadrants: [
    { id: '1', number: 1, at: { importance: 1, success: -1 }, questions: [] },
    { id: '2', number: 2, at: { importance: 1, success: 1 }, questions: [] },
    { id: '3', number: 3, at: { importance: -1, success: 1 }, questions: [] },
    { id: '4', number: 4, at: { importance: -1, success: -1 }, questions: [] },
  ],
}

/** The box, or the line, of each theme. */
export const boxesById = (
  places: readonly { readonly id: string; readonly relative: Placement }[],
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(places.map(({ id, relative }) => [id, relative.quadrant]))
