import { drawAxes } from '../draw-axis'
import { drawStacks } from '../draw-stack'
import { element } from '../markup'
import { drawPage } from '../page'
import { palette } from '../palette'
import type { Corner, GridLayout } from './layout'

const drawGround = ({ x, y, width, height, side, stack }: Corner): string => {
  const fill = stack.texts.length === 0 ? palette.page : palette.boxes[`${side[0]},${side[1]}`]
  return element('rect', { x, y, width, height, fill })
}

function drawCross({ area: { x, y, width, height }, cross: [across, down] }: GridLayout): string {
  const stroke = { stroke: palette.line, 'stroke-width': 3 }
  return (
    element('line', { x1: across, y1: y, x2: across, y2: y + height, ...stroke }) +
    element('line', { x1: x, y1: down, x2: x + width, y2: down, ...stroke })
  )
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
