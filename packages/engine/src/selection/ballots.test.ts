import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approval, type Ballot, borda, schulze, selectWithinRange } from '.'

const items = ['a', 'b', 'c', 'd']
const ballot = (order: string, count = 1): Ballot => ({ count, order: [...order] })
const points = (scores: readonly (readonly [string, number])[]) => Object.fromEntries(scores)

describe('approval', () => {
  it('counts how many named an item, in whatever order, and tells of those that nobody did', () => {
    expect(approval([ballot('ab', 3), ballot('ba'), ballot('c', 2)], items)).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 2],
      ['d', 0],
    ])
  })

  it('is what a choice within a range goes by', () => {
    const supporters = approval([ballot('ab', 3), ballot('ac', 2), ballot('d')], items)
    expect(selectWithinRange(supporters, { min: 1, max: 2 })).toMatchObject({ status: 'decided', selected: ['a'] })
  })
})

describe('Borda', () => {
  it('gives the first as many points as there are others, and the last none', () => {
    expect(points(borda([ballot('abcd', 2), ballot('dcba')], items))).toEqual({ a: 6, b: 5, c: 4, d: 3 })
  })

  it('gives the first of k that count k points, and nothing to what is not among them', () => {
    expect(points(borda([ballot('ab', 2), ballot('c')], items, 2))).toEqual({ a: 4, b: 2, c: 2, d: 0 })
    expect(points(borda([ballot('abcd')], items, 2))).toEqual({ a: 2, b: 1, c: 0, d: 0 })
    expect(points(borda([ballot('abcd')], items, 1))).toEqual({ a: 1, b: 0, c: 0, d: 0 })
  })

  it('gives nothing to what a ballot of all does not name', () => {
    expect(points(borda([ballot('ab')], items))).toEqual({ a: 3, b: 2, c: 0, d: 0 })
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses that the first %d count', (top) => {
    expect(() => borda([ballot('a')], items, top)).toThrow(
      new RangeError(`The first ${top} of a ballot cannot count: give a whole number from 1 up, or null`),
    )
  })
})

describe('Schulze', () => {
  it('ranks the one that beats each other one first', () => {
    const found = schulze([ballot('abc', 3), ballot('bca', 2), ballot('cab', 2)], ['a', 'b', 'c'])
    expect(found.pairwise).toEqual({ a: { a: 0, b: 5, c: 3 }, b: { a: 2, b: 0, c: 5 }, c: { a: 4, b: 2, c: 0 } })
    // a beats b by 5, b beats c by 5, c beats a by 4: a path to each, the weakest link of 4 only on the way to a.
    expect(found.strongestPaths).toEqual({ a: { a: 0, b: 5, c: 5 }, b: { a: 4, b: 0, c: 5 }, c: { a: 4, b: 4, c: 0 } })
    expect(found.tiers).toEqual([['a'], ['b'], ['c']])
  })

  it('makes one tier of a circle in which nobody is weaker', () => {
    const circle = [ballot('abcd'), ballot('bcad'), ballot('cabd')]
    expect(schulze(circle, items).tiers).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('holds what a ballot does not name for equal, below what it names', () => {
    const found = schulze([ballot('a'), ballot('b'), ballot('ac')], items)
    expect(found.pairwise['a']).toEqual({ a: 0, b: 2, c: 2, d: 2 })
    expect(found.pairwise['d']).toEqual({ a: 0, b: 0, c: 0, d: 0 })
    expect(found.tiers).toEqual([['a'], ['b', 'c'], ['d']])
  })

  it('has one tier where nobody said anything, and none of nothing', () => {
    expect(schulze([], items).tiers).toEqual([items])
    expect(schulze([], []).tiers).toEqual([])
  })
})

describe.each([
  ['approval', approval],
  ['borda', borda],
  ['schulze', schulze],
])('%s', (_, count) => {
  it.each([
    ['names an item that there is not', [ballot('ax')]],
    ['names an item twice', [ballot('aba')]],
    ['is given by half a person', [ballot('ab', 0.5)]],
    ['is given by fewer than nobody', [ballot('ab', -1)]],
    ['is given by NaN people', [ballot('ab', Number.NaN)]],
  ])('refuses a ballot that %s', (_, ballots) => {
    expect(() => count(ballots, items)).toThrow(RangeError)
  })

  it('refuses a list that has an item twice', () => {
    expect(() => count([], ['a', 'b', 'a'])).toThrow(new RangeError('[a, b, a] has an item twice: name each once'))
  })

  it('knows items by names that objects have of their own', () => {
    const own = ['constructor', '__proto__', 'toString']
    expect(JSON.stringify(count([{ count: 2, order: ['__proto__'] }], own))).toContain('__proto__')
  })
})

it('a ballot is refused in a letter', () => {
  expect(() => approval([ballot('ax')], items)).toThrow(
    new RangeError('The ballot [a, x] may name each of [a, b, c, d] once, and no other'),
  )
})

/** Ballots that name some of the items, each by a few people. */
const anyBallots = (names: readonly string[]) =>
  fc.array(fc.record({ count: fc.integer({ min: 0, max: 4 }), order: fc.shuffledSubarray([...names]) }), {
    maxLength: 8,
  })

/** The strongest path by walking every path there is. */
function byWalking(
  pairwise: Readonly<Record<string, Readonly<Record<string, number>>>>,
  from: string,
  to: string,
): number {
  const names = Object.keys(pairwise)
  const wins = (a: string, b: string) => pairwise[a]?.[b] as number
  const walk = (at: string, been: readonly string[], weakest: number): number => {
    if (at === to) return weakest
    const next = names.filter((name) => !been.includes(name) && wins(at, name) > wins(name, at))
    return Math.max(0, ...next.map((name) => walk(name, [...been, name], Math.min(weakest, wins(at, name)))))
  }
  return walk(from, [from], Number.POSITIVE_INFINITY)
}

describe('for any ballots', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  const holds = (check: (ballots: readonly Ballot[]) => void) =>
    fc.assert(fc.property(anyBallots(five), check), { numRuns: 100 })

  it('the strongest paths are those that walking every path finds, and the tiers follow from them', () => {
    holds((ballots) => {
      const { pairwise, strongestPaths, tiers } = schulze(ballots, five)
      for (const a of five) {
        for (const b of five) if (a !== b) expect(strongestPaths[a]?.[b]).toBe(byWalking(pairwise, a, b))
      }
      expect(tiers.flat().sort()).toEqual(five)
      const beats = (a: string, b: string) => (strongestPaths[a]?.[b] as number) > (strongestPaths[b]?.[a] as number)
      for (const [i, tier] of tiers.entries()) {
        for (const a of tier) {
          expect(tier.some((b) => beats(b, a))).toBe(false)
          if (i > 0) expect((tiers[i - 1] as readonly string[]).some((b) => beats(b, a))).toBe(true)
        }
      }
    })
  })

  it('inv.permutation: neither the order of people nor who came with whom changes a count', () => {
    holds((ballots) => {
      const single = ballots.flatMap(({ count, order }) => new Array<Ballot>(count).fill({ count: 1, order }))
      for (const turned of [[...ballots].reverse(), single]) {
        expect(approval(turned, five)).toEqual(approval(ballots, five))
        expect(borda(turned, five, 3)).toEqual(borda(ballots, five, 3))
        expect(schulze(turned, five)).toEqual(schulze(ballots, five))
      }
    })
  })

  it('the points of a ballot of all add up to what there are to give', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(five, { minLength: 5 }), fc.integer({ min: 1, max: 9 }), (order, count) => {
        const given = borda([{ count, order }], five).reduce((all, [, one]) => all + one, 0)
        expect(given).toBe(count * 10)
      }),
      { numRuns: 30 },
    )
  })
})
