import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AUDIT_BUDGET } from '../audit'
import { crowd, dice, isNarrow } from './dice.cases'
import { counted, rowsInside } from './lazy-rows'
import { fewer, indicator, rankOf } from './modular.cases'
import { narrowCombinations } from './narrow-combinations'
import { peopleIn, releasedOf } from './released'

/** Which people the narrow combination found counts; `null` where there is none of fewer than `least`. */
function narrow(sets: readonly (readonly number[])[], count: number, least: number, times = [everyone(count)]) {
  const there = (one: number): number[] => times.map((time) => (time.includes(one) ? 1 : 0))
  const released = releasedOf(sets, everyone(count).map(there))
  const space = rowsInside(released, (atom) => peopleIn(released, [atom]) < least)
  const found = narrowCombinations(released, space, least, { left: AUDIT_BUDGET })
  if (found === 'too-many') return found
  const [first] = found
  if (first === undefined) return null
  const atoms = [...new Set(counted(released, first, released.sets))]
  return atoms.flatMap((atom) => released.people[atom] ?? []).sort((a, b) => a - b)
}

const everyone = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

describe('a combination of few people', () => {
  it('is what nearly equal groups differ by', () => {
    expect(
      narrow(
        [
          [0, 1, 2, 3, 4, 5],
          [0, 1, 2, 3, 6, 7],
        ],
        8,
        5,
      ),
    ).toEqual([4, 5, 6, 7])
    expect(
      narrow(
        [
          [0, 1, 2, 3, 4, 5],
          [0, 1, 2, 3, 6, 7],
        ],
        8,
        4,
      ),
    ).toBeNull()
  })

  it('is one answer and twice another, which tell both of them', () => {
    const [x, y] = [
      [2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11],
    ]
    expect(
      narrow(
        [
          [0, 1, ...x],
          [1, ...y],
          [...x, ...y],
        ],
        12,
        5,
      ),
    ).toEqual([0, 1])
  })

  it('counts somebody who answered anew once', () => {
    // Three of twelve changed their answers: 12, 13 and 14 stand for 0, 1 and 2.
    const [before, after] = [everyone(12), [...everyone(12).slice(3), 12, 13, 14]]
    expect(narrow([before, after], 15, 5)).toBeNull()
    expect(narrow([before, after], 15, 5, [before, after])).toEqual([0, 1, 2, 12, 13, 14])
  })
})

const people = 9
const set = fc.uniqueArray(fc.nat(people - 1), { maxLength: people })

describe('for any sets', () => {
  it('there is one exactly where leaving a few people out loses a sum', () => {
    const time = fc.uniqueArray(fc.nat(people - 1), { minLength: 5, maxLength: people })
    fc.assert(
      fc.property(
        fc.array(set, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 6 }),
        fc.array(time, { maxLength: 2 }),
        (sets, least, others) => {
          const times = [everyone(people), ...others].slice(others.length > 0 ? 1 : 0)
          // Everybody is there at some time.
          times[0] = [
            ...new Set([
              ...(times[0] as number[]),
              ...everyone(people).filter((one) => !times.some((there) => there.includes(one))),
            ]),
          ]
          const rows = sets.map((one) => indicator(one, people))
          const rank = rankOf(rows)
          const few = [...fewer(people, people)].filter((some) =>
            times.every((there) => some.filter((one) => there.includes(one)).length < least),
          )
          const told = few.some((some) => rankOf(rows.map((row) => row.filter((_, i) => !some.includes(i)))) < rank)
          const found = narrow(sets, people, least, times)
          expect(found !== null).toBe(told)
          if (found === null || found === 'too-many') return
          expect(times.every((there) => found.filter((one) => there.includes(one)).length < least)).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** Cases of a few sets of groups of people, some of whom are there at one time and not at another. */
function* cases(seed: number, count: number) {
  const roll = dice(seed)
  const groups = everyone(9)
  for (let made = 0; made < count; made++) {
    const sets = Array.from({ length: 2 + roll(5) }, () => groups.filter(() => roll(2) === 1))
    const weights = crowd(roll, groups.length, 1 + roll(3), 1 + roll(4))
    yield { sets, weights, least: 3 + roll(6) }
  }
}

describe('for groups of people', () => {
  function look(
    { sets, weights, least }: ReturnType<typeof cases> extends Iterable<infer C> ? C : never,
    left: number,
  ) {
    const released = releasedOf(sets, weights)
    const space = rowsInside(released, (atom) => peopleIn(released, [atom]) < least)
    const budget = { left }
    const found = narrowCombinations(released, space, least, budget)
    if (found === 'too-many') return { found, used: left }
    for (const row of found) {
      expect([...row.keys()].every((key) => key < 0)).toBe(true)
      const atoms = new Set(counted(released, row, released.sets))
      expect(atoms.size).toBeGreaterThan(0)
      expect(peopleIn(released, atoms)).toBeLessThan(least)
    }
    return { found: found.length, used: left - budget.left }
  }

  it('there is one exactly where leaving a few out loses a sum, and none is missed for want of time', () => {
    let used = 0
    for (const one of cases(1, 200)) {
      const counts = one.sets.map((some) => indicator(some, one.weights.length))
      const told = isNarrow(counts, one.weights, one.least, rankOf)
      const all = look(one, 1000)
      expect([all.found !== 0, one]).toEqual([told, one])
      used += all.used
      expect(look(one, all.used)).toEqual(all)
      for (let left = all.used - 1; left >= 0; left--) {
        const { found } = look(one, left)
        expect(found === 'too-many' || (found > 0 && told)).toBe(true)
      }
    }
    // Fewer is better: what costs more is refused sooner.
    expect(used).toBe(300)
  })

  it.each<[string, number[][], number[][], number]>([
    [
      'where one of two bases is too heavy for two of its pivots, and the other is not',
      [
        [0, 1, 4, 6, 7, 8],
        [3, 5, 6, 7, 8],
        [0, 3, 4, 6],
      ],
      [[2], [1], [2], [1], [2], [2], [1], [2], [2]],
      6,
    ],
    [
      'among those that count enough people at another time',
      [
        [0, 3, 4],
        [0, 1, 3],
        [1, 2, 3, 4],
      ],
      [
        [1, 2],
        [0, 1],
        [2, 0],
        [2, 0],
        [0, 2],
      ],
      4,
    ],
    [
      'and no other, where it was found beside one that counts enough people at another time',
      [
        [0, 3, 4],
        [0, 1, 2, 4],
        [0, 1, 2, 3],
      ],
      [
        [2, 0],
        [2, 3],
        [0, 2],
        [0, 3],
        [3, 0],
      ],
      4,
    ],
    [
      'where all that were found first count enough people at another time',
      [
        [1, 3],
        [3, 4],
        [0, 2, 4],
      ],
      [
        [0, 1],
        [0, 3],
        [1, 0],
        [4, 0],
        [0, 1],
      ],
      4,
    ],
  ])('there is one %s', (_, sets, weights, least) => {
    const counts = sets.map((some) => indicator(some, weights.length))
    expect(isNarrow(counts, weights, least, rankOf)).toBe(true)
    expect(look({ sets, weights, least }, 1000).found).toBe(1)
  })
})
