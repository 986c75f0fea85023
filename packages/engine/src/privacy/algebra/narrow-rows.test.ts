import { describe, expect, it } from 'vitest'
import { crowd, dice, isNarrow } from './dice.cases'
import { rankOf } from './modular.cases'
import { narrowRows } from './narrow-rows'
import { peopleIn, type Released } from './released'
import type { Row } from './row'

interface Case {
  readonly counts: readonly (readonly number[])[]
  readonly weights: readonly (readonly number[])[]
  readonly least: number
}

/** Rows by how often they count each atom, each taking the sum of a set of its own. */
const rowsOf = (counts: Case['counts']): Row[] =>
  counts.map(
    (row, set) =>
      new Map([[-1 - set, 1n], ...row.flatMap((count, atom) => (count === 0 ? [] : [[atom, BigInt(count)] as const]))]),
  )

function look({ counts, weights, least }: Case, left = 1000) {
  const released: Released = { people: [], sets: [], setsOf: [], weights }
  const budget = { left }
  const found = narrowRows(released, rowsOf(counts), least, budget)
  if (found === 'too-many') return { found, used: left }
  for (const row of found) {
    // Each is a combination of the rows that counts somebody, and few.
    const atoms = weights.map((_, atom) => row.get(atom) ?? 0n)
    const takes = counts.map((_, set) => row.get(-1 - set) ?? 0n)
    const made = weights.map((_, atom) =>
      counts.reduce((all, its, set) => all + (takes[set] as bigint) * BigInt(its[atom] as number), 0n),
    )
    expect(atoms).toEqual(made)
    const counted = [...row.keys()].filter((atom) => atom >= 0)
    expect(counted.length).toBeGreaterThan(0)
    expect(peopleIn(released, counted)).toBeLessThan(least)
  }
  return { found: found.length, used: left - budget.left }
}

/** Cases of a few independent rows. */
function* cases(seed: number, count: number): Generator<Case> {
  const roll = dice(seed)
  const values = [
    [0, 1],
    [0, 1, -1],
    [0, 1, 1, 2, -1],
    [1, 2, 3, 5, -1],
  ]
  for (let made = 0; made < count; ) {
    const rows = 2 + roll(4)
    const atoms = rows + 1 + roll(9 - rows)
    const some = values[roll(4)] as number[]
    const counts = Array.from({ length: rows }, () =>
      Array.from({ length: atoms }, () => some[roll(some.length)] as number),
    )
    const weights = crowd(roll, atoms, 1 + roll(2), 1 + roll(3))
    const least = 2 + roll(6)
    if (rankOf(counts) < rows) continue
    made++
    yield { counts, weights, least }
  }
}

const each = (people: readonly number[]): number[][] => people.map((count) => [count])

describe('narrow rows', () => {
  it('are found exactly where leaving a few people out loses a sum, and never missed for want of time', () => {
    let used = 0
    for (const one of cases(1, 200)) {
      const told = isNarrow(one.counts, one.weights, one.least, rankOf)
      const all = look(one)
      expect([all.found !== 0, one]).toEqual([told, one])
      used += all.used
      expect(look(one, all.used)).toEqual(all)
      for (let left = all.used - 1; left >= 0; left--) {
        const { found } = look(one, left)
        expect(found === 'too-many' || (found > 0 && told)).toBe(true)
      }
    }
    // Fewer is better: what costs more is refused sooner.
    expect(used).toBe(628)
  })

  it.each<[string, Case, number]>([
    [
      'where one of two bases is too heavy for two of its pivots, and the other is not',
      {
        counts: [
          [0, -1, 0, 0, 1, 2, 2],
          [0, 1, 1, 1, 0, 1, 2],
          [-1, 2, 0, -1, 0, 1, 1],
        ],
        weights: each([2, 2, 1, 2, 2, 2, 1]),
        least: 8,
      },
      1,
    ],
    [
      'nowhere, where the people of no time tell the rows apart',
      {
        counts: [
          [0, 2, 1, 1, 1],
          [0, 2, 1, 2, 0],
          [1, 0, 1, 1, 1],
        ],
        weights: [
          [0, 1],
          [0, 1],
          [0, 1],
          [1, 0],
          [1, 0],
        ],
        least: 2,
      },
      0,
    ],
  ])('are found %s', (_, one, found) => {
    expect(isNarrow(one.counts, one.weights, one.least, rankOf)).toBe(found > 0)
    expect(look(one).found).toBe(found)
  })

  it('cost nothing where there is one, or many people answered as one', () => {
    expect(look({ counts: [[1, 2]], weights: each([2, 2]), least: 5 }, 0)).toEqual({ found: 1, used: 0 })
    expect(look({ counts: [[1, 2]], weights: each([2, 3]), least: 5 }, 0)).toEqual({ found: 0, used: 0 })
    // Without the five, who are in all three, two rows are left: they share nobody.
    const counts = [
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [1, 0, 0, 1],
    ]
    expect(look({ counts: counts.slice(0, 2), weights: each([5, 1, 1, 1]), least: 5 }, 0)).toEqual({
      found: 1,
      used: 0,
    })
    expect(look({ counts, weights: each([5, 4, 4, 4]), least: 5 }, 0).found).toBe('too-many')
    expect(look({ counts, weights: each([5, 4, 4, 4]), least: 5 })).toEqual({ found: 0, used: 1 })
  })

  it('are told of each part, and where time is short of those that were found', () => {
    const apart = [
      [1, 0, 0, 0, 0],
      [0, 1, 1, 1, 0],
      [0, 0, 1, 2, 1],
    ]
    const weights = each([1, 1, 1, 1, 1])
    expect(look({ counts: apart, weights, least: 3 }, 0)).toEqual({ found: 1, used: 1 })
    expect(look({ counts: apart.slice(1), weights, least: 3 }, 0).found).toBe('too-many')
  })
})
