import { three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLevels, majority, mean, medians, modes, sideByMedian, typicalJudgement } from '.'
import { answered, scaleFrom, valuesOf } from './scales.cases'

const oneToFive = scaleFrom(1, 5)
const oneToFour = scaleFrom(1, 4)

describe('the middle of answers', () => {
  it('is a mean that is one division of whole numbers', () => {
    expect(mean([0, 1, 7], three)).toBe(0.875)
    expect(mean([5, 2, 1], three)).toBe(-0.5)
    expect(mean([1, 0, 0, 1, 1], oneToFive)).toBe(10 / 3)
    expect(mean([4, 0, 4], three)).toBe(0)
  })

  it('has two medians of an even number, and never a value between that nobody gave', () => {
    expect(medians([4, 0, 4], three)).toEqual({ low: -1, high: 1 })
    expect(medians([1, 3, 4], three)).toEqual({ low: 0, high: 1 })
    expect(medians([0, 2, 1], three)).toEqual({ low: 0, high: 0 })
    expect(medians([1, 0, 0, 1], oneToFour)).toEqual({ low: 1, high: 4 })
  })

  it('has every mode there is', () => {
    expect(modes([3, 3, 2], three)).toEqual([-1, 0])
    expect(modes([0, 2, 6], three)).toEqual([1])
    expect(modes([1, 1, 1, 1, 1], oneToFive)).toEqual([1, 2, 3, 4, 5])
  })

  it('has a majority only where more than half gave one level', () => {
    expect(majority([3, 0, 2], three)).toBe(-1)
    expect(majority([2, 0, 2], three)).toBeNull()
    expect(majority([2, 2, 1], three)).toBeNull()
    expect(majority([0, 0, 0, 1, 0], oneToFive)).toBe(4)
  })

  it('has a typical judgement between the levels that says to which side the others lean', () => {
    // Middle answer 1, nobody above it and one of eight below.
    expect(typicalJudgement([0, 1, 7], three)).toBe(0.875)
    // Middle answers −1 and −1; three of eight above.
    expect(typicalJudgement([5, 2, 1], three)).toBe(-0.625)
    // Middle answers 0 and 1: 0 + 4/8 − 1/8, and 1 − 4/8; the mean of the two.
    expect(typicalJudgement([1, 3, 4], three)).toBe(0.4375)
    // Two camps pull as hard.
    expect(typicalJudgement([4, 0, 4], three)).toBe(0)
    // Middle answer 2, with one on each side; then 0 with one of three above, in the steps of ten that the scale has.
    expect(typicalJudgement([1, 1, 0, 0, 1], oneToFive)).toBe(2)
    expect(typicalJudgement([0, 2, 1], scaleFrom(-10, 3, 10))).toBeCloseTo(10 / 3, 14)
  })

  it('is nothing where nobody answered', () => {
    for (const figure of [mean, medians, majority, typicalJudgement]) expect(figure([0, 0, 0], three)).toBeNull()
    expect(modes([0, 0, 0], three)).toEqual([])
  })

  it('is never minus zero, also where the content wrote a level so', () => {
    const minus = scaleFrom(-0, 3)
    expect(Object.is(minus.levels[0]?.value, -0)).toBe(false)
    const written = { id: 'written', levels: [-1, -0, 1].map((value) => ({ id: `${value}`, value, symbols: [] })) }
    for (const zero of [mean([1, 3, 1], written), majority([0, 3, 0], written), modes([0, 3, 0], written)[0]]) {
      expect(Object.is(zero, 0)).toBe(true)
    }
    expect(medians([0, 3, 0], written)).toEqual({ low: 0, high: 0 })
    expect(Object.is(typicalJudgement([0, 3, 0], written), 0)).toBe(true)
  })

  it('is found past the numbers that machines shift bits in', () => {
    const many = 2 ** 31
    expect(medians([many, 1, many], three)).toEqual({ low: 0, high: 0 })
    expect(sideByMedian([many, 0, many + 2], three)).toBe(1)
    expect(medians([many, 0, many], three)).toEqual({ low: -1, high: 1 })
    expect(mean([many, 0, many], three)).toBe(0)
    expect(typicalJudgement([many, 0, many], three)).toBe(0)
  })
})

describe('for any answers on any scale', () => {
  it('comes to what the list of answers says', () => {
    fc.assert(
      fc.property(answered, ({ scale, answers }) => {
        const counts = countLevels(answers, scale)
        const values = valuesOf(answers, scale)
        const n = values.length
        if (n === 0) return
        const low = values[Math.ceil(n / 2) - 1] as number
        const high = values[Math.floor(n / 2)] as number
        expect(medians(counts, scale)).toEqual({ low, high })
        expect(mean(counts, scale)).toBe(values.reduce((all, value) => all + value, 0) / n)
        const often = (value: number) => values.filter((other) => other === value).length
        const most = Math.max(...values.map(often))
        expect(modes(counts, scale)).toEqual([...new Set(values.filter((value) => often(value) === most))])
        expect(majority(counts, scale)).toBe(values.find((value) => often(value) > n / 2) ?? null)
        const step = (scale.levels[1]?.value as number) - (scale.levels[0]?.value as number)
        const judged = [low, high].map((middle) => {
          const above = values.filter((value) => value > middle).length
          const below = values.filter((value) => value < middle).length
          return middle + (step * (above - below)) / n
        }) as [number, number]
        expect(typicalJudgement(counts, scale)).toBeCloseTo((judged[0] + judged[1]) / 2, 12)
      }),
      { numRuns: 200 },
    )
  })
})
