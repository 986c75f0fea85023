import { rowsInside } from './algebra/lazy-rows'
import type { Budget } from './algebra/narrow-rows'
import { peopleIn, releasedOf } from './algebra/released'
import { unionsTold } from './algebra/unions-told'
import { AUDIT_BUDGET } from './audit'
import { requireWhole } from './whole'

/** A cell by its row and column, from 0. */
export type Cell = readonly [row: number, column: number]

/** Cells that are hidden so that no few people follow from the rest, with all margins and the total shown. */
export interface HiddenPattern {
  /** Row by row. */
  readonly hiddenCells: readonly Cell[]
  /** People in them. */
  readonly hiddenContributors: number
}

/** What of a cross table may be shown. */
export interface CrossTable extends HiddenPattern {
  /** Whether the sums of rows and columns, and the total, may be shown. Where not, show nothing: no hidden cell helps. */
  readonly publishMargins: boolean
  /** Whether no other safe pattern hides fewer people; false where the search was ended before that was clear. */
  readonly fewest: boolean
}

/** How many patterns are looked at before `crossTable` takes the best so far. */
export const PATTERN_BUDGET = 5000

interface Table {
  readonly counts: readonly (readonly number[])[]
  readonly minN: number
  readonly columns: number
}

function readTable(counts: readonly (readonly number[])[], minN: number): Table {
  requireWhole('minN', minN, 1)
  const columns = counts[0]?.length ?? 0
  for (const [i, row] of counts.entries()) {
    if (row?.length !== columns)
      throw new RangeError(`row ${i} has ${row?.length ?? 0} cells, and row 0 has ${columns}.`)
    for (const [j, count] of row.entries()) requireWhole(`the count at row ${i}, column ${j}`, count)
  }
  requireWhole(
    'the total',
    counts.flat().reduce((all, count) => all + count, 0),
  )
  return { counts, minN, columns }
}

const at = ({ counts, columns }: Table, cell: number): number =>
  (counts[Math.floor(cell / columns)] as readonly number[])[cell % columns] as number

/** Cells with people, by number, row by row. */
const peopled = (table: Table): number[] =>
  Array.from({ length: table.counts.length * table.columns }, (_, cell) => cell).filter((cell) => at(table, cell) > 0)

/**
 * Of the visible cells, row by row, those that together with the margins tell of too few hidden people: unless one of
 * them is hidden too, that stays so. `null` where nothing is told; `unclear` where the search was ended.
 */
function telling(table: Table, hidden: ReadonlySet<number>): readonly number[] | null | 'unclear' {
  const cells = [...hidden]
  // What is hidden of each row and column is what is left of its sum when the visible cells are taken away.
  const lines = [...table.counts.keys()].map((row) => (cell: number) => Math.floor(cell / table.columns) === row)
  const across = Array.from({ length: table.columns }, (_, column) => (cell: number) => cell % table.columns === column)
  const tests = [...lines, ...across]
  const sets = tests.map((holds) => [...cells.keys()].filter((i) => holds(cells[i] as number)))
  const released = releasedOf(
    sets,
    cells.map((cell) => [at(table, cell)]),
  )
  const isSmall = (atom: number): boolean => peopleIn(released, [atom]) < table.minN
  const told = unionsTold(released, rowsInside(released, isSmall), table.minN, { left: AUDIT_BUDGET }, true)
  const [sums] = told.sums
  if (sums === undefined) return told.whole ? null : 'unclear'
  const taken = (cell: number): bigint =>
    tests.reduce((times, holds, set) => (holds(cell) ? times + (sums.get(-1 - set) ?? 0n) : times), 0n)
  return peopled(table).filter((cell) => !hidden.has(cell) && taken(cell) !== 0n)
}

/** Cells that must be hidden whatever else is. */
const tooFew = (table: Table): Set<number> => new Set(peopled(table).filter((cell) => at(table, cell) < table.minN))

const peopleOf = (table: Table, cells: Iterable<number>): number => {
  let people = 0
  for (const cell of cells) people += at(table, cell)
  return people
}

function patternOf(table: Table, cells: Iterable<number>): HiddenPattern {
  const sorted = [...cells].sort((a, b) => a - b)
  return {
    hiddenCells: sorted.map((cell) => [Math.floor(cell / table.columns), cell % table.columns]),
    hiddenContributors: peopleOf(table, sorted),
  }
}

/**
 * Goes through patterns that contain the cells with too few people, each at most once: where the visible cells tell too
 * much, one of those that tell it is hidden as well. Every safe pattern holds one that is met so.
 * @param isWorth whether a pattern is worth looking at.
 * @param meet what to do with a safe one.
 * @returns whether all were looked at that are worth it.
 */
function walk(
  table: Table,
  isWorth: (hidden: ReadonlySet<number>) => boolean,
  meet: (hidden: ReadonlySet<number>) => void,
  budget: Budget,
): boolean {
  const hidden = tooFew(table)
  const kept = new Set<number>()
  function step(): void {
    if (!isWorth(hidden) || --budget.left < 0) return
    const cells = telling(table, hidden)
    if (cells === 'unclear') budget.left = -1
    else if (cells === null) meet(hidden)
    else branch(cells.filter((cell) => !kept.has(cell)).sort((a, b) => at(table, a) - at(table, b)))
  }
  function branch(cells: readonly number[]): void {
    for (const cell of cells) {
      hidden.add(cell)
      step()
      hidden.delete(cell)
      kept.add(cell)
    }
    for (const cell of cells) kept.delete(cell)
  }
  step()
  return budget.left >= 0
}

function byPlace(a: readonly Cell[], b: readonly Cell[]): number {
  for (const [i, [row, column]] of a.entries()) {
    const [otherRow, otherColumn] = b[i] as Cell
    if (row !== otherRow) return row - otherRow
    if (column !== otherColumn) return column - otherColumn
  }
  return 0
}

const byPeople = (a: HiddenPattern, b: HiddenPattern): number =>
  a.hiddenContributors - b.hiddenContributors ||
  a.hiddenCells.length - b.hiddenCells.length ||
  byPlace(a.hiddenCells, b.hiddenCells)

/**
 * The safe patterns with the fewest cells, those that hide the fewest people first: each contains every cell with 1 to
 * `minN - 1` people, and passes the audit with all margins and the total shown. Empty where the margins tell too much by
 * themselves. An empty cell hides nothing and is in no pattern.
 *
 * Secondary cell suppression: Cox (1980), Suppression methodology and statistical disclosure control.
 * @throws RangeError for a table that is none, and for one with so many patterns that they cannot all be looked at.
 */
export function safePatterns(counts: readonly (readonly number[])[], minN: number): readonly HiddenPattern[] {
  const table = readTable(counts, minN)
  const least = tooFew(table).size
  const most = peopled(table).length
  const budget = { left: PATTERN_BUDGET }
  for (let size = least; size <= most; size++) {
    const found: HiddenPattern[] = []
    const add = (hidden: ReadonlySet<number>): unknown => found.push(patternOf(table, hidden))
    if (!walk(table, (hidden) => hidden.size <= size, add, budget))
      throw new RangeError('the table has too many patterns to look at all of them. crossTable finds one to use.')
    if (found.length > 0) return found.sort(byPeople)
  }
  return []
}

/**
 * Which cells of a table to hide so that the fewest people are hidden, with all margins and the total shown; of equal
 * ones that with the fewest cells. Where there are too many patterns to look at, it is the best of those looked at, or
 * all cells.
 * @param counts people by row and column.
 * @throws RangeError for a table that is none.
 */
export function crossTable(counts: readonly (readonly number[])[], minN: number): CrossTable {
  const table = readTable(counts, minN)
  const all = patternOf(table, peopled(table))
  const margins = telling(table, new Set(peopled(table)))
  if (margins !== null) return { publishMargins: false, fewest: margins !== 'unclear', ...all }
  let best = all
  const allLooked = walk(
    table,
    (hidden) => peopleOf(table, hidden) <= best.hiddenContributors,
    (hidden) => {
      const found = patternOf(table, hidden)
      if (byPeople(found, best) < 0) best = found
    },
    { left: PATTERN_BUDGET },
  )
  return { publishMargins: true, fewest: allLooked, ...best }
}
