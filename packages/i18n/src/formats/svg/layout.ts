import type { RenderedPicture } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { type AxisLayout, axisLayout } from './axis'
import type { Cell, Rect } from './cell'
import { type LegendEntry, legendLayout } from './legend'
import { setLines } from './lines'
import { layPlane } from './plane'

/** Size of the picture, px. */
export const PAGE = { width: 1600, height: 900, margin: 40 } as const
/** Beside the plane: room for an axis, and the middles of its two lines of text from the plane outwards. */
export const AXIS = { room: 68, ends: 22, label: 50 } as const
export const TITLE = { leading: 1.2, below: 14 } as const

/** Everything in the picture at its place, in px from the upper left corner. */
export interface Layout {
  readonly title: { readonly lines: readonly string[]; readonly size: number }
  readonly plane: Rect
  readonly cells: readonly Cell[]
  readonly horizontal: AxisLayout
  readonly vertical: AxisLayout
  readonly legend: readonly LegendEntry[]
}

function setTitle(text: string) {
  const width = PAGE.width - 2 * PAGE.margin
  const set = (size: number, lines: number) => ({ size, lines: setLines(text, { size, width, lines, bold: true }) })
  const fitting = [38, 34, 30].map((size) => set(size, 2)).find(({ lines }) => lines.length === 1)
  return fitting ?? set(30, 2)
}

const middle = (cells: readonly Cell[], lies: (cell: Cell) => boolean, at: (cell: Cell) => number): number | null => {
  const on = cells.filter((cell) => lies(cell) && cell.chips.length > 0)
  return on[0] === undefined ? null : at(on[0])
}

/** Lays the whole picture out. The plane takes what title, axes and legend leave. */
export function layOut(picture: RenderedPicture): Layout {
  const { margin } = PAGE
  const title = setTitle(oneLine(picture.title))
  const x = margin + AXIS.room
  const y = margin + Math.ceil(title.lines.length * title.size * TITLE.leading) + TITLE.below
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
    title,
    plane,
    cells,
    horizontal: axisLayout(picture.horizontal, width, across),
    vertical: axisLayout(picture.vertical, height, up),
    legend: legend.entries.map((entry) => ({ ...entry, x: x + entry.x, y: y + height + AXIS.room + entry.y + 8 })),
  }
}
