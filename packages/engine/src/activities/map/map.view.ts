import type { Disposition, Range, Tool } from '@trivsel/core'
import type { Viewer } from '../../privacy/viewer'
import { participantOf, sitsIn } from '../../session/session'
import type { MapScene } from './map.board'
import { newGroup } from './map.groups'
import { groupResult, type MapGroup } from './map.result'

/** What a screen needs to let a group choose. The themes themselves are in the result. */
export interface MapView<T extends Tool = Tool> {
  readonly activity: 'map'
  readonly choose: Range
  readonly dispositions: readonly Disposition[]
  /** How many people are in each group where several work side by side; `null` where all work together. */
  readonly inGroupsOf: Range | null
  /** The map of the group the viewer is in, or would lead; `null` for those in none, and where all work together. */
  readonly mine: MapGroup<T> | null
}

export function mapView(scene: MapScene, viewer: Viewer): MapView {
  const { session, step, data } = scene
  const { choose, dispositions, inGroupsOf } = step
  const group = data.groups.find(({ leader, members }) => [leader, ...members].includes(viewer))
  const person = participantOf(session, viewer)
  const mayLead = inGroupsOf !== null && person !== undefined && sitsIn(person, step.seats)
  const mine = group ?? (mayLead ? newGroup(viewer) : null)
  return { activity: 'map', choose, dispositions, inGroupsOf, mine: mine && groupResult(scene, mine) }
}
