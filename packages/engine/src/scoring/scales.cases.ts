import type { Scale } from '@trivsel/core'
import fc from 'fast-check'

/** A scale with levels from the lowest value up, in even steps. */
export const scaleFrom = (lowest: number, length: number, step = 1): Scale => ({
  id: 'any',
  levels: Array.from({ length }, (_, i) => ({ id: `level-${i}`, value: lowest + i * step, symbols: [] })),
})

/** Scales of two to eleven levels: with a middle level and without, about 0 and not, in larger steps too. */
export const anyScale: fc.Arbitrary<Scale> = fc
  .tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 3 }))
  .map(([lowest, length, step]) => scaleFrom(lowest, length, step))

/** What people answered: level ids, and `null` from those who gave none. */
export const answersOn = (scale: Scale, maxLength = 25): fc.Arbitrary<(string | null)[]> =>
  fc.array(fc.option(fc.constantFrom(...scale.levels.map(({ id }) => id)), { freq: 6 }), { maxLength })

/** A scale and what people answered on it. */
export const answered: fc.Arbitrary<{ scale: Scale; answers: (string | null)[] }> = anyScale.chain((scale) =>
  answersOn(scale).map((answers) => ({ scale, answers })),
)

/** The values that were given, lowest first: what a figure is worked out from where it is worked out another way. */
export const valuesOf = (answers: readonly (string | null)[], scale: Scale): readonly number[] =>
  answers
    .flatMap((answer) => scale.levels.filter(({ id }) => id === answer).map(({ value }) => value))
    .sort((a, b) => a - b)
