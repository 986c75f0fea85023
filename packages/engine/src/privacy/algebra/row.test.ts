import { describe, expect, it } from 'vitest'
import { cancel, divisor, pivotOn, type Row } from './row'

const row = (values: Readonly<Record<number, bigint>>): Row =>
  new Map(Object.entries(values).map(([at, value]) => [Number(at), value]))

describe('a row', () => {
  it.each([
    [12n, 18n, 6n],
    [-12n, 18n, 6n],
    [18n, -12n, 6n],
    [7n, 12n, 1n],
    [0n, 5n, 5n],
    [-5n, 0n, 5n],
    [0n, 0n, 0n],
  ])('knows what %i and %i can both be divided by: %i', (a, b, both) => {
    expect(divisor(a, b)).toBe(both)
  })

  it.each<[string, Row, Row, Row]>([
    ['as it is', row({ 0: 2n, 1: 4n }), row({ 0: 1n, 2: 1n }), row({ 1: 4n, 2: -2n })],
    ['some of it', row({ 0: 6n, 1: 1n }), row({ 0: 4n, 2: 3n }), row({ 1: 2n, 2: -9n })],
    ['shorter than it was', row({ 0: 2n, 1: 3n, 2: 5n }), row({ 0: 4n, 1: 2n }), row({ 1: 2n, 2: 5n })],
    ['by a negative number', row({ 0: -1n, 1: 1n }), row({ 0: 3n, 2: 1n }), row({ 1: 3n, 2: 1n })],
    ['with nothing left', row({ 0: -2n, 1: -4n }), row({ 0: 3n, 1: 6n }), row({})],
  ])('is rid of another, %s', (_, one, other, left) => {
    cancel(one, one.get(0) as bigint, other, other.get(0) as bigint)
    expect(one).toEqual(left)
  })

  it('counts its pivot a positive number of times', () => {
    expect(pivotOn(row({ 0: -2n, 1: 4n }), 0, -2n)).toEqual({ row: row({ 0: 2n, 1: -4n }), pivot: 0 })
    expect(pivotOn(row({ 0: -2n, 1: 4n }), 1, 4n)).toEqual({ row: row({ 0: -2n, 1: 4n }), pivot: 1 })
  })
})
