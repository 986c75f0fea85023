import type { StepsOf, Tool } from '@trivsel/core'
import type { Draft } from '../session/event'
import type { RatingRow } from './read-ratings'

/**
 * What the people in a ratings file would have sent: each rating, each pick, and that they are done. Stamp and send them
 * one by one.
 * @param step the step people rate in.
 */
export function toDrafts<T extends Tool>(step: StepsOf<T, 'rate'>, rows: readonly RatingRow[]): readonly Draft<T>[] {
  const answers = rows.flatMap(({ participant: by, theme, levels, picked }) => [
    ...Object.entries(levels).map(([axis, level]) => ({ type: 'rate', by, step, theme, axis, level })),
    ...(picked ? [{ type: 'pick', by, step, theme, picked }] : []),
  ])
  const people = [...new Set(rows.map(({ participant }) => participant))]
  const done = people.map((by) => ({ type: 'done', by, step, done: true }))
  return [...answers, ...done] as unknown as readonly Draft<T>[]
}
