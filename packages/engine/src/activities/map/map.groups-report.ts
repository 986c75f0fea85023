import { type Block, own, type Text } from '@trivsel/core'
import type { Session } from '../../session/session'
import { peopleText, words } from '../report-texts'
import { type Asked, askedOf } from './map.asked'
import { heading, list, namesOf, notice, paragraph } from './map.blocks'
import type { MapScene } from './map.board'
import { choice, staleness } from './map.choice'
import { atWork } from './map.groups'
import { others } from './map.others'
import { mapPicture } from './map.picture'
import type { MapGroup, MapResult } from './map.result'

const groupName = (session: Session, { leader, title }: MapGroup): Text =>
  title === null ? words('maps.group', { who: peopleText(session, [leader]) }) : own(title)

function groupPart(scene: MapScene, group: MapGroup, id: string, result: MapResult, asked: Asked): Block[] {
  const { tool, session } = scene
  const name = groupName(session, group)
  const { items, chosen, leader, members, ceiling } = group
  const picture = mapPicture(tool, id, items, {
    title: words('maps.group-title', { group: name }),
    chosen: 'maps.legend-chosen',
  })
  return [
    { kind: 'heading', level: 3, text: name },
    ...(members.length === 0
      ? []
      : [paragraph(words('maps.group-people', { people: peopleText(session, [leader, ...members]) }))]),
    ...(chosen.length === 0 ? [] : [paragraph(words('maps.group-chose'))]),
    ...choice(scene, { items, chosen }, 'maps.group-chose-none'),
    ...staleness(scene, items, asked),
    ...(picture === null ? [] : [{ kind: 'picture', picture } as const]),
    ...(ceiling === null ? [] : [notice(words('ceiling'))]),
    ...others(scene, items, result.escalations, 4),
  ]
}

/** What groups side by side leave: each its choice and its map, and a line for each earlier round. */
export function groupsReport(scene: MapScene, result: MapResult): Block[] {
  const { tool, step, data } = scene
  const asked = askedOf(tool, step.restsOn)
  const parts = data.groups.flatMap((held, i) => {
    const group = result.groups[i]
    if (group === undefined || !atWork(held)) return []
    return groupPart(scene, group, `${step.id}-group-${i + 1}`, result, asked)
  })
  const rounds = result.earlier.map(({ round, themes }) =>
    words('maps.round', { round, themes: namesOf(tool, themes) }),
  )
  return [...parts, ...(rounds.length === 0 ? [] : [heading('maps.rounds'), ...list(rounds)])]
}
