import { five, four, smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacementRule, placeGroup } from '../quadrant'
import { countLevels } from '../scoring'
import { selectWithinRange } from '../selection'
import { chosenAgain, chosenTexts, placedAgain, placedTexts, whyChosen, whyPlaced } from '.'

const { map } = smallTool
const rules: readonly PlacementRule[] = ['sum', 'median', 'majority']
const keys = (texts: readonly object[]) => texts.map((text) => (text as { key: string }).key.replace(/.*why\./, ''))

describe('why a theme lies where it lies', () => {
  it('counts each side of the middle and says how far the total lies from it', () => {
    const why = whyPlaced(map, { importance: [1, 1, 4], success: [3, 2, 1] }, three)
    expect(why.axes).toEqual([
      { axis: 'importance', counts: [1, 1, 4], n: 6, above: 4, on: 1, below: 1, fromMiddle: 3, side: 1 },
      { axis: 'success', counts: [3, 2, 1], n: 6, above: 1, on: 2, below: 3, fromMiddle: -2, side: -1 },
    ])
    expect(why.placement).toEqual({ quadrant: 'focus', candidates: ['focus'] })
    expect(placedTexts(why)).toMatchObject([
      { key: 'shared:report.why.sum-high', params: { above: 4, on: 1, below: 1, by: 3 } },
      { key: 'shared:report.why.sum-low', params: { above: 1, on: 2, below: 3, by: 2 } },
      { key: 'shared:report.why.box' },
    ])
  })

  it('finds the middle of longer scales, also where it lies between two levels', () => {
    const even = whyPlaced(map, { importance: [0, 1, 1, 0], success: [1, 0, 0, 0] }, four)
    expect(even.axes).toMatchObject([
      { above: 1, on: 0, below: 1, fromMiddle: 0, side: 0 },
      { above: 0, on: 0, below: 1, side: -1 },
    ])
    const odd = whyPlaced(map, { importance: [0, 0, 3, 0, 1], success: [0, 0, 3, 0, 0] }, five)
    expect(odd.axes).toMatchObject([
      { above: 1, on: 3, below: 0, fromMiddle: 2, side: 1 },
      { on: 3, fromMiddle: 0, side: 0 },
    ])
    expect(keys(placedTexts(odd))).toEqual(['sum-high', 'sum-line', 'line'])
  })

  it('speaks of the middle answer and of the majority by those rules', () => {
    const counts = { importance: [1, 0, 3], success: [2, 0, 2] }
    expect(keys(placedTexts(whyPlaced(map, counts, three, 'median')))).toEqual(['median', 'median', 'line'])
    const why = placedTexts(whyPlaced(map, counts, three, 'majority'))
    expect(keys(why)).toEqual(['majority', 'no-majority', 'line'])
    expect(why[0]).toMatchObject({ params: { most: 3, n: 4 } })
  })

  it('says that nobody answered instead of a place', () => {
    const why = whyPlaced(map, { importance: [0, 0, 2] }, three)
    expect(keys(placedTexts(why))).toEqual(['sum-high', 'nobody', 'nowhere'])
    expect(why.placement.quadrant).toBeNull()
  })

  it('gives the same place again from what it says, and the place that the map has', () => {
    const counts = (length: number) => fc.array(fc.nat(9), { minLength: length, maxLength: length })
    const groups = fc
      .constantFrom(three, four, five)
      .chain((scale) =>
        fc.tuple(
          fc.constant(scale),
          counts(scale.levels.length),
          counts(scale.levels.length),
          fc.constantFrom(...rules),
        ),
      )
    fc.assert(
      fc.property(groups, ([scale, importance, success, rule]) => {
        const why = whyPlaced(map, { importance, success }, scale, rule)
        expect(why.placement).toEqual(placeGroup(map, { importance, success }, scale)[rule])
        expect(placedAgain(JSON.parse(JSON.stringify(why)))).toEqual(why.placement)
        for (const { n, above, on, below } of why.axes) expect(above + on + below).toBe(n)
      }),
      { numRuns: 200 },
    )
  })

  it('is turned round with the answers', () => {
    const answers = ['high', 'high', 'low', 'line', 'high']
    const turned = ['low', 'low', 'high', 'line', 'low']
    const [one, other] = [answers, turned].map(
      (given) => whyPlaced(map, { importance: countLevels(given, three), success: [0, 1, 0] }, three).axes[0],
    )
    expect(other?.fromMiddle).toBe(0 - (one?.fromMiddle ?? Number.NaN))
    expect(other?.above).toBe(one?.below)
  })
})

describe('a reason that cannot be', () => {
  const why = whyPlaced(map, { importance: [1, 1, 4], success: [3, 2, 1] }, three)

  it.each<[string, object]>([
    ['a rule that is none', { rule: 'mean' }],
    ['no boxes', { boxes: [] }],
    ['values in texts', { values: ['-1', '0', '1'] }],
    ['counts in texts', { axes: why.axes.map((one) => ({ ...one, counts: ['1', '1', '4'] })) }],
  ])('gives no place again: %s', (_, part) => {
    expect(() => placedAgain({ ...why, ...part } as typeof why)).toThrow(RangeError)
  })

  it('takes no answers from a poisoned prototype', () => {
    const base = Object.prototype as unknown as Record<string, unknown>
    base['success'] = [0, 0, 5]
    try {
      expect(whyPlaced(map, { importance: [1, 1, 4] }, three).axes[1]).toMatchObject({ n: 0, side: null })
    } finally {
      delete base['success']
    }
  })

  it('says how far beyond 2^52 people lie from the middle, to the point', () => {
    const two = { id: 'two', levels: [1, 2].map((value) => ({ id: `v${value}`, value, symbols: [] })) }
    const far = whyPlaced(map, { importance: [2 ** 51 - 1, 2 ** 51], success: [1, 0] }, two)
    expect(far.axes[0]).toMatchObject({ n: 2 ** 52 - 1, fromMiddle: 0.5 })
  })
})

describe('why themes are proposed', () => {
  const named = (item: string) => ({ own: item })
  const say = (scores: [string, number][], min: number, max: number) => {
    const why = whyChosen(scores, { min, max })
    return {
      why,
      keys: keys(chosenTexts(why, named)).filter((key) => key !== 'picked'),
      texts: chosenTexts(why, named),
    }
  }

  it('names the place where the list is cut and the drop there', () => {
    const { why, keys, texts } = say(
      [
        ['a', 9],
        ['b', 7],
        ['c', 6],
        ['d', 2],
        ['e', 1],
      ],
      3,
      5,
    )
    expect(why.cut).toEqual({ after: 3, drop: 4 })
    expect(keys).toEqual(['cut'])
    expect(texts.at(-1)).toMatchObject({ params: { last: { own: 'c' }, drop: 4, min: 3, max: 5 } })
    expect(texts).toHaveLength(6)
  })

  it('counts the drop to nothing after the last theme', () => {
    expect(
      say(
        [
          ['a', 3],
          ['b', 3],
          ['c', 3],
          ['d', 0],
        ],
        2,
        3,
      ).why.cut,
    ).toEqual({ after: 3, drop: 3 })
  })

  it('hands a tie to the group, and says how many of it to take', () => {
    expect(
      say(
        [
          ['a', 4],
          ['b', 3],
          ['c', 3],
          ['d', 3],
          ['e', 3],
          ['f', 3],
        ],
        3,
        5,
      ),
    ).toMatchObject({
      why: { cut: null },
      keys: ['tie', 'tie-choose'],
    })
    expect(
      say(
        [
          ['a', 1],
          ['b', 1],
        ],
        1,
        1,
      ),
    ).toMatchObject({ keys: ['tie', 'tie-choose-exact'] })
  })

  it('says where there was nothing to leave out, and where there was too little', () => {
    expect(
      say(
        [
          ['a', 2],
          ['b', 1],
        ],
        2,
        3,
      ).keys,
    ).toEqual(['all-picked'])
    expect(
      say(
        [
          ['a', 2],
          ['b', 0],
        ],
        2,
        3,
      ).keys,
    ).toEqual(['too-few'])
    expect(say([['a', 0]], 2, 3).keys).toEqual(['none-picked'])
  })

  it('gives the same choice again from what it says', () => {
    const scores = fc.array(fc.nat(6), { maxLength: 12 }).map((all) => all.map((n, i) => [`t${i}`, n] as const))
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), (given, min, more) => {
        const range = { min, max: min + more }
        const why = whyChosen(given, range)
        expect(why.selection).toEqual(selectWithinRange(given, range))
        expect(chosenAgain(JSON.parse(JSON.stringify(why)))).toEqual(why.selection)
        if (why.cut !== null) {
          const [last, next] = [why.scores[why.cut.after - 1]?.[1] ?? 0, why.scores[why.cut.after]?.[1] ?? 0]
          expect(why.cut.drop).toBe(last - next)
          expect(why.cut.drop).toBeGreaterThan(0)
        }
      }),
      { numRuns: 200 },
    )
  })
})
