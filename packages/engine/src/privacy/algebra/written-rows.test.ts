import { describe, expect, it } from 'vitest'
import { releasedOf } from './released'
import type { PivotRow, Row } from './row'
import { bundlesOf, combinationsInside, partsOf, spanOf, writtenOut } from './written-rows'

/** A row by its counts of atoms 0, 1, 2 …; it takes the sum of one set, its own. */
const row = (set: number, counts: readonly number[]): Row =>
  new Map([[-1 - set, 1n], ...counts.flatMap((count, atom) => (count === 0 ? [] : [[atom, BigInt(count)] as const]))])
const counts = (one: Row): Record<number, bigint> => Object.fromEntries([...one].filter(([at]) => at >= 0))
const found = (rows: readonly PivotRow[]) => rows.map((one) => [one.pivot, counts(one.row)])

describe('rows with their counts written out', () => {
  it('have those that are asked for, and no noughts', () => {
    const sets = [
      [0, 1],
      [1, 2],
    ]
    const released = releasedOf(sets, [[1], [1], [1]])
    const difference: Row = new Map([
      [-1, 1n],
      [-2, -1n],
    ])
    expect(writtenOut(released, difference, [0, 1])).toEqual(new Map([...difference, [0, 1n]]))
    expect(writtenOut(released, difference, [0, 1, 2])).toEqual(new Map([...difference, [0, 1n], [2, -1n]]))
    expect(difference.size).toBe(2)
  })

  it('are combined to those that count nobody outside', () => {
    const rows = [row(0, [1, 0, 2, 1]), row(1, [0, 1, 0, 1]), row(2, [1, 1, 1, 1])]
    expect(combinationsInside(rows, (atom) => atom > 1)).toEqual([
      {
        pivot: 2,
        row: new Map([
          [2, 1n],
          [-1, 1n],
          [-2, 1n],
          [-3, -1n],
          [3, 1n],
        ]),
      },
    ])
    expect(found(combinationsInside(rows, () => true))).toEqual([
      [0, { 0: 1n, 3: -1n }],
      [1, { 1: 1n, 3: 1n }],
      [2, { 2: 1n, 3: 1n }],
    ])
    expect(combinationsInside(rows, () => false)).toEqual([])
    expect(combinationsInside([rows[0] as Row, rows[0] as Row], () => true)).toHaveLength(1)
    expect(rows[1]).toEqual(row(1, [0, 1, 0, 1]))
  })

  it('fall into parts that share no atom', () => {
    const rows = [
      row(0, [1]),
      row(1, [0, 1]),
      row(2, [0, 0, 1]),
      row(3, [1, 0, 1]),
      row(4, [0, 0, 0, 1, 1]),
      row(5, [0, 0, 0, 0, 1]),
    ]
    const parts = partsOf(rows).map((part) => part.map((one) => rows.indexOf(one)).sort())
    expect(parts.sort()).toEqual([[0, 2, 3], [1], [4, 5]])
    // A sum that both take makes them no part: what it counts does.
    expect(partsOf([row(0, [1]), row(0, [0, 1])])).toHaveLength(2)
    expect(partsOf([row(0, [1, 1]), row(1, [0, 1, 1]), row(2, [1, 0, 0, 1]), row(3, [0, 0, 1, 1])])).toHaveLength(1)
  })

  it('have bundles of atoms that they count in one proportion', () => {
    const rows = [row(0, [2, -1, 4, 1, 0]), row(1, [4, -2, 8, -2, 3])]
    expect(bundlesOf(rows, new Set())).toEqual([[0, 1, 2], [3], [4]])
    expect(bundlesOf(rows, new Set([1, 4]))).toEqual([[0, 2], [3]])
    expect(bundlesOf([row(0, [1, 1]), row(1, [1, 0, 1])], new Set())).toEqual([[0], [1], [2]])
  })

  it('have the largest pivots that are allowed', () => {
    const rows = [row(0, [1, 1, 1]), row(1, [0, 1, 2])]
    const size = (atom: number): number => [5, 9, 7][atom] as number
    expect(found(spanOf(rows, new Set([0, 1, 2]), size))).toEqual([
      [1, { 0: 2n, 1: 1n }],
      [2, { 0: -1n, 2: 1n }],
    ])
    expect(found(spanOf(rows, new Set([0, 2]), size))).toEqual([
      [2, { 1: 1n, 2: 2n }],
      [0, { 0: 2n, 1: 1n }],
    ])
    // Two rows that one atom cannot tell apart.
    expect(spanOf(rows, new Set([2]), size)).toHaveLength(1)
    expect(rows[1]).toEqual(row(1, [0, 1, 2]))
  })
})
