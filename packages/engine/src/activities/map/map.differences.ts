import { type Side, say, type Text, type Tool, textKey } from '@trivsel/core'
import type { Placement, PlacementRule } from '../../quadrant'
import { sideOfValue } from '../../scoring'
import { boxText, themeText, words } from '../report-texts'
import { mapOf, scaleOf } from '../tool-parts'
import { namesOf } from './map.blocks'
import type { MapItem } from './map.item'

/** The boxes something on a line could fall into, in the order of their numbers. */
const boxesOf = (tool: Tool, candidates: readonly string[]): readonly Text[] =>
  mapOf(tool)
    .quadrants.filter(({ id }) => candidates.includes(id))
    .map(({ id }) => boxText(id))

/** Where other ways to count would put a theme elsewhere; themes with the same answer stand in one line. */
export function differences(tool: Tool, items: readonly MapItem[]): Text[] {
  const groups = new Map<string, MapItem[]>()
  for (const item of items) {
    if (item.rulesAgree || item.placedBy !== 'answers') continue
    // That nobody has a majority is no other place, where the rest say the same.
    if (!decidedByMost(item) && `${item.rules.sum.candidates}` === `${item.rules.median.candidates}`) continue
    const key = JSON.stringify([item.rules, decidedByMost(item)])
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()].map((alike) => {
    const [first] = alike as [MapItem, ...MapItem[]]
    const themes = namesOf(tool, alike)
    const by = (rule: PlacementRule) => ruledText(tool, first.rules[rule])
    const trio = { themes, sum: by('sum'), median: by('median'), majority: by('majority') }
    return words(decidedByMost(first) ? 'rules-differ' : 'rules-differ-no-majority', trio)
  })
}

/** True where more than half gave one level on each axis. */
const decidedByMost = ({ axes }: MapItem): boolean =>
  Object.values(axes).every(({ counts: given, n }) => given.some((count) => 2 * count > n))

/** Where something lies: its box, or the boxes that the line lies between. */
export const placeText = (tool: Tool, { candidates }: MapItem, quadrant: string): Text =>
  quadrant === 'line' ? words('on-line', { boxes: { list: boxesOf(tool, candidates) } }) : boxText(quadrant)

/** A box, or the boxes that a line lies between. */
const ruledText = (tool: Tool, { quadrant, candidates }: Placement): Text =>
  quadrant === 'line' ? words('between', { boxes: { list: boxesOf(tool, candidates) } }) : boxText(quadrant ?? 'line')

/** Themes on which the group is split, whatever its sum: how many stand on each side of which axis. */
export const splits = (tool: Tool, items: readonly MapItem[]): Text[] =>
  items.flatMap((item) =>
    item.split.map((axis) => {
      const on = (side: Side) =>
        (item.axes[axis]?.counts ?? []).reduce(
          (sum, count, i) =>
            sideOfValue(scaleOf(tool).levels[i]?.value ?? 0, scaleOf(tool)) === side ? sum + count : sum,
          0,
        )
      const theme = themeText(tool, item.id, item.title)
      const sides = { low: on(-1), line: on(0), high: on(1) }
      return words('split-theme', { theme, axis: say(textKey.axis(axis, 'label')), ...sides })
    }),
  )
