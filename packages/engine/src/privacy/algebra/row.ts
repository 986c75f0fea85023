/**
 * A combination of released sums, as exact whole numbers: under `-1 - i`, how often it takes the sum of set `i`; and,
 * where it has been written out, how often it then counts the people of each atom. What is left out is zero.
 */
export type Row = Map<number, bigint>

/** A row that alone, among those beside it, counts its pivot; a positive number of times. */
export interface PivotRow {
  readonly row: Row
  /** An atom. */
  readonly pivot: number
}

const positive = (n: bigint): bigint => (n < 0n ? -n : n)

/** The greatest number by which both can be divided, never negative. */
export function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [positive(a), positive(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Divides a row by what all its numbers have in common. */
function shorten(row: Row): void {
  let common = 0n
  for (const value of row.values()) {
    common = divisor(common, value)
    if (common === 1n) return
  }
  for (const [at, value] of row) row.set(at, value / common)
}

/**
 * Takes as much of another row from this one, in place, that where this one counts `mine` and that one `its`, which is
 * positive, nothing is left.
 */
export function cancel(row: Row, mine: bigint, other: Row, its: bigint): void {
  const common = divisor(mine, its)
  const times = its / common
  const taken = mine / common
  if (times !== 1n) for (const [at, value] of row) row.set(at, value * times)
  for (const [at, value] of other) {
    const left = (row.get(at) ?? 0n) - value * taken
    if (left === 0n) row.delete(at)
    else row.set(at, left)
  }
  if (times !== 1n) shorten(row)
}

/** Turns a row round where it would count its pivot a negative number of times. */
export function pivotOn(row: Row, pivot: number, value: bigint): PivotRow {
  if (value < 0n) for (const [at, one] of row) row.set(at, -one)
  return { row, pivot }
}
