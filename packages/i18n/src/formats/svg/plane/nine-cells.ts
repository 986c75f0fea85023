import type { Flow } from './chips'

/** One of three columns, left to right, or of three rows, top to bottom; the second is the line between the boxes. */
export type Third = 0 | 1 | 2
export const thirds: readonly Third[] = [0, 1, 2]
type Sizes = readonly [number, number, number]

/** What a cell must find room for. */
export interface Need {
  readonly flows: readonly Flow[]
  /** Height of what stands above the chips, in a cell of a width. */
  readonly headed: (width: number) => number
}

/** The cell in a column and row. */
export type Needs = (column: Third, row: Third) => Need

/** Sizes of columns and rows, and how the chips of each cell flow in them. */
export interface Grid {
  readonly columns: Sizes
  readonly rows: Sizes
  readonly flow: (column: Third, row: Third) => Flow
}

/** Distance from the edge of a cell to what is in it, px. */
export const PAD = 16
/** Thickness of a line on which nothing lies, px. */
const LINE = 12
const NARROWEST_BOX = 250

const sum = ([a, b, c]: Sizes): number => a + b + c
const isEmpty = ({ flows }: Need): boolean => flows[0]?.columns.length === 0

function heightIn(need: Need, width: number): number {
  const fitting = need.flows.filter((flow) => flow.width + 2 * PAD <= width)
  const head = need.headed(width)
  if (isEmpty(need)) return head === 0 ? 0 : head + 2 * PAD
  return head + Math.min(...fitting.map(({ height }) => height)) + 2 * PAD
}

// The two boxes beside the line share what it leaves: evenly as on paper, unless one of them needs more.
function share(whole: number, line: number, first: number, last: number): Sizes {
  const left = whole - line
  const even = Math.min(Math.max(Math.round(left / 2), first), left - last)
  return [even, line, left - even]
}

/** Widths worth trying for a column: those at which one of its cells just fits a way to flow. */
function widthsFor(needs: Needs, column: Third): number[] {
  const widths = thirds.flatMap((row) => {
    const need = needs(column, row)
    return isEmpty(need) ? [] : need.flows.map(({ width }) => width + 2 * PAD)
  })
  return [...new Set(widths)].sort((a, b) => a - b)
}

function columnsToTry(needs: Needs, width: number): Sizes[] {
  const line = widthsFor(needs, 1)
  return (line.length === 0 ? [LINE] : line)
    .flatMap((middle): Sizes[] => {
      const both = width - middle
      const lefts = [Math.round(both / 2), ...widthsFor(needs, 0), ...widthsFor(needs, 2).map((right) => both - right)]
      return lefts.map((left) => [left, middle, both - left])
    })
    .filter(([left, , right]) => Math.min(left, right) >= NARROWEST_BOX)
    .sort((a, b) => Math.abs(a[0] - a[2]) + a[1] - Math.abs(b[0] - b[2]) - b[1])
}

/**
 * Divides a plane into three columns and three rows, so that every cell holds its chips: as even as they allow.
 * @returns `null` where there is no way to fit them.
 */
export function gridFor(needs: Needs, width: number, height: number): Grid | null {
  for (const columns of columnsToTry(needs, width)) {
    const tallest = (row: Third): number =>
      Math.max(...thirds.map((column) => heightIn(needs(column, row), columns[column])))
    const wanted: Sizes = [tallest(0), Math.max(LINE, tallest(1)), tallest(2)]
    if (sum(wanted) > height) continue
    const rows = share(height, wanted[1], wanted[0], wanted[2])
    const flow = (column: Third, row: Third): Flow => {
      const need = needs(column, row)
      const head = need.headed(columns[column])
      const fitting = need.flows.filter(
        (one) => isEmpty(need) || (one.width + 2 * PAD <= columns[column] && head + one.height + 2 * PAD <= rows[row]),
      )
      // As few columns as the height allows; on the level line as many, so that chips stand on it side by side.
      return (row === 1 ? fitting.at(-1) : fitting[0]) as Flow
    }
    return { columns, rows, flow }
  }
  return null
}
