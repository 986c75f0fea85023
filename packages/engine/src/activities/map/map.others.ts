import { type Block, own, say, type Text, textKey } from '@trivsel/core'
import { peopleText, themeText, words } from '../report-texts'
import { heading, list } from './map.blocks'
import type { MapScene } from './map.board'
import type { MapItem } from './map.item'
import type { MapResult } from './map.result'

/** What becomes of the themes that were not chosen: the parking lot, what is taken further and by whom, and the rest. */
export function others(
  { tool, session }: MapScene,
  items: readonly MapItem[],
  escalations: MapResult['escalations'],
  level: 3 | 4 = 3,
): Block[] {
  /** What is said of a theme beyond its name and the heading it stands under. */
  const more = ({ id, disposition }: MapItem, theme: Text): Text[] => {
    if (disposition === null || disposition === 'parked') return []
    if (disposition !== 'escalated')
      return [words('becomes', { theme, disposition: say(textKey.disposition(disposition)) })]
    const responsible = escalations.find((escalation) => escalation.theme === id)?.responsible ?? []
    return responsible.length === 0
      ? []
      : [words('maps.escalated-theme', { theme, who: peopleText(session, responsible) })]
  }
  const linesOf = (item: MapItem): Text[] => {
    const theme = themeText(tool, item.id, item.title)
    const note = item.note === null ? [] : [words('theme-note', { theme, note: own(item.note) })]
    const lines = [...more(item, theme), ...note]
    return lines.length === 0 ? [theme] : lines
  }
  const section = (name: string, belongs: (item: MapItem) => boolean): Block[] => {
    const lines = items.filter((item) => item.disposition !== null && belongs(item)).flatMap(linesOf)
    return lines.length === 0 ? [] : [heading(name, level), ...list(lines)]
  }
  return [
    ...section('maps.parked', ({ disposition }) => disposition === 'parked'),
    ...section('maps.escalated', ({ disposition }) => disposition === 'escalated'),
    ...section('not-chosen', ({ disposition }) => disposition !== 'parked' && disposition !== 'escalated'),
  ]
}
