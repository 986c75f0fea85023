import type { SortStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { KeyWord, Offered, Scene } from '../drawers'
import { nothing, type PlacedWord, type SortData } from './sort.data'
import { revealed } from './sort.revealed'

type SortScene = Scene<SortStep, SortData>

/** A theme with the words that everyone who takes part may see. */
export interface SortItem {
  /** The theme as it came to this step, with the words it brought along. */
  readonly base: Offered
  /** Words of this step under each of its colours. */
  readonly here: Readonly<Record<string, readonly KeyWord[]>>
  /** Clock of the latest change to its words. */
  readonly since: number
}

const bare = (id: string, title: string | null, since: number): Offered => ({
  ...{ id, title, since },
  ...{ axes: {}, picks: 0, words: {} },
})

function itemOf({ step, data }: SortScene, base: Offered, words: readonly PlacedWord[]): SortItem {
  const under = (colour: string): KeyWord[] =>
    words.filter((word) => word.colour === colour).map(({ id, by, text }) => ({ id, by, text }))
  return {
    base,
    here: Object.fromEntries(step.colours.map(({ id }) => [id, under(id)])),
    since: Math.max(base.since, get(data.changed, base.id) ?? 0),
  }
}

/** Every theme that can be sorted and that the others know of: what the step was given, and what was added here. */
export function sortItems(scene: SortScene): readonly SortItem[] {
  const { words, own } = revealed(scene) ?? nothing
  const byTheme = new Map<string, PlacedWord[]>()
  for (const word of words) {
    const before = byTheme.get(word.theme)
    if (before === undefined) byTheme.set(word.theme, [word])
    else before.push(word)
  }
  return [...scene.offered, ...own.map(({ id, title }) => bare(id, title, 0))].map((base) =>
    itemOf(scene, base, byTheme.get(base.id) ?? []),
  )
}

/** What was chosen and is no longer there, since the one who brought it took it back: the group has to look again. */
export const withdrawn = (scene: SortScene, items: readonly SortItem[]): readonly SortItem[] =>
  Object.keys(scene.data.chosen)
    .filter((chosen) => !items.some(({ base }) => base.id === chosen))
    .map((id) => itemOf(scene, bare(id, null, Number.MAX_SAFE_INTEGER), []))

/** The themes a person may put words under: those the others know of, and the person's own. */
export function themesFor(scene: SortScene, by: string | null): readonly Pick<Offered, 'id' | 'title'>[] {
  const all = sortItems(scene).map(({ base: { id, title } }) => ({ id, title }))
  const secret = scene.data.own.filter((theme) => theme.by === by && !all.some(({ id }) => id === theme.id))
  return [...all, ...secret.map(({ id, title }) => ({ id, title }))]
}
