import { type Block, own, type Param, say, type Text, textKey } from '@trivsel/core'
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
  /** What is said of a theme under its heading, and what people noted on it, in one line. */
  const lineOf = ({ id, title, disposition, note }: MapItem): Text => {
    const theme = themeText(tool, id, title)
    const line = (name: string, params: Readonly<Record<string, Param>>): Text =>
      note === null ? words(name, { theme, ...params }) : words(`${name}-note`, { theme, ...params, note: own(note) })
    if (disposition !== null && disposition !== 'parked' && disposition !== 'escalated')
      return line('becomes', { disposition: say(textKey.disposition(disposition)) })
    const responsible = disposition === 'escalated' ? escalations.find((one) => one.theme === id)?.responsible : []
    if (responsible?.length) return line('maps.escalated-theme', { who: peopleText(session, responsible) })
    return note === null ? theme : words('theme-note', { theme, note: own(note) })
  }
  const section = (name: string, belongs: (item: MapItem) => boolean): Block[] => {
    const lines = items.filter((item) => item.disposition !== null && belongs(item)).map(lineOf)
    return lines.length === 0 ? [] : [heading(name, level), ...list(lines)]
  }
  return [
    ...section('maps.parked', ({ disposition }) => disposition === 'parked'),
    ...section('maps.escalated', ({ disposition }) => disposition === 'escalated'),
    ...section('not-chosen', ({ disposition }) => disposition !== 'parked' && disposition !== 'escalated'),
  ]
}
