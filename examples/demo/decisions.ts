import type { ManagementTeam } from '@trivsel/content/management-team'
import type { Draft, MapItem, MapResult } from '@trivsel/engine'
import { madeUp } from './made-up'
import type { Language } from './speaker'

type Item = MapItem<ManagementTeam>

/** Themes that a team can seldom solve alone; the first of them that somebody picked is brought further. */
const others = ['good-decisions', 'training', 'good-information', 'limits-to-the-job', 'clear-goals', 'prioritisation']

function becomes(item: Item, escalated: Item | undefined): 'escalated' | 'kept' | 'later' {
  if (item === escalated) return 'escalated'
  return item.quadrant === 'hold' || item.quadrant === 'understand' ? 'kept' : 'later'
}

/** The group follows what people picked, and agrees what becomes of the other themes that somebody wanted. */
export function decisions(
  { items, proposal }: MapResult<ManagementTeam>,
  by: string,
  language: Language,
): readonly Draft<ManagementTeam>[] {
  const step = 'priorities'
  const left = items.filter(({ id, picks }) => picks > 0 && !proposal.selected.includes(id))
  const escalated = others.map((id) => left.find((item) => item.id === id)).find((item) => item !== undefined)
  return [
    ...proposal.selected.map((theme) => ({ type: 'choose', by, step, theme, chosen: true }) as const),
    ...left.map((item) => {
      const note = item === escalated ? { note: madeUp[language].escalation } : {}
      return { type: 'dispose', by, step, theme: item.id, disposition: becomes(item, escalated), ...note } as const
    }),
  ]
}
