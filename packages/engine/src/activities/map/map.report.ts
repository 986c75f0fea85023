import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Leaves } from '../drawers'
import { askedOf } from './map.asked'
import { heading } from './map.blocks'
import type { MapScene } from './map.board'
import { asks, choice, staleness } from './map.choice'
import { inGroups } from './map.groups'
import { groupsReport } from './map.groups-report'
import { others } from './map.others'
import { placing } from './map.placing'
import { mapResult } from './map.result'

export function mapReport(scene: MapScene, viewer: Viewer): Leaves {
  const { tool, step } = scene
  const result = mapResult(scene, viewer)
  const inside = takesPart(viewer)
  if (inGroups(step)) return { blocks: inside ? groupsReport(scene, result) : [], calendar: [] }
  const chosen = [heading('chosen'), ...choice(scene, result, 'chosen-none')]
  if (!inside) return { blocks: chosen, calendar: [] }
  const asked = askedOf(tool, step.restsOn)
  return {
    blocks: [
      ...chosen,
      ...asks(scene, result, asked),
      ...staleness(scene, result.items, asked),
      ...placing(scene, result, asked),
      ...others(scene, result.items, result.escalations),
    ],
    calendar: [],
  }
}
