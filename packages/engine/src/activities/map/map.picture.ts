import { type PictureAxis, type Placed, type PlanePicture, say, type Text, type Tool, textKey } from '@trivsel/core'
import { themeText, words } from '../report-texts'
import { mapOf } from '../tool-parts'
import { namesOf } from './map.blocks'
import { placeText } from './map.differences'
import type { MapItem } from './map.item'

const axis = (id: string): PictureAxis => ({
  label: say(textKey.axis(id, 'label')),
  low: say(textKey.axis(id, 'low')),
  line: say(textKey.axis(id, 'line')),
  high: say(textKey.axis(id, 'high')),
})

function placed(tool: Tool, item: MapItem): Placed | null {
  const x = item.sides[mapOf(tool).horizontal] ?? null
  const y = item.sides[mapOf(tool).vertical] ?? null
  if (x === null || y === null) return null
  const marks = [...(item.chosen ? (['chosen'] as const) : []), ...(item.split.length > 0 ? (['split'] as const) : [])]
  return { id: item.id, x, y, label: themeText(tool, item.id, item.title), marks }
}

/** What lies in each box, then what lies on each line and between which boxes. */
function described(tool: Tool, items: readonly MapItem[]): Text {
  const boxes = mapOf(tool).quadrants.map(({ id }) => ({
    box: say(textKey.quadrant(id, 'title')),
    inside: items.filter(({ quadrant }) => quadrant === id),
  }))
  const onLines = items.filter(({ quadrant }) => quadrant === 'line')
  const between = ({ candidates }: MapItem): string => `${candidates}`
  const lines = [...new Set(onLines.map(between))].map((same) => {
    const inside = onLines.filter((item) => between(item) === same)
    return { box: placeText(tool, inside[0] as MapItem, 'line'), inside }
  })
  const lists = [...boxes, ...lines]
    .filter(({ inside }) => inside.length > 0)
    .map(({ box, inside }) => words('map-box-list', { box, themes: namesOf(tool, inside) }))
  return words('map-description', { count: items.length, lists: { list: lists } })
}

/** What is said of a map that is not everybody's. */
interface Named {
  readonly title: Text
  /** Wording of whoever chose. */
  readonly chosen: string
}

const ours: Named = { title: words('map-title'), chosen: 'legend.chosen' }

/** The priority map with what lies on it; `null` where nothing does. */
export function mapPicture(tool: Tool, id: string, items: readonly MapItem[], named = ours): PlanePicture | null {
  const found = items.flatMap((item) => placed(tool, item) ?? [])
  if (found.length === 0) return null
  const { vertical, horizontal, quadrants } = mapOf(tool)
  const marks = (['chosen', 'split'] as const).filter((mark) => found.some((item) => item.marks.includes(mark)))
  return {
    form: 'plane',
    id,
    title: named.title,
    description: described(
      tool,
      items.filter(({ quadrant }) => quadrant !== null),
    ),
    horizontal: axis(horizontal),
    vertical: axis(vertical),
    regions: quadrants.map(({ id, number, at }) => ({
      x: at[horizontal] ?? 1,
      y: at[vertical] ?? 1,
      number,
      title: say(textKey.quadrant(id, 'title')),
      caption: say(textKey.quadrant(id, 'text')),
    })),
    items: found,
    legend: marks.map((mark) => ({ mark, text: words(mark === 'chosen' ? named.chosen : 'legend.split') })),
  }
}
