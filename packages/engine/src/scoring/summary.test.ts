import { three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consensusBand, countLevels, type Summary, summary } from '.'
import { answered, scaleFrom } from './scales.cases'

const BANDS = { agreed: 60, mixed: 30 }

/** Figures that follow from how people lie to each other, not from where on the scale. */
const spread = ({ consensus, agreement, polarization, leikD, ordinalVariation, rwg }: Summary) => ({
  ...{ consensus, agreement, polarization, leikD, ordinalVariation },
  ...rwg,
})

/** Sums of floats in another order may end in another last digit. */
function near(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): void {
  expect(Object.keys(a)).toEqual(Object.keys(b))
  for (const [name, figure] of Object.entries(a)) {
    if (typeof figure === 'number') expect(b[name]).toBeCloseTo(figure, 8)
    else expect(b[name]).toEqual(figure)
  }
}

const holds = (check: (scale: ReturnType<typeof scaleFrom>, answers: (string | null)[]) => void) =>
  fc.assert(
    fc.property(answered, ({ scale, answers }) => check(scale, answers)),
    { numRuns: 120 },
  )

describe('all figures of an axis', () => {
  it('of eight people', () => {
    expect(summary([3, 3, 2], three)).toEqual({
      n: 8,
      sum: -1,
      mean: -0.125,
      medians: { low: 0, high: 0 },
      modes: [-1, 0],
      majority: null,
      typicalJudgement: -0.125,
      sides: { sum: -1, median: 0, majority: 0 },
      consensus: 0.355644579,
      agreement: 0.125,
      polarization: 0.4375,
      leikD: 0.625,
      ordinalVariation: 0.84375,
      rwg: { uniform: -20 / 448, truncated: 0, maxDissensus: 0.390625 },
    })
  })

  it('of nobody are unknown, and none of them is 0 but the number and the sum', () => {
    expect(summary([0, 0, 0], three)).toEqual({
      ...{ n: 0, sum: 0, mean: null, medians: null, modes: [], majority: null, typicalJudgement: null },
      sides: { sum: null, median: null, majority: null },
      ...{ consensus: null, agreement: null, polarization: null, leikD: null, ordinalVariation: null, rwg: null },
    })
  })

  it('are plain data', () => {
    holds((scale, answers) => {
      const figures = summary(countLevels(answers, scale), scale)
      expect(JSON.parse(JSON.stringify(figures))).toStrictEqual(figures)
    })
  })
})

describe('for any answers on any scale', () => {
  it('inv.permutation: the order of people makes no difference', () => {
    holds((scale, answers) => {
      const turned = [...answers.slice(1).reverse(), ...answers.slice(0, 1)]
      expect(summary(countLevels(turned, scale), scale)).toStrictEqual(summary(countLevels(answers, scale), scale))
    })
  })

  it('inv.mirror: turning every answer round turns the middle round and leaves how far people lie apart', () => {
    holds((scale, answers) => {
      const counts = countLevels(answers, scale)
      const last = scale.levels[scale.levels.length - 1]?.value as number
      const around = (value: number | null) =>
        value === null ? null : last + (scale.levels[0]?.value as number) - value + 0
      const found = summary(counts, scale)
      const turned = summary([...counts].reverse(), scale)
      near(spread(turned), spread(found))
      near(
        { mean: turned.mean, typical: turned.typicalJudgement },
        { mean: around(found.mean), typical: around(found.typicalJudgement) },
      )
      const { low, high } = found.medians ?? { low: null, high: null }
      expect(turned.medians ?? { low: null, high: null }).toEqual({ low: around(high), high: around(low) })
      expect(turned.modes).toEqual(found.modes.map(around).reverse())
      expect(turned.majority).toBe(around(found.majority))
      for (const rule of ['sum', 'median', 'majority'] as const) {
        const side = found.sides[rule]
        expect(turned.sides[rule]).toBe(side === null ? null : 0 - side)
      }
    })
  })

  it('inv.missingNeutral: somebody who answers nothing changes nothing', () => {
    holds((scale, answers) => {
      const more = countLevels([...answers, null, undefined], scale)
      expect(summary(more, scale)).toStrictEqual(summary(countLevels(answers, scale), scale))
    })
  })

  it('inv.duplicate: everybody counted twice leaves all but what depends on how many pairs there are', () => {
    holds((scale, answers) => {
      const counts = countLevels(answers, scale)
      const found = summary(counts, scale)
      const { ordinalVariation, rwg, n, sum, ...doubled } = summary(
        counts.map((count) => 2 * count),
        scale,
      )
      near({ ...doubled }, Object.fromEntries(Object.keys(doubled).map((name) => [name, found[name as keyof Summary]])))
      expect([n, sum]).toEqual([2 * found.n, 2 * found.sum])
    })
  })

  it('inv.polarised: where consensus is 0 the group is split, whatever its mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 2 ** 31 }), (length, camp) => {
        const counts = Array.from({ length }, (_, i) => (i === 0 || i === length - 1 ? camp : 0))
        const found = summary(counts, scaleFrom(1, length))
        expect(found.consensus).toBe(0)
        expect(consensusBand(found.consensus, BANDS)).toBe('split')
        expect(found.sides.sum).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('inv.wRange: consensus lies between 0 and 1', () => {
    holds((scale, answers) => {
      const { consensus } = summary(countLevels(answers, scale), scale)
      if (consensus === null) return
      expect(consensus).toBeGreaterThanOrEqual(0)
      expect(consensus).toBeLessThanOrEqual(1)
    })
  })

  it('inv.deterministic: the same counts come to the same bytes', () => {
    holds((scale, answers) => {
      const once = () => JSON.stringify(summary(countLevels([...answers], structuredClone(scale)), scale))
      expect(once()).toBe(once())
    })
  })
})
