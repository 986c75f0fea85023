import type { ManagementTeam } from '@trivsel/content/management-team'
import { textKey } from '@trivsel/core'
import type { HeldItem } from '@trivsel/engine'
import { heading, paragraph } from '../page'
import type { Speaker } from '../speaker'
import { table } from '../table'
import type { Section } from './section'

function spent({ say, labels }: Speaker, { took, late, runningSince }: HeldItem<ManagementTeam>): string {
  if (runningSince !== null) return labels.underWay
  if (took === null) return '–'
  return late > 0
    ? say(textKey.report('late'), { took, minutes: late })
    : say(textKey.report('minutes'), { count: took })
}

/** The agenda by the clock: as planned, and as it went. */
export const agenda: Section = ({ speaker, played: { journal }, result: { meeting } }) => {
  const { say, labels } = speaker
  const { span, starts, items } = meeting
  const { planned, min, max } = span
  const column = (name: string) => say(textKey.report(`column.${name}`))
  const at = (time: string | null) => (time === null ? '–' : say(textKey.report('at'), { time: { time } }))
  const rows = items.map((item) => {
    const start = journal.find((event) => event.type === 'start-item' && event.item === item.id)
    return [
      at(item.begins),
      say(textKey.agendaItem('management-team', item.id)),
      say(textKey.report('minutes'), { count: item.planned }),
      at(start?.at.slice(0, 'YYYY-MM-DDTHH:mm'.length) ?? null),
      spent(speaker, item),
    ]
  })
  const head = [column('begins'), column('item'), column('planned'), labels.began, column('actual')]
  return [
    ...heading(say(textKey.report('agenda'))),
    ...(starts === null ? [] : [...paragraph(say(textKey.report('on'), { date: { date: starts.slice(0, 10) } })), '']),
    ...table(['left', 'left', 'left', 'left', 'left'], [head, ...rows]),
    '',
    ...paragraph(say(textKey.report('planned-total'), { planned, min, max })),
  ]
}
