import { drawAxes } from '../draw-axis'
import { drawStacks } from '../draw-stack'
import { drawPage } from '../page'
import { palette } from '../palette'
import { box, line, outlined } from '../shapes'
import type { Corner, GridLayout } from './layout'

const drawGround = (corner: Corner): string => {
  const { side, stack } = corner
  return box(corner, stack.texts.length === 0 ? palette.page : palette.boxes[`${side[0]},${side[1]}`])
}

function drawCross({ area: { x, y, width, height }, cross: [across, down] }: GridLayout): string {
  const stroke = outlined(true, 3)
  return line(across, y, across, y + height, stroke) + line(x, down, x + width, down, stroke)
}

/** Everything that is seen, as SVG markup. */
export const drawGrid = (layout: GridLayout): string =>
  [
    drawPage(layout.title),
    ...layout.corners.map(drawGround),
    drawCross(layout),
    drawStacks(layout.corners.map(({ stack }) => stack)),
    drawAxes(layout.area, layout.horizontal, layout.vertical),
  ].join('')
