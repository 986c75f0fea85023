import { crossTable } from '../cross-table'
import { type Refusal, refusal } from '../refusal'
import type { AskedTable, ReadRequest } from './request'
import type { Standing } from './standing'

const shares = (a: readonly number[], b: readonly number[]): number[] => {
  const others = new Set(b)
  return a.filter((part) => others.has(part))
}

const sameParts = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && shares(a, b).length === a.length

/** Refuses a union of groups that share people: their figures would be counted twice. */
export function wrongUnion({ unions = [] }: ReadRequest, { groups }: Standing): Refusal | null {
  for (const { id, of } of unions) {
    const parts = of.flatMap((group) => groups.get(group) as readonly number[])
    if (new Set(parts).size < parts.length) return refusal('union-overlaps', { union: id })
  }
  return null
}

/** Refuses a table in which rows share people, columns do, or a cell is not what its row and column share. */
export function wrongTable({ tables = [] }: ReadRequest, { groups }: Standing): Refusal | null {
  const parts = (group: string): readonly number[] => groups.get(group) as readonly number[]
  for (const [table, { rows, columns, cells }] of tables.entries()) {
    const [down, across] = [rows.flatMap(parts), columns.flatMap(parts)]
    // Columns that hold the same people, as many of them, share nobody either.
    const isParted = new Set(down).size === down.length && sameParts(down, across)
    const fits = cells.length === rows.length && cells.every((row) => row.length === columns.length)
    const isCell = (cell: string | null, row: string, column: string): boolean =>
      sameParts(cell === null ? [] : parts(cell), shares(parts(row), parts(column)))
    const holds = (row: readonly (string | null)[], i: number): boolean =>
      row.every((cell, j) => isCell(cell, rows[i] as string, columns[j] as string))
    if (!isParted || !fits || !cells.every(holds)) return refusal('table-does-not-add-up', { table })
  }
  return null
}

/**
 * Cells of a table to hide so that few people are hidden. Where a row or column is not shown there is less to take away
 * from, and the audit alone decides.
 * @param size how many people of a group are counted.
 */
export function hiddenCells(
  { rows, columns, cells }: AskedTable,
  size: (group: string) => number,
  isShown: (group: string) => boolean,
  minN: number,
): readonly string[] {
  if (![...rows, ...columns].every((line) => size(line) === 0 || isShown(line))) return []
  const counts = cells.map((row) => row.map((cell) => (cell === null ? 0 : size(cell))))
  const { publishMargins, hiddenCells: hidden } = crossTable(counts, minN)
  return publishMargins ? hidden.map(([row, column]) => cells[row]?.[column] as string) : []
}
