import { describe, expect, it } from 'vitest'
import { dice } from './dice.cases'
import { countAt, rowsInside } from './lazy-rows'
import { peopleIn, releasedOf } from './released'
import { unionsTold } from './unions-told'

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

function look(sets: readonly (readonly number[])[], minN: number, left = 1000, first = false) {
  const people = Math.max(...sets.flat()) + 1
  const released = releasedOf(
    sets,
    range(0, people).map(() => [1]),
  )
  const space = rowsInside(released, (atom) => peopleIn(released, [atom]) < minN)
  const budget = { left }
  const { unions, sums, whole } = unionsTold(released, space, minN, budget, first)
  const named = unions.map((union) =>
    union.flatMap((atom) => released.people[atom] as readonly number[]).sort((a, b) => a - b),
  )
  // Each union comes with a sum that counts its people equally often, and nobody else.
  for (const [i, union] of unions.entries()) {
    const counts = released.people.map((_, atom) => countAt(released, sums[i] ?? new Map(), atom))
    const [times] = union.map((atom) => counts[atom] as bigint)
    expect((times as bigint) > 0n).toBe(true)
    expect(union).toEqual([...union].sort((one, other) => one - other))
    expect(counts).toEqual(released.people.map((_, atom) => (union.includes(atom) ? times : 0n)))
  }
  expect(sums).toHaveLength(unions.length)
  return { named, whole, used: left - budget.left }
}

const [x, y, z] = [range(0, 3), range(3, 6), range(6, 9)]
const pairs = [
  [...x, ...y],
  [...y, ...z],
  [...x, ...z],
]

describe('unions that are told', () => {
  it('are each, and all that are small enough together', () => {
    expect(look(pairs, 4).named.sort()).toEqual([x, y, z])
    expect(look(pairs, 7).named.sort()).toEqual([x, [...x, ...y], [...x, ...z], y, [...y, ...z], z].sort())
    expect(look(pairs, 3)).toEqual({ named: [], whole: true, used: 1 })
    expect(look([range(0, 9), range(1, 9), range(0, 8)], 5).named.sort()).toEqual([[0], [0, 8], [8]])
  })

  it('are added from rows that count their people unequally often', () => {
    // Twice x follows from the pairs, and once w from itself.
    const w = [9, 10]
    const all = look([...pairs, w], 6)
      .named.map((union) => union.join())
      .sort()
    expect(all).toEqual([x, y, z, w, [...x, ...w], [...y, ...w], [...z, ...w]].map((union) => union.join()).sort())
  })

  it('are none where somebody is counted otherwise than the others', () => {
    // One answer and twice another tell of two people, but are no sum.
    const [m, n] = [range(2, 8), range(8, 14)]
    expect(
      look(
        [
          [0, 1, ...m],
          [1, ...n],
          [...m, ...n],
        ],
        5,
      ),
    ).toMatchObject({ named: [], whole: true })
    // What two groups differ by is no sum either.
    expect(look([range(0, 8), range(2, 10)], 5)).toMatchObject({ named: [], whole: true })
  })

  it('are one, where one is enough', () => {
    expect(look(pairs, 5, 1000, true)).toMatchObject({ whole: true })
    expect(look(pairs, 5, 1000, true).named).toHaveLength(1)
  })

  it('are looked for first where least is left to do', () => {
    const roll = dice(1)
    let used = 0
    for (let made = 0; made < 100; made++) {
      const sets = Array.from({ length: 2 + roll(5) }, () => range(0, 9).filter(() => roll(2) === 1))
      used += look([...sets, range(0, 9)], 2 + roll(5)).used
    }
    // Fewer is better: what costs more is refused sooner.
    expect(used).toBe(2535)
  })

  it('are said to be all only where all was looked at', () => {
    const { used, named } = look(pairs, 7)
    expect(look(pairs, 7, used + 1)).toMatchObject({ whole: true })
    expect(look(pairs, 7, used)).toMatchObject({ whole: false })
    expect(look(pairs, 7, 0)).toEqual({ named: [], whole: false, used: 0 })
    for (let left = 0; left < used; left++) {
      const found = look(pairs, 7, left)
      expect(found.whole).toBe(false)
      expect(found.named.length).toBeLessThanOrEqual(named.length)
    }
    // Where one is enough and was found, nothing is missing.
    expect(look(pairs, 7, 2, true)).toMatchObject({ whole: true })
    expect(look(pairs, 7, 1, true)).toMatchObject({ named: [], whole: false })
  })
})
