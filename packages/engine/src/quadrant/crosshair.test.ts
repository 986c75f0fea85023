import { five, smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLevels, sideBySum } from '../scoring'
import { answersOn, anyScale } from '../scoring/scales.cases'
import { againstLine, compareFractions, exactMean, type Fraction, placeGroup, relativeView } from '.'

const { map } = smallTool
const mean = (fraction: Fraction) => fraction[0] / fraction[1]

/** How many people there were and what they added up to. */
const anyMean: fc.Arbitrary<Fraction> = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.integer({ min: -3 * n, max: 3 * n }).map((sum) => [sum, n] as const))

describe('means against a line', () => {
  it('lie on their own mean where floats say above', () => {
    // A tenth, two tenths and three tenths: added up as floats, they are more than three times the one in the middle.
    const tenths: Fraction[] = [
      [1, 10],
      [2, 10],
      [3, 10],
    ]
    expect((0.1 + 0.2 + 0.3) / 3).toBeGreaterThan(0.2)
    expect(againstLine(tenths, 'mean')).toEqual({ line: 0.2, sides: [-1, 0, 1] })
    expect(againstLine(tenths, 'median')).toEqual({ line: 0.2, sides: [-1, 0, 1] })
  })

  it('count each theme once, however many answered on it', () => {
    expect(
      againstLine(
        [
          [300, 100],
          [1, 1],
          [2, 1],
        ],
        'mean',
      ).sides,
    ).toEqual([1, -1, 0])
  })

  it('have a median between two of an even number, and leave out themes that nobody rated', () => {
    expect(againstLine([[1, 1], null, [4, 1], [2, 1], [9, 1]], 'median')).toEqual({
      line: 3,
      sides: [-1, null, 1, -1, 1],
    })
    expect(
      againstLine(
        [
          [5, 1],
          [1, 3],
        ],
        'median',
      ).line,
    ).toBeCloseTo(8 / 3, 12)
  })

  it('are held against any point that somebody names', () => {
    expect(againstLine([[275, 100], [3, 1], null], [275, 100])).toEqual({ line: 2.75, sides: [0, 1, null] })
    expect(againstLine([null], [1, 2])).toEqual({ line: 0.5, sides: [null] })
  })

  it('have no line among themselves where there are none', () => {
    expect(againstLine([null, null], 'mean')).toEqual({ line: null, sides: [null, null] })
    expect(againstLine([], 'median')).toEqual({ line: null, sides: [] })
  })

  it('show a line of a thousand themes, whose exact fraction no number can hold', () => {
    const themes = Array.from({ length: 1000 }, (_, i): Fraction => [i, 1000 + i])
    const { line } = againstLine(themes, 'mean')
    expect(line).toBeCloseTo(themes.reduce((all, one) => all + mean(one), 0) / 1000, 12)
  })

  it('for any themes lie where whole numbers over one denominator put them', () => {
    fc.assert(
      fc.property(fc.array(anyMean, { minLength: 1, maxLength: 8 }), (means) => {
        const common = means.reduce((all, [, n]) => all * BigInt(n), 1n)
        const over = means.map(([sum, n]) => BigInt(sum) * (common / BigInt(n)))
        const total = over.reduce((all, one) => all + one, 0n)
        const signs = over.map((one) => Math.sign(Number(one * BigInt(means.length) - total)) + 0)
        expect(againstLine(means, 'mean').sides).toEqual(signs)
        const sorted = [...over].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        const [low, high] = [sorted[Math.ceil(means.length / 2) - 1], sorted[means.length >> 1]] as [bigint, bigint]
        const halves = over.map((one) => Math.sign(Number(2n * one - low - high)) + 0)
        expect(againstLine(means, 'median').sides).toEqual(halves)
      }),
      { numRuns: 150 },
    )
  })

  it('refuse what is no fraction of whole numbers', () => {
    for (const bad of [
      [2.75, 1],
      [1, 0],
      [1, -2],
      [Number.NaN, 1],
      [1, 2 ** 53],
    ] as const) {
      expect(() => againstLine([[1, 2]], bad)).toThrow(
        new RangeError(`${bad[0]}/${bad[1]} is no fraction of whole numbers: write 2.75 as [275, 100]`),
      )
      expect(() => compareFractions(bad, [1, 1])).toThrow(RangeError)
    }
  })

  it('compare without rounding', () => {
    expect(compareFractions([1, 3], [2, 6])).toBe(0)
    expect(compareFractions([9007199254740991, 9007199254740990], [9007199254740990, 9007199254740989])).toBe(-1)
    expect(compareFractions([-1, 3], [-1, 2])).toBe(1)
    expect(Object.is(compareFractions([0, 5], [-0, 3]), 0)).toBe(true)
  })
})

const themes = [
  { id: 'goals', vertical: [4, 1], horizontal: [2, 1] },
  { id: 'roles', vertical: [5, 1], horizontal: [4, 1] },
  { id: 'breaks', vertical: [3, 1], horizontal: [3, 1] },
  { id: 'silent', vertical: [4, 1], horizontal: null },
] as const

describe('a relative view', () => {
  it('at the middle of the scale says what the map says', () => {
    const view = relativeView(map, themes, { view: 'scale', scale: five })
    expect(view).toEqual({
      ...{ view: 'scale', vertical: 3, horizontal: 3 },
      places: [
        { id: 'goals', view: 'scale', relative: { quadrant: 'focus', candidates: ['focus'] } },
        { id: 'roles', view: 'scale', relative: { quadrant: 'hold', candidates: ['hold'] } },
        {
          ...{ id: 'breaks', view: 'scale' },
          relative: { quadrant: 'line', candidates: ['consider', 'focus', 'hold', 'understand'] },
        },
        { id: 'silent', view: 'scale', relative: { quadrant: null, candidates: [] } },
      ],
    })
  })

  it('at the mean and the median puts other themes into the boxes, and says which view it is', () => {
    const byMean = relativeView(map, themes, { view: 'mean' })
    expect([byMean.vertical, byMean.horizontal]).toEqual([4, 3])
    expect(byMean.places.map(({ relative }) => relative.quadrant)).toEqual(['line', 'hold', 'line', null])
    const byMedian = relativeView(map, themes, { view: 'median' })
    expect([byMedian.view, byMedian.places[0]?.view]).toEqual(['median', 'median'])
  })

  it('at a point that somebody chose, on each axis its own', () => {
    const view = relativeView(map, themes, { view: 'point', vertical: [7, 2], horizontal: [5, 2] })
    expect([view.view, view.vertical, view.horizontal]).toEqual(['point', 3.5, 2.5])
    expect(view.places.map(({ relative }) => relative.quadrant)).toEqual(['focus', 'hold', 'understand', null])
  })

  it('at the middle of any scale is where the sums place the group', () => {
    fc.assert(
      fc.property(
        anyScale.chain((scale) => fc.tuple(fc.constant(scale), answersOn(scale, 9), answersOn(scale, 9))),
        ([scale, up, across]) => {
          const [vertical, horizontal] = [countLevels(up, scale), countLevels(across, scale)]
          const theme = { id: 'one', vertical: exactMean(vertical, scale), horizontal: exactMean(horizontal, scale) }
          const [place] = relativeView(map, [theme], { view: 'scale', scale }).places
          const { sum } = placeGroup(map, { importance: vertical, success: horizontal }, scale)
          expect(place?.relative).toEqual(sum)
          expect(againstLine([theme.vertical], 'mean').sides[0]).toBe(sideBySum(vertical, scale) === null ? null : 0)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('does not look like a place of the map', () => {
    const [place] = relativeView(map, themes, { view: 'mean' }).places
    expect(Object.keys(place ?? {})).toEqual(['id', 'view', 'relative'])
    // @ts-expect-error: a place in a view is no placement.
    const placement: import('.').Placement | undefined = place
    expect(placement).toBe(place)
  })

  it('takes a mean as the answers give it', () => {
    expect(exactMean([5, 2, 1], three)).toEqual([-4, 8])
    expect(exactMean([0, 0, 0], three)).toBeNull()
  })
})
