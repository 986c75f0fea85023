import { type MapStep, nearest, type Problem, problem } from '@trivsel/core'
import { get } from '../../session/lookup'
import { knownAxis, knownLevel, knownTheme } from '../known'
import { mayAddTheme, takesThemes } from '../own-themes'
import { mapOf, scaleOf } from '../tool-parts'
import { type Board, isChosen, type MapScene, mapItems } from './map.board'
import { isOrder, type MapDecision, type MapEvent, mapLed, type PlaceTheme } from './map.events'
import { boardOf, groupLedBy, inGroups } from './map.groups'
import { mayOrder } from './map.order-rules'

function mayPlace({ tool }: Board, levels: NonNullable<PlaceTheme['levels']>): Problem | null {
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

function mayDecide(board: Board, event: MapDecision): Problem | null {
  const { step, data } = board
  if (event.type === 'add-theme') return mayAddTheme(step, data.own, event.by)
  const known = mapItems(board).map(({ id }) => id)
  const chosenNow = isChosen(data, event.theme)
  // A theme of somebody who withdrew its answers is no longer there; that it was chosen can still be taken back.
  if (event.type === 'choose' && !event.chosen && chosenNow) return null
  const unknown = knownTheme(event.theme, known)
  if (unknown !== null) return unknown
  switch (event.type) {
    case 'choose':
      return event.chosen && !chosenNow && Object.keys(data.chosen).length >= step.choose.max
        ? problem('too-many-chosen', { max: step.choose.max })
        : null
    case 'dispose': {
      const { disposition, theme } = event
      if (disposition === null) return null
      if (!step.dispositions.includes(disposition)) {
        return problem('unknown-disposition', { disposition, nearest: nearest(disposition, step.dispositions) })
      }
      return chosenNow ? problem('theme-is-chosen', { theme }) : null
    }
    case 'place':
      return event.levels === null ? null : mayPlace(board, event.levels)
    case 'remove-theme': {
      const { theme } = event
      if (!data.own.some(({ id }) => id === theme)) return problem('not-your-theme', { theme })
      return chosenNow ? problem('theme-is-chosen', { theme }) : null
    }
  }
}

/** Groups and rounds are for a step in which groups work side by side; the lead of the others has none to form. */
export const takesMap = (step: MapStep, type: string): boolean =>
  takesThemes(step, type) && (step.inGroupsOf !== null || !(mapLed as readonly string[]).includes(type))

export function mapRules(scene: MapScene, event: MapEvent): Problem | null {
  const { step, data } = scene
  if (isOrder(event)) return mayOrder(scene, event)
  if (!inGroups(step)) return mayDecide(scene, event)
  const { by } = event
  return data.groups.some(({ members }) => members.includes(by))
    ? problem('in-two-groups', { participant: by })
    : mayDecide(boardOf(scene, groupLedBy(scene, by)), event)
}
