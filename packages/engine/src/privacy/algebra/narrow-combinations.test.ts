import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AUDIT_BUDGET } from '../audit'
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
