import { type MapStep, type Problem, problem } from '@trivsel/core'
import type { Scene } from '../drawers'
import type { MapData } from './map.data'
import { mapItems, needsDisposition } from './map.items'

export function mapFacts(scene: Scene<MapStep, MapData>): readonly Problem[] {
  const { step, data } = scene
  const chosen = Object.keys(data.chosen).length
  return [
    ...(chosen < step.choose.min ? [problem('few-are-chosen', { chosen, min: step.choose.min })] : []),
    ...mapItems(scene)
      .filter((item) => needsDisposition(item, data))
      .map(({ id }) => problem('theme-undecided', { theme: id })),
  ]
}
