import { element } from '../markup'
import { drawPage } from '../page'
import { palette, tints } from '../palette'
import { outlined } from '../strokes'
import { drawBlock } from '../text-block'
import type { Thought, TreeLayout } from './layout'

const px = (value: number): number => Math.round(value * 10) / 10

function drawLine({ line, level }: Thought): string {
  if (line === null) return ''
  const [x1, y1, x2, y2] = line.map(px) as [number, number, number, number]
  const bend = px((x1 + x2) / 2)
  return element('path', {
    d: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
    fill: 'none',
    stroke: palette.line,
    'stroke-width': level === 1 ? 3 : 1.5,
  })
}

function drawThought({ x, y, width, height, text, level, branch }: Thought): string {
  const said = text.lines.length > 0
  const tint = level === 0 ? palette.badge : (tints[branch % tints.length] as string)
  const edge = level === 1 || !said ? outlined(said, level === 1 ? 2.5 : 1.5) : {}
  return [
    element('rect', { x, y, width, height, rx: level === 0 ? 20 : 10, fill: said ? tint : palette.page, ...edge }),
    drawBlock(level === 0 ? { ...text, fill: palette.badgeInk } : text),
  ].join('')
}

/** Everything that is seen, as SVG markup. */
export const drawTree = ({ height, title, thoughts }: TreeLayout): string =>
  [drawPage(title, height), ...thoughts.map(drawLine), ...thoughts.map(drawThought)].join('')
