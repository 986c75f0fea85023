import type { SortStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Offered, Scene } from '../drawers'
import type { SortData } from './sort.data'
import { type SortItem, sortItems } from './sort.items'

type SortScene = Scene<SortStep, SortData>

function offer({ step }: SortScene, { base, here, since }: SortItem): Offered {
  const all = step.colours.map(({ id }) => [id, [...(get(base.words, id) ?? []), ...(here[id] ?? [])]] as const)
  return { ...base, words: { ...base.words, ...Object.fromEntries(all) }, since }
}

/**
 * The themes with the words that all may see. Where the group chooses, only what it chose; each has changed when it was
 * chosen or when its words did.
 */
export function sortOffer(scene: SortScene): readonly Offered[] {
  const items = sortItems(scene)
  if (scene.step.choose === null) return items.map((item) => offer(scene, item))
  return items.flatMap((item) => {
    const choice = get(scene.data.chosen, item.base.id)
    return choice === undefined ? [] : [offer(scene, { ...item, since: Math.max(item.since, choice.clock) })]
  })
}

/** The clock of the latest change to what is handed on, as far as it was made here. */
export function sortSince({ step, data: { chosen, changed } }: SortScene): number {
  const words = Object.entries(changed).filter(([theme]) => step.choose === null || get(chosen, theme) !== undefined)
  return Math.max(0, ...words.map(([, clock]) => clock), ...Object.values(chosen).map(({ clock }) => clock))
}
