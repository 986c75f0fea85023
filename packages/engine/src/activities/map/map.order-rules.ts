import { nearest, type Problem, problem } from '@trivsel/core'
import { participantOf, sitsIn } from '../../session/session'
import type { MapScene } from './map.board'
import type { FormGroups, MapOrder } from './map.events'
import { groupFacts } from './map.facts'
import { atWork } from './map.groups'

function mayForm({ session, step, data }: MapScene, { groups }: FormGroups): Problem | null {
  const placed = new Set<string>()
  for (const { leader, members } of groups) {
    const people = [leader, ...members]
    for (const id of people) {
      const person = participantOf(session, id)
      if (person === undefined) {
        const known = session.participants.map((participant) => participant.id)
        return problem('unknown-participant', { participant: id, nearest: nearest(id, known) })
      }
      if (placed.has(id)) return problem('in-two-groups', { participant: id })
      placed.add(id)
      if (id === leader && !sitsIn(person, step.seats)) return problem('wrong-seat', { by: id, seats: step.seats })
    }
    const { min, max } = step.inGroupsOf as NonNullable<typeof step.inGroupsOf>
    if (people.length < min || people.length > max) return problem('group-size', { people: people.length, min, max })
  }
  const lost = data.groups.find((old) => atWork(old) && !groups.some(({ leader }) => leader === old.leader))
  return lost === undefined ? null : problem('group-at-work', { group: lost.leader })
}

/** Why groups cannot be formed so, or a round begun or taken back. */
export function mayOrder(scene: MapScene, event: MapOrder): Problem | null {
  const { step, data } = scene
  if (step.inGroupsOf === null) return problem('no-groups-here', { step: step.id })
  switch (event.type) {
    case 'form-groups':
      return mayForm(scene, event)
    case 'start-round': {
      const anything = data.groups.some(({ chosen }) => Object.keys(chosen).length > 0)
      return groupFacts(scene)[0] ?? (anything ? null : problem('no-group-yet', {}))
    }
    case 'clear-round': {
      const busy = data.groups.find(atWork)
      // Before there is a second round there is nothing to take back, and no harm in asking.
      return busy === undefined || data.earlier.length === 0 ? null : problem('group-at-work', { group: busy.leader })
    }
  }
}
