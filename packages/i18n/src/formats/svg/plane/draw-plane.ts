import { drawBadge } from '../draw-badge'
import { drawLines } from '../draw-text'
import { palette } from '../palette'
import { box, line, outlined } from '../shapes'
import { HEAD } from './box-head'
import type { Cell } from './cell'
import { drawChip } from './draw-chip'
import type { Layout } from './layout'
import { PAD } from './nine-cells'

type Corner = keyof typeof palette.boxes

const isBox = ({ column, row }: Cell): boolean => column !== 1 && row !== 1
const groundOf = ({ column, row }: Cell): string =>
  column === 1 || row === 1 ? palette.band : palette.boxes[`${column - 1},${1 - row}` as Corner]

const drawGround = (cell: Cell): string => box(cell, groundOf(cell))

function drawHead({ x, y, head }: Cell): string {
  if (head === null) return ''
  const { radius, titleSize, captionSize, title, caption } = head
  const left = x + PAD
  const top = y + PAD
  const textFrom = left + radius * HEAD.textFrom
  const captionTop = top + title.length * titleSize * HEAD.leading
  return [
    drawBadge(head.number, left + radius, top + radius, radius),
    drawLines(
      title,
      { x: textFrom, top, size: titleSize, leading: HEAD.leading },
      { fill: palette.ink, 'font-weight': 'bold' },
    ),
    drawLines(
      caption,
      { x: textFrom, top: captionTop, size: captionSize, leading: HEAD.leading },
      { fill: palette.quiet },
    ),
  ].join('')
}

// The lines run through the middle of their bands, behind what lies on them.
function drawCross({ cells, plane }: Layout): string {
  const center = cells.find(({ column, row }) => column === 1 && row === 1) as Cell
  const x = center.x + center.width / 2
  const y = center.y + center.height / 2
  const stroke = outlined(true, 3)
  return line(x, plane.y, x, plane.y + plane.height, stroke) + line(plane.x, y, plane.x + plane.width, y, stroke)
}

/** The plane: boxes and bands, the cross, heads, and chips box by box. */
export function drawPlane(layout: Layout): string {
  const boxes = layout.cells.filter(isBox)
  const bands = layout.cells.filter((cell) => !isBox(cell))
  return [
    ...[...boxes, ...bands].map(drawGround),
    drawCross(layout),
    ...boxes.map(drawHead),
    ...layout.cells.flatMap(({ chips }) => chips.map(drawChip)),
  ].join('')
}
