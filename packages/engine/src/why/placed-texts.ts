import { say, type Text, textKey } from '@trivsel/core'
import type { AxisReason, WhyPlaced } from './placed'
import { words } from './say-why'

const ends = { [-1]: 'low', 0: 'line', 1: 'high' } as const

/** An axis by each rule: what the answers came to, and on which side that is. */
function axisText(rule: WhyPlaced['rule'], { axis, counts, n, above, on, below, fromMiddle, side }: AxisReason): Text {
  const asked = say(textKey.axis(axis, 'label'))
  if (side === null) return words('nobody', { axis: asked })
  const found = { axis: asked, side: say(textKey.axis(axis, ends[side])) }
  if (rule === 'median') return words('median', found)
  if (rule === 'majority') {
    const most = Math.max(...counts)
    return 2 * most > n ? words('majority', { ...found, most, n }) : words('no-majority', { axis: asked, n })
  }
  const by = Math.abs(fromMiddle)
  return words(`sum-${ends[side]}`, { ...found, above, on, below, by })
}

/** Why a theme lies where it lies, a sentence a line: each axis, then the place. */
export function placedTexts({ rule, axes, placement: { quadrant, candidates } }: WhyPlaced): readonly Text[] {
  const box = (id: string): Text => say(textKey.quadrant(id, 'short'))
  const place =
    quadrant === null
      ? words('nowhere')
      : quadrant === 'line'
        ? words('line', { boxes: { list: candidates.map(box) } })
        : words('box', { box: box(quadrant) })
  return [...axes.map((axis) => axisText(rule, axis)), place]
}
