import { countAt } from './lazy-rows'
import type { Released } from './released'
import { cancel, divisor, type PivotRow, pivotOn, type Row } from './row'

/** A row with its counts of these atoms written out beside the sums it takes. */
export function writtenOut(released: Released, row: Row, atoms: Iterable<number>): Row {
  const written = new Map(row)
  for (const atom of atoms) {
    const count = countAt(released, row, atom)
    if (count !== 0n) written.set(atom, count)
  }
  return written
}

function eliminate(row: Row, { row: other, pivot }: PivotRow): void {
  const mine = row.get(pivot)
  if (mine !== undefined) cancel(row, mine, other, other.get(pivot) as bigint)
}

const firstAtom = (row: Row, holds: (atom: number) => boolean): number | undefined => {
  for (const atom of row.keys()) if (atom >= 0 && holds(atom)) return atom
  return undefined
}

/** The combinations of written rows that count only atoms of which `inside` holds, each row with a pivot of its own. */
export function combinationsInside(rows: readonly Row[], inside: (atom: number) => boolean): readonly PivotRow[] {
  const outside: PivotRow[] = []
  const found: PivotRow[] = []
  for (const source of rows) {
    const row = new Map(source)
    for (const other of outside) eliminate(row, other)
    const far = firstAtom(row, (atom) => !inside(atom))
    if (far !== undefined) {
      outside.push(pivotOn(row, far, row.get(far) as bigint))
      continue
    }
    for (const other of found) eliminate(row, other)
    const near = firstAtom(row, inside)
    if (near === undefined) continue
    const one = pivotOn(row, near, row.get(near) as bigint)
    for (const other of found) eliminate(other.row, one)
    found.push(one)
  }
  return found
}

/** Rows that share no atom with any outside their part: what all of them tell of few people, one part tells alone. */
export function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = new Set<Row[]>()
  const partOf = new Map<number, Row[]>()
  for (const row of rows) {
    const mine = [row]
    parts.add(mine)
    for (const atom of row.keys()) {
      if (atom < 0) continue
      const other = partOf.get(atom)
      partOf.set(atom, mine)
      if (other === undefined || other === mine) continue
      parts.delete(other)
      mine.push(...other)
      for (const one of other) for (const its of one.keys()) partOf.set(its, mine)
    }
  }
  return [...parts]
}

/**
 * Atoms that every combination of the rows counts in one proportion, so that it counts all of a bundle or none.
 * @param without atoms that are left out.
 */
export function bundlesOf(rows: readonly Row[], without: ReadonlySet<number>): readonly (readonly number[])[] {
  const columns = new Map<number, [row: number, value: bigint][]>()
  for (const [r, row] of rows.entries()) {
    for (const [atom, value] of row) {
      if (atom < 0 || without.has(atom)) continue
      const column = columns.get(atom)
      if (column === undefined) columns.set(atom, [[r, value]])
      else column.push([r, value])
    }
  }
  const bundles = new Map<string, number[]>()
  for (const [atom, column] of columns) {
    const common = column.reduce((all, [, value]) => divisor(all, value), 0n)
    const [, lead] = column[0] as [number, bigint]
    const by = lead < 0n ? -common : common
    const key = column.map(([r, value]) => `${r}:${value / by}`).join()
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, [atom])
    else bundle.push(atom)
  }
  return [...bundles.values()]
}

/** The rows with other pivots, the largest that are allowed; fewer rows where those atoms do not tell all apart. */
export function spanOf(
  rows: readonly Row[],
  among: ReadonlySet<number>,
  size: (atom: number) => number,
): readonly PivotRow[] {
  const found: PivotRow[] = []
  for (const source of rows) {
    const row = new Map(source)
    for (const other of found) eliminate(row, other)
    let best: number | undefined
    for (const atom of row.keys()) {
      if (among.has(atom) && (best === undefined || size(atom) > size(best))) best = atom
    }
    if (best === undefined) break
    const one = pivotOn(row, best, row.get(best) as bigint)
    for (const other of found) eliminate(other.row, one)
    found.push(one)
  }
  return found
}
