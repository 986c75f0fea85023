import { type MapStep, nearest, type Problem, problem } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import { knownAxis, knownLevel, knownTheme } from '../known'
import { mayAddTheme } from '../own-themes'
import { mapOf, scaleOf } from '../tool-parts'
import type { MapData } from './map.data'
import type { MapEvent, PlaceTheme } from './map.events'
import { mapItems } from './map.items'

type MapScene = Scene<MapStep, MapData>

function mayPlace({ tool }: MapScene, levels: NonNullable<PlaceTheme['levels']>): Problem | null {
  const { vertical, horizontal } = mapOf(tool)
  const axes = [vertical, horizontal]
  const missing = axes.find((axis) => get(levels, axis) === undefined)
  if (missing !== undefined) return problem('bad-field', { path: `levels.${missing}`, expected: 'level' })
  for (const [axis, level] of Object.entries(levels)) {
    const wrong = knownAxis(axis, axes) ?? knownLevel(level, scaleOf(tool).levels)
    if (wrong !== null) return wrong
  }
  return null
}

export function mapRules(scene: MapScene, event: MapEvent): Problem | null {
  const { step, data } = scene
  if (event.type === 'add-theme') return mayAddTheme(step, data.own, event.by)
  const known = mapItems(scene).map(({ id }) => id)
  const isChosen = get(data.chosen, event.theme) !== undefined
  // A theme of somebody who withdrew its answers is no longer there; that it was chosen can still be taken back.
  if (event.type === 'choose' && !event.chosen && isChosen) return null
  const unknown = knownTheme(event.theme, known)
  if (unknown !== null) return unknown
  switch (event.type) {
    case 'choose':
      return event.chosen && !isChosen && Object.keys(data.chosen).length >= step.choose.max
        ? problem('too-many-chosen', { max: step.choose.max })
        : null
    case 'dispose': {
      const { disposition, theme } = event
      if (disposition === null) return null
      if (!step.dispositions.includes(disposition)) {
        return problem('unknown-disposition', { disposition, nearest: nearest(disposition, step.dispositions) })
      }
      return isChosen ? problem('theme-is-chosen', { theme }) : null
    }
    case 'place':
      return event.levels === null ? null : mayPlace(scene, event.levels)
    case 'remove-theme': {
      const { theme } = event
      if (!data.own.some(({ id }) => id === theme)) return problem('not-your-theme', { theme })
      return isChosen ? problem('theme-is-chosen', { theme }) : null
    }
  }
}
