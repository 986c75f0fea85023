import { type Problem, problem, type SortStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import { sitsIn } from '../../session/session'
import type { Scene } from '../drawers'
import type { Progress } from '../rate/rate.facts'
import type { SortData } from './sort.data'
import { sortItems } from './sort.items'

type SortScene = Scene<SortStep, SortData>

/** Somebody's words have to be there before words are shown. */
const NEEDED = 1

/** How many of those who write here are done. */
export function progressOf({ session, step, data }: SortScene): Progress {
  const people = session.participants.filter((participant) => sitsIn(participant, step.seats))
  return { done: people.filter(({ id }) => data.done.includes(id)).length, of: people.length }
}

export function sortFacts(scene: SortScene): readonly Problem[] {
  const { step, data } = scene
  if (step.privacy === 'reveal') {
    const { done } = progressOf(scene)
    return done < NEEDED ? [problem('few-are-done', { done, needed: NEEDED })] : []
  }
  if (step.choose === null) return []
  const { min } = step.choose
  const chosen = sortItems(scene).filter(({ base }) => get(data.chosen, base.id) !== undefined).length
  return chosen < min ? [problem('few-are-chosen', { chosen, min })] : []
}
