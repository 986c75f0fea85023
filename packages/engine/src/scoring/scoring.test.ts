import { five, four, seven, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Counts,
  consensus,
  consensusBand,
  countLevels,
  noCounts,
  sideByMajority,
  sideByMedian,
  sideBySum,
  sideOfValue,
  sum,
  total,
} from '.'

const BANDS = { agreed: 60, mixed: 30 }

describe('counting', () => {
  it('counts each level and leaves out what is missing', () => {
    expect(countLevels(['high', null, 'low', 'high', undefined, 'line'], three)).toEqual([1, 1, 2])
    expect(countLevels([null, undefined], three)).toEqual([0, 0, 0])
    expect(countLevels([], five)).toEqual(noCounts(five))
    expect(noCounts(five)).toEqual([0, 0, 0, 0, 0])
  })

  it.each(['medium', '', 'constructor', '-1'])('refuses "%s", which is no level of the scale', (level) => {
    expect(() => countLevels(['low', level], three)).toThrow(
      new RangeError(`"${level}" is no level of the scale "three"`),
    )
  })

  it('adds up in whole numbers, and nobody comes to a plain 0', () => {
    expect(sum([5, 2, 1], three)).toBe(-4)
    expect(sum([0, 0, 0], three)).toBe(0)
    expect(sum([4, 0, 4], three)).toBe(0)
    expect(sum([1, 0, 0, 0, 2], five)).toBe(11)
    expect(total([1, 0, 2])).toBe(3)
  })
})

// Low, line and high of eight people; the figures are those of the worked cases in methods.md 2.2.
const groups: [
  theme: string,
  counts: Counts,
  sum: number,
  bySum: number,
  byMedian: number,
  byMajority: number,
  cns: number,
][] = [
  ['clear goals, importance', [0, 1, 7], 7, 1, 1, 1, 0.814769896],
  ['clear goals, success', [5, 2, 1], -4, -1, -1, -1, 0.386842188],
  ['preparing meetings, importance', [5, 3, 0], -5, -1, -1, -1, 0.610061681],
  ['preparing meetings, success', [0, 2, 6], 6, 1, 1, 1, 0.685998215],
  ['trust, both axes: two camps', [4, 0, 4], 0, 0, 0, 0, 0],
  ['good information, importance: a middle between line and high', [1, 3, 4], 3, 1, 1, 0, 0.407621715],
  ['good information, success: the sum leans, the middle does not', [3, 3, 2], -1, -1, 0, 0, 0.355644579],
]

describe('which side a group lies on', () => {
  it.each(groups)('%s', (_, counts, added, bySum, byMedian, byMajority) => {
    expect(sum(counts, three)).toBe(added)
    expect(sideBySum(counts, three)).toBe(bySum)
    expect(sideByMedian(counts, three)).toBe(byMedian)
    expect(sideByMajority(counts, three)).toBe(byMajority)
  })

  it('is nowhere where nobody answered, which is not the line', () => {
    for (const side of [sideBySum, sideByMedian, sideByMajority]) expect(side([0, 0, 0], three)).toBeNull()
  })

  it('asks for more than half before it speaks of a majority', () => {
    expect(sideByMajority([2, 0, 2], three)).toBe(0)
    expect(sideByMajority([2, 0, 3], three)).toBe(1)
    expect(sideByMajority([1, 3, 1], three)).toBe(0)
  })

  it('takes both middle answers of an even number', () => {
    expect(sideByMedian([2, 0, 2], three)).toBe(0)
    expect(sideByMedian([2, 2, 0], three)).toBe(-1)
    expect(sideByMedian([2, 1, 2], three)).toBe(0)
    expect(sideByMedian([1, 1], { id: 'pair', levels: three.levels.slice(0, 2) })).toBe(0)
  })

  it('never gives minus zero, which JSON cannot tell from zero', () => {
    for (const counts of [
      [4, 0, 4],
      [0, 3, 0],
      [1, 0, 1],
    ]) {
      for (const side of [sideBySum, sideByMedian, sideByMajority]) expect(Object.is(side(counts, three), 0)).toBe(true)
      expect(Object.is(sum(counts, three), 0)).toBe(true)
    }
    expect(Object.is(sideOfValue(0, three), 0)).toBe(true)
    expect(Object.is(consensus([4, 0, 4]), 0)).toBe(true)
    expect(Object.is(consensus([1, 0, 0, 0, 0, 0, 1]), 0)).toBe(true)
  })
})

describe('scales other than three levels', () => {
  it('have their line at the middle level, where there is one', () => {
    expect(five.levels.map(({ value }) => sideOfValue(value, five))).toEqual([-1, -1, 0, 1, 1])
    expect(sideBySum([0, 0, 4, 0, 0], five)).toBe(0)
    expect(sideBySum([1, 0, 2, 0, 1], five)).toBe(0)
    expect(sideBySum([0, 1, 2, 0, 0], five)).toBe(-1)
    expect(sideByMedian([0, 1, 0, 0, 1], five)).toBe(1)
    expect(sideByMajority([0, 1, 2, 0, 0], five)).toBe(0)
  })

  it('have it between the two middle levels, where there is none', () => {
    expect(four.levels.map(({ value }) => sideOfValue(value, four))).toEqual([-1, -1, 1, 1])
    expect(sideBySum([0, 1, 1, 0], four)).toBe(0)
    expect(sideBySum([0, 1, 2, 0], four)).toBe(1)
    expect(sideBySum([1, 0, 0, 0], four)).toBe(-1)
    expect(sideByMedian([0, 1, 1, 0], four)).toBe(0)
    expect(sideByMedian([0, 2, 1, 0], four)).toBe(-1)
    expect(sideByMajority([0, 2, 1, 0], four)).toBe(-1)
  })
})

// All twenty-one ways five people can answer on three levels (methods.md 2.3).
const fivePeople: [low: number, line: number, high: number, cns: number, band: string][] = [
  [5, 0, 0, 1, 'agreed'],
  [4, 1, 0, 0.731004406, 'agreed'],
  [4, 0, 1, 0.278071905, 'split'],
  [3, 2, 0, 0.601013874, 'agreed'],
  [3, 1, 1, 0.279477358, 'split'],
  [3, 0, 2, 0.029049406, 'split'],
  [2, 3, 0, 0.601013874, 'agreed'],
  [2, 2, 1, 0.380026906, 'mixed'],
  [2, 1, 2, 0.2, 'split'],
  [2, 0, 3, 0.029049406, 'split'],
  [1, 4, 0, 0.731004406, 'agreed'],
  [1, 3, 1, 0.6, 'agreed'],
  [1, 2, 2, 0.380026906, 'mixed'],
  [1, 1, 3, 0.279477358, 'split'],
  [1, 0, 4, 0.278071905, 'split'],
  [0, 5, 0, 1, 'agreed'],
  [0, 4, 1, 0.731004406, 'agreed'],
  [0, 3, 2, 0.601013874, 'agreed'],
  [0, 2, 3, 0.601013874, 'agreed'],
  [0, 1, 4, 0.731004406, 'agreed'],
  [0, 0, 5, 1, 'agreed'],
]

describe('consensus', () => {
  it.each(fivePeople)('of %i low, %i on the line and %i high is %d: %s', (low, line, high, cns, band) => {
    // To the bit: it is rounded to 1e-9, so that every machine says the same.
    expect(consensus([low, line, high])).toBe(cns)
    expect(consensusBand(cns, BANDS)).toBe(band)
  })

  it.each(groups)('of eight people: %s', (_, counts, _sum, _bySum, _byMedian, _byMajority, cns) => {
    expect(consensus(counts)).toBe(cns)
  })

  it('of the seven levels printed in the manual of agrmt is what is printed there', () => {
    expect(consensus([30, 40, 210, 130, 530, 50, 10])).toBe(0.725687614)
  })

  it('is unknown where nobody answered, and so is its band', () => {
    expect(consensus([0, 0, 0])).toBeNull()
    // One level only leaves nothing to agree about.
    expect(consensus([4])).toBeNull()
    expect(consensusBand(null, BANDS)).toBeNull()
  })

  it('belongs to the higher band exactly on its edge', () => {
    expect(consensusBand(0.6, BANDS)).toBe('agreed')
    expect(consensusBand(0.599999999, BANDS)).toBe('mixed')
    expect(consensusBand(0.3, BANDS)).toBe('mixed')
    expect(consensusBand(0.299999999, BANDS)).toBe('split')
    // These lie a hair below the edge in floating point.
    expect(consensusBand(0.7 - 0.4, BANDS)).toBe('mixed')
    expect(consensusBand(1.4 - 0.8, BANDS)).toBe('agreed')
    expect(consensusBand(0.7, { agreed: 70, mixed: 30 })).toBe('agreed')
  })
})

const scaleAndAnswers = fc
  .constantFrom(three, four, five, seven)
  .chain((scale) =>
    fc.tuple(
      fc.constant(scale),
      fc.array(fc.option(fc.constantFrom(...scale.levels.map(({ id }) => id))), { minLength: 1, maxLength: 30 }),
    ),
  )

const sidesOf = (counts: Counts, scale: typeof three) => [
  sideBySum(counts, scale),
  sideByMedian(counts, scale),
  sideByMajority(counts, scale),
]

/** Rounding may fall to either side where the same sum is added up in another order. */
function near(a: number | null, b: number | null): void {
  expect(Math.abs((a ?? -1) - (b ?? -1))).toBeLessThanOrEqual(1.5e-9)
}

describe('for any answers', () => {
  const holds = (check: (scale: typeof three, answers: (string | null)[]) => void) =>
    fc.assert(
      fc.property(scaleAndAnswers, ([scale, answers]) => check(scale, answers)),
      { numRuns: 150 },
    )

  it('the order of people makes no difference', () => {
    holds((scale, answers) => {
      const turned = [...answers.slice(1).reverse(), answers[0] as string | null]
      expect(countLevels(turned, scale)).toEqual(countLevels(answers, scale))
    })
  })

  it('turning every answer round turns every side round and leaves the consensus', () => {
    holds((scale, answers) => {
      const counts = countLevels(answers, scale)
      const mirrored = [...counts].reverse()
      expect(sidesOf(mirrored, scale)).toEqual(sidesOf(counts, scale).map((side) => (side === null ? null : 0 - side)))
      near(consensus(mirrored), consensus(counts))
    })
  })

  it('somebody who answers nothing changes nothing', () => {
    holds((scale, answers) => {
      expect(countLevels([...answers, null, undefined], scale)).toEqual(countLevels(answers, scale))
    })
  })

  it('two groups that answer alike come to what one of them comes to', () => {
    holds((scale, answers) => {
      const counts = countLevels(answers, scale)
      const doubled = countLevels([...answers, ...answers], scale)
      expect(sidesOf(doubled, scale)).toEqual(sidesOf(counts, scale))
      near(consensus(doubled), consensus(counts))
    })
  })

  it('the consensus lies between 0 and 1, and is 1 only where all gave the same', () => {
    holds((scale, answers) => {
      const counts = countLevels(answers, scale)
      const cns = consensus(counts)
      expect(cns === null).toBe(total(counts) === 0)
      if (cns === null) return
      expect(cns).toBeGreaterThanOrEqual(0)
      expect(cns).toBeLessThanOrEqual(1)
      expect(cns === 1).toBe(counts.filter((count) => count > 0).length === 1)
    })
  })

  it('two equal camps at the ends are split whatever the bands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(three, four, five, seven),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 100 }),
        (scale, camp, mixed) => {
          const counts = scale.levels.map((_, i) => (i === 0 || i === scale.levels.length - 1 ? camp : 0))
          expect(consensus(counts)).toBe(0)
          expect(consensusBand(consensus(counts), { agreed: 100, mixed })).toBe('split')
          expect(sidesOf(counts, scale)).toEqual([0, 0, 0])
        },
      ),
      { numRuns: 100 },
    )
  })
})
