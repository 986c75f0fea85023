import type { Scale } from '@trivsel/core'
import { five, four, smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyScale, scaleFrom } from '../scoring/scales.cases'
import { countPairs, type Joint, MOST_PEOPLE, stability } from '.'
import { anyGroup, type Pair } from './joints.cases'

const { map } = smallTool

type Numerators = Record<string, bigint>

const none = (): Numerators => ({ focus: 0n, hold: 0n, understand: 0n, consider: 0n, line: 0n })

/** How far each answer lies from the middle of its scale, in twice its values; nothing for no answer. */
function leansOf([vertical, horizontal]: Pair, { levels }: Scale): readonly [number, number] {
  const middle = (levels[0]?.value as number) + (levels[levels.length - 1]?.value as number)
  const lean = (id: string | null) =>
    id === null ? 0 : 2 * (levels.find((l) => l.id === id)?.value as number) - middle
  return [lean(vertical), lean(horizontal)]
}

function boxOf(v: number, h: number): string {
  if (v === 0 || h === 0) return 'line'
  if (v > 0) return h < 0 ? 'focus' : 'hold'
  return h < 0 ? 'consider' : 'understand'
}

/** Each person drawn in each place: n to the n draws, one after another. */
function everyDraw(people: readonly Pair[], scale: Scale): Numerators {
  const leans = people.map((pair) => leansOf(pair, scale))
  const found = none()
  const draw = (left: number, v: number, h: number): void => {
    if (left === 0) found[boxOf(v, h)] = (found[boxOf(v, h)] as bigint) + 1n
    else for (const [up, across] of leans) draw(left - 1, v + up, h + across)
  }
  draw(people.length, 0, 0)
  return found
}

/** Each way to draw so many of each pair of answers, with how often it comes up: n! / (a! b! …) times each one's weight. */
function everyMix(people: readonly Pair[], scale: Scale): Numerators {
  const kinds = new Map<string, { weight: bigint; lean: readonly [number, number] }>()
  for (const pair of people) {
    const kind = kinds.get(pair.join()) ?? { weight: 0n, lean: leansOf(pair, scale) }
    kinds.set(pair.join(), { ...kind, weight: kind.weight + 1n })
  }
  const all = [...kinds.values()]
  const found = none()
  const mix = (at: number, left: number, ways: bigint, v: number, h: number): void => {
    const kind = all[at]
    if (kind === undefined) {
      if (left === 0) found[boxOf(v, h)] = (found[boxOf(v, h)] as bigint) + ways
      return
    }
    // So many of this kind among those left: a choice of places, then one of its people for each.
    let choices = ways
    for (let drawn = 0; drawn <= left; drawn++) {
      mix(at + 1, left - drawn, choices, v + drawn * kind.lean[0], h + drawn * kind.lean[1])
      choices = (choices * BigInt(left - drawn) * kind.weight) / BigInt(drawn + 1)
    }
  }
  mix(0, people.length, 1n, 0, 0)
  return found
}

const asDigits = (numbers: Numerators) => Object.fromEntries(Object.entries(numbers).map(([id, n]) => [id, String(n)]))

const of = (pairs: readonly (readonly [Pair, number])[]): Pair[] =>
  pairs.flatMap(([pair, count]) => new Array<Pair>(count).fill(pair))

describe('stability', () => {
  it('of two camps is that of eight coins: more heads, more tails, or as many', () => {
    // Four heads of eight fall in 70 of 256 ways, and of the rest half have more heads; each draw is from four people.
    const camps = of([
      [['high', 'low'], 4],
      [['low', 'high'], 4],
    ])
    expect(stability(map, countPairs(camps, three), three)).toEqual({
      ...{ status: 'exact', people: 8, quadrant: 'line', denominator: '16777216', band: 'open' },
      numerators: {
        ...{ focus: `${93 * 4 ** 8}`, hold: '0', understand: `${93 * 4 ** 8}`, consider: '0' },
        line: `${70 * 4 ** 8}`,
      },
      probabilities: { focus: 93 / 256, hold: 0, understand: 93 / 256, consider: 0, line: 70 / 256 },
    })
  })

  it('draws those who gave no answer on an axis as if they were on its line', () => {
    // One of two: both drawn the same way, or one of each.
    const joint = countPairs(
      [
        ['high', 'low'],
        ['high', null],
      ],
      three,
    )
    expect(stability(map, joint, three)).toMatchObject({
      numerators: { focus: '3', hold: '0', understand: '0', consider: '0', line: '1' },
      denominator: '4',
    })
  })

  it.each([
    [10, 0, 'stable'],
    [3, 1, 'leaning'],
    [1, 1, 'open'],
  ])('of %i in the box and %i on the line is in its band', (inside, online, band) => {
    const joint = countPairs(
      of([
        [['high', 'low'], inside],
        [['line', 'line'], online],
      ]),
      three,
    )
    expect(stability(map, joint, three, { stable: 100, leaning: 90 }).band).toBe(band)
  })

  it('belongs to the higher band exactly on its edge', () => {
    // Three draws in four: 0.75 of them, as exactly as 3 of 4.
    const joint = countPairs(
      of([
        [['high', 'low'], 1],
        [['high', null], 1],
      ]),
      three,
    )
    expect(stability(map, joint, three, { stable: 75, leaning: 60 }).band).toBe('stable')
    expect(stability(map, joint, three, { stable: 76, leaning: 75 }).band).toBe('leaning')
    expect(stability(map, joint, three, { stable: 77, leaning: 76 }).band).toBe('open')
    expect(stability(map, joint, three).band).toBe('leaning')
  })

  it('is of nobody where an axis has no answer, and says so', () => {
    const nothing = { numerators: null, denominator: null, probabilities: null, band: null }
    expect(stability(map, countPairs([], three), three)).toEqual({
      ...{ status: 'unplaced', people: 0, quadrant: null },
      ...nothing,
    })
    expect(stability(map, countPairs([['high', null]], three), three)).toMatchObject({ status: 'unplaced', people: 1 })
  })

  it('is exact to fifty people, and beyond says that they are too many', () => {
    const group = (n: number): Joint =>
      countPairs(
        Array.from({ length: n }, (_, i): Pair => [i % 3 === 0 ? 'line' : 'high', i % 4 === 0 ? 'high' : 'low']),
        three,
      )
    const fifty = stability(map, group(MOST_PEOPLE), three)
    expect(fifty.status).toBe('exact')
    const added = Object.values(fifty.numerators ?? {}).reduce((all, digits) => all + BigInt(digits), 0n)
    expect(String(added)).toBe(String(50n ** 50n))
    expect(stability(map, group(51), three)).toEqual({
      ...{ status: 'too-many', people: 51, quadrant: 'focus' },
      ...{ numerators: null, denominator: null, probabilities: null, band: null },
    })
  })

  it('of a few people is exact on scales of a hundred levels too, and of fifty says that they are too many', () => {
    const hundred = scaleFrom(0, 101)
    const spread = (n: number): Pair[] =>
      Array.from({ length: n }, (_, i) => [`level-${(i * 37) % 101}`, `level-${(i * 53) % 101}`])
    const people = spread(5)
    const { denominator, numerators } = stability(map, countPairs(people, hundred), hundred)
    expect(denominator).toBe('3125')
    expect(numerators).toEqual(asDigits(everyDraw(people, hundred)))
    expect(stability(map, countPairs(spread(50), hundred), hundred).status).toBe('too-many')
  })

  it('refuses a joint that is none', () => {
    expect(() => stability(map, [[1]], three)).toThrow(RangeError)
    expect(() => stability(map, countPairs([['high', 'low']], three), five)).toThrow(RangeError)
  })
})

describe('for any group', () => {
  it('stability is what every single draw says', () => {
    fc.assert(
      fc.property(anyGroup(5), ({ scale, people }) => {
        const { status, numerators } = stability(map, countPairs(people, scale), scale)
        if (status === 'exact') expect(numerators).toEqual(asDigits(everyDraw(people, scale)))
      }),
      { numRuns: 60 },
    )
  })

  it('stability is what every mix of people says', () => {
    const scales = fc.constantFrom(three, four, five, scaleFrom(-1, 2, 2))
    fc.assert(
      fc.property(anyGroup(9, scales), ({ scale, people }) => {
        const { status, numerators } = stability(map, countPairs(people, scale), scale)
        if (status === 'exact') expect(numerators).toEqual(asDigits(everyMix(people, scale)))
      }),
      { numRuns: 40 },
    )
  })

  it('inv.bootstrapSums: the five numerators add up to n to the n', () => {
    fc.assert(
      fc.property(anyGroup(30, fc.constantFrom(three, four, five)), ({ scale, people }) => {
        const { status, numerators, denominator } = stability(map, countPairs(people, scale), scale)
        if (status !== 'exact') return
        const added = Object.values(numerators ?? {}).reduce((all, digits) => all + BigInt(digits), 0n)
        expect([String(added), Object.keys(numerators ?? {}).length]).toEqual([denominator, 5])
        expect(denominator).toBe(String(BigInt(people.length) ** BigInt(people.length)))
      }),
      { numRuns: 40 },
    )
  })

  it('inv.bootstrapUnanimous: all who give one pair off the line are sure of its box', () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 1, max: 50 }), (scale, n) => {
        const [first, last] = [scale.levels[0]?.id as string, scale.levels[scale.levels.length - 1]?.id as string]
        const found = stability(map, countPairs(of([[[last, first], n]]), scale), scale)
        expect([found.probabilities?.['focus'], found.band]).toEqual([1, 'stable'])
      }),
      { numRuns: 40 },
    )
  })

  it('inv.permutation: the order of people changes nothing', () => {
    fc.assert(
      fc.property(anyGroup(12), ({ scale, people }) => {
        const found = stability(map, countPairs(people, scale), scale)
        expect(stability(map, countPairs([...people].reverse(), scale), scale)).toEqual(found)
      }),
      { numRuns: 40 },
    )
  })

  it('inv.mirror: turning every answer round moves the weight into the box across', () => {
    fc.assert(
      fc.property(anyGroup(10), ({ scale, people }) => {
        const around = (id: string | null) => {
          const at = scale.levels.findIndex((level) => level.id === id)
          return at < 0 ? null : (scale.levels[scale.levels.length - 1 - at]?.id as string)
        }
        const turned = people.map(([up, across]): Pair => [around(up), around(across)])
        const found = stability(map, countPairs(people, scale), scale).numerators
        const other = stability(map, countPairs(turned, scale), scale).numerators
        if (found === null) return
        const { focus, understand, hold, consider, line } = found
        expect(other).toEqual({ focus: understand, understand: focus, hold: consider, consider: hold, line })
      }),
      { numRuns: 40 },
    )
  })
})
