import { nearest, type Problem, problem, type SortStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import { knownTheme } from '../known'
import { mayAddTheme } from '../own-themes'
import type { SortData } from './sort.data'
import type { AddWord, ChooseSorted, PutTheme, RemoveSortTheme, SortEvent } from './sort.events'
import { sortItems, themesFor } from './sort.items'

type SortScene = Scene<SortStep, SortData>

/** Room for anything anyone has to say about a theme, and too little to drown it. */
const MOST = 20

const idsFor = (scene: SortScene, by: string): string[] => themesFor(scene, by).map(({ id }) => id)

/** Themes that all know of. What the group decides about a theme is seen by all of it. */
const idsForAll = (scene: SortScene): string[] => sortItems(scene).map(({ base }) => base.id)

function knownColour({ colours }: SortStep, colour: string): Problem | null {
  const known = colours.map(({ id }) => id)
  return known.includes(colour) ? null : problem('unknown-colour', { colour, nearest: nearest(colour, known) })
}

const knownArea = ({ areas }: SortStep, area: string): Problem | null =>
  areas.includes(area) ? null : problem('unknown-area', { area, nearest: nearest(area, areas) })

function mayAddWord(scene: SortScene, { theme, colour, by }: AddWord): Problem | null {
  const wrong = knownTheme(theme, idsFor(scene, by)) ?? knownColour(scene.step, colour)
  if (wrong !== null) return wrong
  const mine = scene.data.words.filter((word) => word.theme === theme && word.colour === colour && word.by === by)
  return mine.length < MOST ? null : problem('too-many-words', { max: MOST })
}

function mayRemoveTheme(scene: SortScene, { theme, by }: RemoveSortTheme): Problem | null {
  const { step, data } = scene
  const unknown = knownTheme(theme, idsFor(scene, by))
  if (unknown !== null) return unknown
  const isPrivate = step.privacy === 'reveal'
  if (!data.own.some((one) => one.id === theme && (!isPrivate || one.by === by))) {
    return problem('not-your-theme', { theme })
  }
  // Once others have seen it, their words and the group's choice may rest on it.
  if (isPrivate && get(data.changed, theme) !== undefined) return problem('theme-in-use', { theme })
  return get(data.chosen, theme) === undefined ? null : problem('theme-is-chosen', { theme })
}

function mayPut(scene: SortScene, { theme, colour, area, put }: PutTheme): Problem | null {
  const { step, data } = scene
  if (step.privacy === 'reveal' && step.choose === null) return problem('nothing-chosen-here', { step: step.id })
  // What was said about a theme that is no longer there can still be taken back.
  if (!put && data.put.some((one) => one.theme === theme && one.colour === colour && one.area === area)) return null
  return knownTheme(theme, idsForAll(scene)) ?? knownColour(step, colour) ?? knownArea(step, area)
}

function mayChoose(scene: SortScene, { theme, chosen }: ChooseSorted): Problem | null {
  const { step, data } = scene
  if (step.choose === null) return problem('nothing-chosen-here', { step: step.id })
  const isChosen = get(data.chosen, theme) !== undefined
  // A theme of somebody who withdrew it is no longer there; that it was chosen can still be taken back.
  if (!chosen && isChosen) return null
  const unknown = knownTheme(theme, idsForAll(scene))
  if (unknown !== null || !chosen || isChosen) return unknown
  const { max } = step.choose
  return Object.keys(data.chosen).length < max ? null : problem('too-many-chosen', { max })
}

/** Being done is for what waits for a reveal; choosing and putting are for a step that chooses. */
export function takesSort({ privacy, choose, areas, ownThemes }: SortStep, type: string): boolean {
  switch (type) {
    case 'done':
      return privacy === 'reveal'
    case 'put':
      return areas.length > 0 && (privacy !== 'reveal' || choose !== null)
    case 'choose':
      return choose !== null
    case 'add-theme':
    case 'remove-theme':
      return ownThemes
    default:
      return true
  }
}

export function sortRules(scene: SortScene, event: SortEvent): Problem | null {
  const { step, data } = scene
  switch (event.type) {
    case 'add-word':
      return mayAddWord(scene, event)
    case 'remove-word': {
      const { word, by } = event
      // Said alike of a word that is not there and of another's, so that nobody learns which it is.
      const found = data.words.some((one) => one.id === word && (step.privacy !== 'reveal' || one.by === by))
      return found ? null : problem('unknown-word', { word })
    }
    case 'add-theme':
      return mayAddTheme(step, data.own, event.by)
    case 'remove-theme':
      return mayRemoveTheme(scene, event)
    case 'done':
      return step.privacy === 'reveal' ? null : problem('nothing-to-show-here', { step: step.id })
    case 'put':
      return mayPut(scene, event)
    case 'choose':
      return mayChoose(scene, event)
  }
}
