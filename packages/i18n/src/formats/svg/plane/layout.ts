import { AXIS, type AxisLayout, axisLayout } from '../axis'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, shifted, type Title } from '../page'
import type { Cell } from './cell'
import { layPlane } from './lay-plane'
import { type LegendEntry, legendLayout } from './legend'

/** Everything in the picture at its place, in px from the upper left corner. */
export interface Layout {
  readonly height: number
  readonly title: Title
  readonly plane: Rect
  readonly cells: readonly Cell[]
  readonly horizontal: AxisLayout
  readonly vertical: AxisLayout
  readonly legend: readonly LegendEntry[]
}

const middle = (cells: readonly Cell[], lies: (cell: Cell) => boolean, at: (cell: Cell) => number): number | null => {
  const on = cells.filter((cell) => lies(cell) && cell.chips.length > 0)
  return on[0] === undefined ? null : at(on[0])
}

/** Lays the whole picture out. The plane takes what title, axes and legend leave. */
export function layOut(picture: Rendered<'plane'>): Layout {
  const { margin } = PAGE
  const title = setTitle(picture.title)
  const x = margin + AXIS.room
  const y = title.bottom
  const width = PAGE.width - margin - x
  const legend = legendLayout(picture.legend, width)
  const height = PAGE.height - margin - legend.height - AXIS.room - y
  const plane = { x, y, width, height }
  const cells = layPlane(picture, plane)
  const across = middle(
    cells,
    ({ column }) => column === 1,
    (cell) => cell.x + cell.width / 2 - x,
  )
  const up = middle(
    cells,
    ({ row }) => row === 1,
    (cell) => y + height - cell.y - cell.height / 2,
  )
  return {
    height: PAGE.height,
    title,
    plane,
    cells,
    horizontal: axisLayout(picture.horizontal, width, across),
    vertical: axisLayout(picture.vertical, height, up),
    legend: legend.entries.map((entry) => shifted(entry, x, y + height + AXIS.room + 8)),
  }
}
