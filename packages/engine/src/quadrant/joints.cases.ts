import type { Scale } from '@trivsel/core'
import fc from 'fast-check'
import { anyScale } from '../scoring/scales.cases'

/** A person's level on the vertical axis and on the horizontal one. */
export type Pair = readonly [string | null, string | null]

/** A scale, and people's pairs of answers on it. */
export const anyGroup = (
  maxLength: number,
  scales: fc.Arbitrary<Scale> = anyScale,
): fc.Arbitrary<{ scale: Scale; people: Pair[] }> =>
  scales.chain((scale) => {
    const level = fc.option(fc.constantFrom(...scale.levels.map(({ id }) => id)), { freq: 5 })
    return fc.array(fc.tuple(level, level), { minLength: 1, maxLength }).map((people) => ({ scale, people }))
  })
