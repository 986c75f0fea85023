import { oneLine } from '../../../text/phrase'
import { AXIS, type AxisLayout, axisLayout } from '../axis'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, type Title } from '../page'
import { fitStacks, moved, type Piece, type Stack } from '../stack'

/** A corner of the two dimensions, with what is to be read there. */
export interface Corner extends Rect {
  readonly side: readonly [x: 1 | -1, y: 1 | -1]
  readonly stack: Stack
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface GridLayout {
  readonly height: number
  readonly title: Title
  readonly area: Rect
  readonly corners: readonly Corner[]
  /** Where the corners meet. */
  readonly cross: readonly [x: number, y: number]
  readonly horizontal: AxisLayout
  readonly vertical: AxisLayout
}

type Cell = Rendered<'grid'>['cells'][number]

const PAD = 24
const SIDES = [
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
] as const

const piecesOf = ({ title, caption, lines }: Cell): Piece[] => [
  { text: oneLine(title), share: 1.25, bold: true, above: 1.5 },
  { text: oneLine(caption), share: 0.9, quiet: true, above: 0.2 },
  ...lines.map((line, i): Piece => ({ text: oneLine(line), dot: true, above: i === 0 ? 0.9 : 0.5 })),
]

/** Lays the whole picture out: four boxes, and what is in a corner below each other in its box. */
export function layGrid(picture: Rendered<'grid'>): GridLayout {
  const title = setTitle(picture.title)
  const x = PAGE.margin + AXIS.room
  const y = title.bottom
  const area = { x, y, width: PAGE.width - PAGE.margin - x, height: PAGE.height - PAGE.margin - AXIS.room - y }
  const width = area.width / 2
  const room = area.height - 4 * PAD
  const rowsOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [Math.max(a, b), Math.max(c, d)] as const
  const stacks = fitStacks(
    SIDES.map(([across, up]) => ({
      pieces: picture.cells.filter((cell) => cell.x === across && cell.y === up).flatMap(piecesOf),
      width: width - 2 * PAD,
      height: room / 2,
    })),
    (heights) => rowsOf(heights)[0] + rowsOf(heights)[1] <= room,
  )
  // Both rows are as high, unless one of them needs more.
  const [above, below] = rowsOf(stacks.map(({ height }) => height))
  const middle = y + 2 * PAD + Math.min(Math.max(room / 2, above), room - below)
  const corners = SIDES.map((side, i): Corner => {
    const left = side[0] === -1 ? x : x + width
    const top = side[1] === 1 ? y : middle
    const height = side[1] === 1 ? middle - y : y + area.height - middle
    return { x: left, y: top, width, height, side, stack: moved(stacks[i] as Stack, left + PAD, top + PAD) }
  })
  return {
    height: PAGE.height,
    title,
    area,
    corners,
    cross: [x + width, middle],
    horizontal: axisLayout({ ...picture.horizontal, line: [] }, area.width, null),
    vertical: axisLayout({ ...picture.vertical, line: [] }, area.height, null),
  }
}
