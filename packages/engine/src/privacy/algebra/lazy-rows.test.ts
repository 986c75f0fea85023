import { describe, expect, it } from 'vitest'
import { basisAmong, countAt, counted, madeOfOthers, rowsInside } from './lazy-rows'
import { type Released, releasedOf } from './released'
import type { Row } from './row'

const among = (sets: readonly (readonly number[])[], count: number): Released =>
  releasedOf(
    sets,
    Array.from({ length: count }, () => [1]),
  )
/** A row that takes each set so often. */
const taking = (times: readonly bigint[]): Row =>
  new Map(times.flatMap((one, set) => (one === 0n ? [] : [[-1 - set, one] as const])))
const countsOf = (released: Released, row: Row): bigint[] =>
  released.people.map((_, atom) => countAt(released, row, atom))

const chain = among(
  [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
  4,
)

describe('what a row counts', () => {
  it('is how often it takes the sets of an atom', () => {
    expect(countsOf(chain, taking([2n, -1n, 0n]))).toEqual([2n, 1n, -1n, 0n])
    expect([...counted(chain, taking([2n, -2n, 0n]), chain.sets)]).toEqual([0, 2])
    expect([...counted(chain, taking([0n, 0n, 1n]), chain.sets)]).toEqual([2, 3])
    expect([...counted(chain, taking([1n, 0n, 1n]), [[1], [], [2]])]).toEqual([1, 2])
  })

  it('is exact however often it takes them', () => {
    for (const much of [2n ** 31n, 2n ** 32n, 2n ** 60n]) {
      for (const sign of [1n, -1n]) {
        const row = taking([sign * (much + 1n), -sign * much, 0n])
        expect([...new Set(counted(chain, row, chain.sets))]).toEqual([0, 1, 2])
        expect(countAt(chain, row, 1)).toBe(sign)
        const more = taking([sign * (much + 1n), -sign * much, 1n])
        expect([...new Set(counted(chain, more, chain.sets))].sort()).toEqual([0, 1, 2, 3])
        const even = taking([sign * much, -sign * much, 0n])
        expect([...counted(chain, even, chain.sets)]).toEqual([0, 2])
      }
    }
  })
})

describe('what is told of small atoms alone', () => {
  it('is what sums differ by', () => {
    const released = among(
      [
        [0, 1, 2, 3],
        [1, 2, 3],
        [2, 3, 4],
      ],
      5,
    )
    // Atoms: 0, 1, the two in all sets, and 4.
    const found = rowsInside(released, (atom) => atom !== 2)
    expect(found.map(({ pivot, row }) => [pivot, countsOf(released, row)])).toEqual([
      [3, [0n, -1n, 0n, 1n]],
      [0, [1n, 0n, 0n, 0n]],
    ])
    expect(rowsInside(released, () => false)).toEqual([])
    expect(rowsInside(released, () => true)).toHaveLength(3)
  })

  it('is said once where two sets are the same', () => {
    const released = among([[0, 1], [0, 1], [0]], 2)
    expect(rowsInside(released, () => true)).toHaveLength(2)
    expect(rowsInside(released, (atom) => atom === 1)).toHaveLength(1)
  })
})

describe('other pivots', () => {
  const pivots = (released: Released, rows: readonly Row[], free: readonly number[]) =>
    basisAmong(released, rows, Uint8Array.from(free)).map(({ pivot }) => pivot)
  const rows = [taking([1n, 0n, 0n]), taking([0n, 1n, 0n]), taking([0n, 0n, 1n])]

  it('are atoms that are free, and are then free no more', () => {
    const free = Uint8Array.from([1, 1, 1, 1])
    const basis = basisAmong(chain, rows, free)
    expect(basis).toHaveLength(3)
    expect(basis.map(({ pivot }) => free[pivot])).toEqual([0, 0, 0])
    expect([...free].filter((one) => one === 1)).toHaveLength(1)
    for (const { row, pivot } of basis) {
      const others = basis.filter((other) => other.pivot !== pivot)
      expect(countAt(chain, row, pivot) > 0n).toBe(true)
      expect(others.map((other) => countAt(chain, row, other.pivot))).toEqual([0n, 0n])
    }
    expect(pivots(chain, rows, [0, 0, 0, 0])).toEqual([])
    expect(pivots(chain, rows, [0, 1, 0, 0])).toEqual([1])
    expect(rows[0]).toEqual(taking([1n, 0n, 0n]))
  })

  it('are taken where most others are free', () => {
    // Atoms: 0 with 3, which is in the first set alone; 1, in the second too; 2, in the third too; 4; and 5 with 6.
    const released = among(
      [
        [1, 0, 3, 2],
        [1, 4],
        [2, 5, 6],
      ],
      7,
    )
    const [one, , last] = rows as [Row, Row, Row]
    expect(pivots(released, [one], [1, 1, 1, 0, 1])).toEqual([0])
    expect(pivots(released, [one], [0, 1, 1, 0, 1])).toEqual([2])
    expect(pivots(released, [one], [0, 1, 1, 1, 0])).toEqual([1])
    expect(pivots(released, [last], [0, 0, 1, 0, 1])).toEqual([4])
    // Where there is as much room at several, the first.
    expect(pivots(released, [last, one], [0, 1, 1, 1, 1])).toEqual([2, 1])
  })

  it('are looked for among sixty-four atoms', () => {
    // Everyone but the last of the first set stands alone in another as well, so there is most room at the last.
    const alone = (count: number) => Array.from({ length: count }, (_, i) => [i])
    const pivotOf = (count: number) => {
      const sets = [[...alone(count).flat(), count], ...alone(count)]
      return pivots(
        among(sets, count + 1),
        [new Map([[-1, 1n]])],
        alone(count + 1).map(() => 1),
      )
    }
    expect(pivotOf(63)).toEqual([63])
    expect(pivotOf(64)).toEqual([0])
  })
})

describe('a sum made of others', () => {
  const released = among([[0, 1, 2], [0], [1, 2], [1, 3]], 4)
  it('is a combination that counts nobody', () => {
    const row = madeOfOthers(released, 0)
    expect(row).toEqual(taking([1n, -1n, -1n]))
    expect(countsOf(released, row as Row)).toEqual([0n, 0n, 0n, 0n])
    expect(madeOfOthers(released, 1)).not.toBeNull()
    expect(madeOfOthers(released, 3)).toBeNull()
  })
})
