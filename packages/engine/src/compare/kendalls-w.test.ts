import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallsW, type Ranking } from '.'

describe("Kendall's W", () => {
  it('is as printed where it was worked by hand', () => {
    // ProofWiki: four judges, three competitors.
    expect(
      kendallsW([
        [1, 3, 2],
        [1, 2, 3],
        [2, 3, 1],
        [3, 1, 2],
      ]),
    ).toBe(1 / 16)
    // With ties; scipy's Friedman statistic over m(k − 1) is the same.
    expect(
      kendallsW([
        [1, 2.5, 2.5, 4],
        [2, 1, 3.5, 3.5],
        [1, 3, 2, 4],
      ]),
    ).toBeCloseTo(0.702380952381, 12)
  })

  it('lets what was not ranked share the mean of the ranks that are left', () => {
    const written = [
      [1, 2, 3, 5, 5, 5],
      [2, 1, 5, 3, 5, 5],
      [1, 3, 2, 5, 5, 5],
      [1, 2, 5, 5, 3, 5],
      [2, 3, 5, 1, 5, 5],
    ]
    const unranked = written.map((ranks) => ranks.map((rank) => (rank === 5 ? null : rank)))
    expect(kendallsW(written)).toBeCloseTo(0.638709677419, 12)
    expect(kendallsW(unranked)).toBe(kendallsW(written))
  })

  it('is 1 where all rank alike, also by other numbers, and 0 where they come out even', () => {
    expect(
      kendallsW([
        [1, 2, 3],
        [10, 20, 30],
      ]),
    ).toBe(1)
    expect(
      kendallsW([
        [1, 1, 3],
        [1.5, 1.5, 3],
      ]),
    ).toBe(1)
    expect(
      Object.is(
        kendallsW([
          [1, 2, 3],
          [3, 2, 1],
        ]),
        0,
      ),
    ).toBe(true)
  })

  it('is nothing where it is not defined', () => {
    expect(
      kendallsW([
        [2, 2, 2],
        [2, 2, 2],
      ]),
    ).toBeNull()
    expect(
      kendallsW([
        [null, null],
        [null, null],
      ]),
    ).toBeNull()
    expect(kendallsW([])).toBeNull()
    expect(kendallsW([[], []])).toBeNull()
    expect(kendallsW([[1], [1]])).toBeNull()
  })

  it.each([
    [
      'of another length',
      [
        [1, 2],
        [1, 2, 3],
      ],
      '1, 2, 3',
      2,
    ],
    ['with NaN in it', [[1, Number.NaN]], '1, NaN', 2],
    ['with texts in it', [['1', '2'] as unknown as number[]], '1, 2', 2],
    ['with a hole in it', [Object.assign(new Array<number>(2), [1])], '1, ', 2],
    ['without end', [[1, Number.POSITIVE_INFINITY]], '1, Infinity', 2],
  ])('refuses a ranking %s', (_, rankings, written, items) => {
    expect(() => kendallsW(rankings)).toThrow(
      new RangeError(`[${written}] is no ranking of ${items} items: give a number or null for each`),
    )
  })
})

const anyRankings: fc.Arbitrary<Ranking[]> = fc.integer({ min: 2, max: 7 }).chain((items) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }), { minLength: items, maxLength: items }), {
    minLength: 1,
    maxLength: 8,
  }),
)

/** Ranks with ties sharing their mean, and what is unranked sharing the mean of what is left. */
function midRanks(ranking: Ranking): number[] {
  const sorted = ranking.filter((rank) => rank !== null).sort((a, b) => a - b)
  const left = ranking.length - sorted.length
  return ranking.map((rank) => {
    if (rank === null) return sorted.length + (left + 1) / 2
    return (sorted.indexOf(rank) + sorted.lastIndexOf(rank)) / 2 + 1
  })
}

/** Friedman's statistic, corrected for ties as in Conover (1999): by squares of ranks, not by sums of ties. */
function friedman(rankings: readonly Ranking[]): number | null {
  const ranks = rankings.map(midRanks)
  const [m, k] = [ranks.length, ranks[0]?.length as number]
  const squares = ranks.flat().reduce((all, rank) => all + rank ** 2, 0)
  const even = (m * k * (k + 1) ** 2) / 4
  const columns = Array.from({ length: k }, (_, i) => ranks.reduce((all, row) => all + (row[i] as number), 0))
  const between = columns.reduce((all, sum) => all + (sum - (m * (k + 1)) / 2) ** 2, 0)
  return squares - even < 1e-9 ? null : ((k - 1) * between) / (squares - even)
}

describe('for any rankings', () => {
  const holds = (check: (rankings: Ranking[]) => void) => fc.assert(fc.property(anyRankings, check), { numRuns: 200 })

  it("Kendall's W is Friedman's statistic over m(k − 1)", () => {
    holds((rankings) => {
      const chi = friedman(rankings)
      const w = kendallsW(rankings)
      if (chi === null || w === null) expect([chi, w]).toEqual([null, null])
      else expect(w).toBeCloseTo(chi / (rankings.length * ((rankings[0] as Ranking).length - 1)), 10)
    })
  })

  it("inv.wRange: Kendall's W lies between 0 and 1", () => {
    holds((rankings) => {
      const w = kendallsW(rankings) ?? 0
      expect(w).toBeGreaterThanOrEqual(0)
      expect(w).toBeLessThanOrEqual(1)
    })
  })

  it('inv.permutation: neither the order of raters nor that of items makes a difference', () => {
    holds((rankings) => {
      expect(kendallsW([...rankings].reverse())).toBe(kendallsW(rankings))
      expect(kendallsW(rankings.map((ranking) => [...ranking].reverse()))).toBe(kendallsW(rankings))
    })
  })
})
