import { element, px } from '../markup'
import { drawPage } from '../page'
import { palette, tints } from '../palette'
import { box, outlined } from '../shapes'
import { drawBlock } from '../text-block'
import type { Thought, TreeLayout } from './layout'

function drawLine({ line, level }: Thought): string {
  if (line === null) return ''
  const [x1, y1, x2, y2, bend] = [...line, (line[0] + line[2]) / 2].map(px)
  return element('path', {
    // What hangs below a thought has its line along its side.
    d: `M${x1} ${y1}${level > 2 ? `V${y2}H${x2}` : `C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`}`,
    fill: 'none',
    stroke: palette.line,
    'stroke-width': level === 1 ? 3 : 1.5,
  })
}

function drawThought(thought: Thought): string {
  const { text, level, branch } = thought
  const said = text.lines.length > 0
  const tint = level === 0 ? palette.badge : (tints[branch % tints.length] as string)
  const edge = level === 1 || !said ? outlined(said, level === 1 ? 2.5 : 1.5) : {}
  return [
    box(thought, said ? tint : palette.page, { rx: level === 0 ? 20 : 10, ...edge }),
    drawBlock(level === 0 ? { ...text, fill: palette.badgeInk } : text),
  ].join('')
}

/** Everything that is seen, as SVG markup. */
export const drawTree = ({ height, title, thoughts }: TreeLayout): string =>
  [drawPage(title, height), ...thoughts.map(drawLine), ...thoughts.map(drawThought)].join('')
