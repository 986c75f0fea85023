import { AXIS, type AxisLayout, type AxisText } from './axis'
import { drawLine } from './draw-text'
import { element } from './markup'
import type { Rect } from './page'
import { palette } from './palette'
import { line } from './shapes'

const HEAD = 7

const drawOn =
  (line: number, fill: string, weight: string) =>
  ({ text, size, at, anchor }: AxisText): string =>
    drawLine(text, at, line, size, { fill, 'font-weight': weight, 'text-anchor': anchor })

/** An axis along a line from 0, 0: its ends at one distance from that line, its label at another. */
function drawAxis({ label, ends, arrows }: AxisLayout, endsAt: number, labelAt: number): string {
  const last = arrows.at(-1)
  return [
    ...arrows.map(([from, to]) => line(from, endsAt, to, endsAt)),
    ...(last === undefined
      ? []
      : [
          element('path', {
            d: `M${Math.round(last[1])} ${endsAt}l${-HEAD * 1.6} ${-HEAD}v${2 * HEAD}z`,
            fill: palette.line,
          }),
        ]),
    ...ends.map(drawOn(endsAt, palette.quiet, 'normal')),
    drawOn(labelAt, palette.ink, 'bold')(label),
  ].join('')
}

/** Two axes: one below an area, one to the left of it that runs upwards. */
export function drawAxes({ x, y, height }: Rect, horizontal: AxisLayout, vertical: AxisLayout): string {
  const at = `translate(${x} ${y + height})`
  return (
    element('g', { transform: at }, drawAxis(horizontal, AXIS.ends, AXIS.label)) +
    element('g', { transform: `${at} rotate(-90)` }, drawAxis(vertical, -AXIS.ends, -AXIS.label))
  )
}
