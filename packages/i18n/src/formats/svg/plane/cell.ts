import type { Rect } from '../page'
import type { BoxHead } from './box-head'
import { type Chip, columnWidth, GAP } from './chips'
import { type Grid, PAD, type Third } from './nine-cells'

/** A chip at its place. */
export interface PlacedChip extends Rect {
  readonly chip: Chip
}

/** One of the nine cells: a box, a piece of a line, or where the lines cross. */
export interface Cell extends Rect {
  readonly column: Third
  readonly row: Third
  readonly head: BoxHead | null
  readonly chips: readonly PlacedChip[]
}

const before = (sizes: readonly number[], at: Third): number => sizes.slice(0, at).reduce((a, b) => a + b, 0)

/** Puts a cell and its chips in their places in an area. */
export function placeCell(column: Third, row: Third, grid: Grid, area: Rect, head: BoxHead | null): Cell {
  const width = grid.columns[column]
  const height = grid.rows[row]
  const x = area.x + before(grid.columns, column)
  const y = area.y + before(grid.rows, row)
  const flow = grid.flow(column, row)
  // What lies on a line is set in the middle of its stretch; in a box it begins below the head.
  const onLine = column === 1 || row === 1
  const left = onLine ? x + (width - flow.width) / 2 : x + PAD
  const top = onLine ? y + (height - flow.height) / 2 : y + PAD + (head?.height ?? 0)
  const chips: PlacedChip[] = []
  let across = left
  for (const flowing of flow.columns) {
    const wide = columnWidth(flowing)
    let down = top
    for (const chip of flowing) {
      const at = onLine ? across + (wide - chip.width) / 2 : across
      chips.push({ chip, x: at, y: down, width: chip.width, height: chip.height })
      down += chip.height + GAP.rows
    }
    across += wide + GAP.columns
  }
  return { column, row, x, y, width, height, head, chips }
}
