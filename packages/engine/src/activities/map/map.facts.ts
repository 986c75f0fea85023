import { type MapStep, type Problem, problem } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import type { MapData } from './map.data'
import { mapItems, needsDisposition } from './map.items'

export function mapFacts(scene: Scene<MapStep, MapData>): readonly Problem[] {
  const { step, data } = scene
  const items = mapItems(scene)
  const chosen = items.filter(({ id }) => get(data.chosen, id) !== undefined).length
  return [
    ...(chosen < step.choose.min ? [problem('few-are-chosen', { chosen, min: step.choose.min })] : []),
    ...items.filter((item) => needsDisposition(item, data)).map(({ id }) => problem('theme-undecided', { theme: id })),
  ]
}
