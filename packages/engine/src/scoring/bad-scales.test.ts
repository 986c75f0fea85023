import { three } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import {
  consensusBand,
  countLevels,
  majority,
  mean,
  medians,
  modes,
  sideByMajority,
  sideByMedian,
  sideBySum,
  sideOfValue,
  sum,
  summary,
  typicalJudgement,
} from '.'

const of = (...values: unknown[]) => ({
  id: 'made-up',
  levels: values.map((value, i) => ({ id: `level-${i}`, value: value as number, symbols: [] })),
})
const measures = {
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
}

const bad: [string, unknown][] = [
  ['a text', '1'],
  ['no number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
  ['a fraction', 0.5],
  ['not there', undefined],
  ['a bigint', 1n],
  ['past what numbers tell apart', 2 ** 53],
]

describe.each(Object.entries(measures))('%s', (_, measure) => {
  it.each(bad)('refuses a level whose value is %s', (_, value) => {
    expect(() => measure([0, 0, 3], of(value, value, value))).toThrow(RangeError)
  })
})

describe('a scale', () => {
  it('of which one value is a text is refused in a letter, not read as another number', () => {
    expect(() => medians([0, 0, 3], of(-1, 0, '1'))).toThrow(
      new RangeError('The scale "made-up" has a level of 1: give two levels or more, in whole numbers'),
    )
  })

  it('of one level tells no direction, and of none no side', () => {
    const letter = new RangeError(
      'The scale "made-up" has a level of undefined: give two levels or more, in whole numbers',
    )
    expect(() => typicalJudgement([3], of(5))).toThrow(letter)
    expect(() => summary([3], of(5))).toThrow(letter)
    expect(() => summary([], of())).toThrow(letter)
    expect(() => sideBySum([], of())).toThrow(letter)
    expect([mean([3], of(5)), medians([3], of(5)), sideBySum([3], of(5))]).toEqual([5, { low: 5, high: 5 }, 0])
  })

  it('takes no level from a poisoned prototype', () => {
    const base = Object.prototype as unknown as Record<string, unknown>
    base['1'] = { value: 9 }
    try {
      expect(() => typicalJudgement([3], of(5))).toThrow(RangeError)
    } finally {
      delete base['1']
    }
  })
})

describe('a value outside the scale', () => {
  it.each([2, -2, 0.5, Number.NaN, Number.NEGATIVE_INFINITY, '1', null, undefined])(
    'such as %s has no side',
    (value) => {
      expect(() => sideOfValue(value as number, three)).toThrow(
        new RangeError(`"${value}" is no level of the scale "three"`),
      )
    },
  )

  it('is not −0, which is 0', () => {
    expect(sideOfValue(-0, three)).toBe(0)
  })

  it.each(['', 'High', '1', '__proto__', 'constructor', 1, -0, Number.NaN])('is not counted: %j', (answer) => {
    expect(() => countLevels(['high', answer as string], three)).toThrow(
      new RangeError(`"${answer}" is no level of the scale "three"`),
    )
  })
})

describe('the band of', () => {
  const bands = { agreed: 60, mixed: 30 }

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1, 1.1, 60, 'x', undefined])('%s is none', (value) => {
    expect(() => consensusBand(value as number, bands)).toThrow(new RangeError(`${value} is no consensus`))
  })

  it('a consensus at either end is one', () => {
    expect([0, -0, 1].map((value) => consensusBand(value, bands))).toEqual(['split', 'split', 'agreed'])
  })

  it.each([
    { agreed: 0.6, mixed: 0.3 },
    { agreed: Number.NaN, mixed: 30 },
    { agreed: 60, mixed: '30' },
    { agreed: 60 },
  ])('bands that are no hundredths is none: %j', (bad) => {
    for (const value of [0.5, null]) expect(() => consensusBand(value, bad as typeof bands)).toThrow(RangeError)
  })
})
