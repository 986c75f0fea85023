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
    const parts = of.flatMap((group) => groups.get(group) ?? [])
    if (new Set(parts).size < parts.length) return refusal('union-overlaps', { union: id })
  }
  return null
}

/** Refuses a table in which rows share people, columns do, or a cell is not what its row and column share. */
export function wrongTable({ tables = [] }: ReadRequest, { groups }: Standing): Refusal | null {
  const parts = (group: string): readonly number[] => groups.get(group) ?? []
  for (const [table, { rows, columns, cells }] of tables.entries()) {
    const [down, across] = [rows.flatMap(parts), columns.flatMap(parts)]
    const isWhole = new Set(down).size === down.length && new Set(across).size === across.length
    const isCell = (row: string, i: number) => (column: string, j: number) => {
      const cell = cells[i]?.[j]
      return cell !== undefined && sameParts(cell === null ? [] : parts(cell), shares(parts(row), parts(column)))
    }
    const fits = cells.length === rows.length && cells.every((row) => row.length === columns.length)
    if (!isWhole || !fits || !sameParts(down, across) || !rows.every((row, i) => columns.every(isCell(row, i))))
      return refusal('table-does-not-add-up', { table })
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
