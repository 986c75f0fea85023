import { five, three } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import {
  agreement,
  consensus,
  leikD,
  majority,
  mean,
  medians,
  modes,
  ordinalVariation,
  polarization,
  rwg,
  sideByMajority,
  sideByMedian,
  sideBySum,
  sum,
  summary,
  total,
  typicalJudgement,
} from '.'

const onScale = [
  majority,
  mean,
  medians,
  modes,
  sideByMajority,
  sideByMedian,
  sideBySum,
  sum,
  summary,
  typicalJudgement,
]
const ofCounts = [agreement, consensus, leikD, ordinalVariation, polarization, rwg, total]
const measures = [...onScale, ...ofCounts].map((measure) => [measure.name, measure] as const)

const bad: readonly (readonly [string, readonly unknown[]])[] = [
  ['a negative one', [1, -1, 2]],
  ['a fraction', [1, 0.5, 2]],
  ['no number', [1, Number.NaN, 2]],
  ['endless', [1, Number.POSITIVE_INFINITY, 2]],
  ['a string', [1, '1', 2]],
  ['nothing', [1, null, 2]],
  ['a bigint', [1, 1n, 2]],
  ['past what numbers tell apart', [1, 2 ** 53, 2]],
  ['past it together', [2 ** 52, 2 ** 52, 2 ** 52]],
]

describe.each(measures)('%s', (_, measure) => {
  it.each(bad)('refuses counts of which one is %s', (_, counts) => {
    expect(() => measure(counts as never, three)).toThrow(RangeError)
  })
})

describe('counts', () => {
  it('are refused in a letter', () => {
    expect(() => total([2, Number.NaN, 1])).toThrow(
      new RangeError('[2, NaN, 1] cannot be added exactly: give whole numbers from 0 up'),
    )
    expect(() => sum([1, 2, 3], five)).toThrow(
      new RangeError('[1, 2, 3] cannot be added exactly: give whole numbers from 0 up, one for each level'),
    )
    const far = { id: 'far', levels: [0, 2 ** 50].map((value) => ({ id: `v${value}`, value, symbols: [] })) }
    expect(() => sum([0, 9], far)).toThrow(new RangeError('[0, 9] is too much to add exactly: count in parts'))
    // What is too far to one side is not made good by what is as far to the other.
    const both = { id: 'both', levels: [-(2 ** 52), 2 ** 52].map((value) => ({ id: `${value}`, value, symbols: [] })) }
    expect(() => sideBySum([1, 1], both)).toThrow(RangeError)
  })

  it('belong to a scale of as many levels', () => {
    for (const measure of onScale) {
      expect(() => measure([1, 2, 3], five)).toThrow(RangeError)
      expect(() => measure([1, 2], three)).toThrow(RangeError)
      expect(() => measure([], three)).toThrow(RangeError)
    }
  })

  it('may be as many as people in the world', () => {
    const many = 2 ** 33
    expect(summary([many, 0, many], three)).toMatchObject({
      ...{ n: 2 ** 34, sum: 0, mean: 0, consensus: 0, agreement: -1, majority: null },
      sides: { sum: 0, median: 0, majority: 0 },
    })
    expect(sideBySum([many, 0, many + 1], three)).toBe(1)
  })
})
