import type { AreaId, ColourId, SortStep, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { get } from '../../session/lookup'
import type { KeyWord, Scene } from '../drawers'
import type { Progress } from '../rate/rate.facts'
import type { SortData } from './sort.data'
import { progressOf } from './sort.facts'
import { type SortItem, sortItems, withdrawn } from './sort.items'
import { revealed } from './sort.revealed'

/** A key word that all who take part may see. */
export interface SortedWord extends KeyWord {
  /** True where it was written in this step, false where it came with what the step rests on. */
  readonly here: boolean
}

/** What stands under one colour for a theme. */
export interface UnderColour<T extends Tool = Tool> {
  /** How many people put words here, each alone. What a group adds together is listed and not counted. */
  readonly count: number
  readonly words: readonly SortedWord[]
  /** Where the group said something can be done about it, in the order of the areas. */
  readonly areas: readonly AreaId<T>[]
}

/** A theme with its key words and what the group decided about it. */
export interface SortedTheme<T extends Tool = Tool> {
  readonly id: ThemeId<T>
  /** What people called it, where they added it themselves. */
  readonly title: string | null
  readonly colours: Readonly<Record<ColourId<T>, UnderColour<T>>>
  readonly chosen: boolean
  /** What the group decided about it before the words changed, and has not confirmed since. */
  readonly stale: readonly ('choice' | 'area')[]
}

/** What a `sort` step comes to. */
export interface SortResult<T extends Tool = Tool> {
  readonly activity: 'sort'
  /** Always true in a step that is the group's. */
  readonly revealed: boolean
  /** `null` in a step that is the group's, where nobody waits for anybody. */
  readonly progress: Progress | null
  /** In the order of the content, then the order of adding. Before the reveal they are there without words. */
  readonly themes: readonly SortedTheme<T>[]
  /** For each colour in order, the themes with words under it, grouped by how many put them there, most first. */
  readonly byColour: readonly {
    readonly colour: ColourId<T>
    readonly groups: readonly { readonly count: number; readonly themes: readonly ThemeId<T>[] }[]
  }[]
  /** What the group chose, in the order of choosing. */
  readonly chosen: readonly ThemeId<T>[]
}

type SortScene = Scene<SortStep, SortData>

function underColour({ step, data }: SortScene, { base, here }: SortItem, colour: string): UnderColour {
  const brought = get(base.words, colour) ?? []
  const added = here[colour] ?? []
  const counted = step.privacy === 'reveal' ? [...brought, ...added] : brought
  const put = data.put.filter((one) => one.theme === base.id && one.colour === colour)
  return {
    count: new Set(counted.map(({ by }) => by)).size,
    words: [...brought.map((word) => ({ ...word, here: false })), ...added.map((word) => ({ ...word, here: true }))],
    areas: step.areas.filter((area) => put.some((one) => one.area === area)),
  }
}

function themeOf(scene: SortScene, item: SortItem): SortedTheme {
  const { step, data } = scene
  const { id, title, since } = item.base
  const choice = get(data.chosen, id)
  // The group sees what it adds itself as it looks for an area, so that takes no second look; a new reveal does.
  const news = step.privacy === 'reveal' ? item.since : since
  return {
    id: id as ThemeId<Tool>,
    title,
    colours: Object.fromEntries(step.colours.map((colour) => [colour.id, underColour(scene, item, colour.id)])),
    chosen: choice !== undefined,
    stale: [
      ...(choice !== undefined && choice.clock <= item.since ? (['choice'] as const) : []),
      ...(data.put.some(({ theme, clock }) => theme === id && clock <= news) ? (['area'] as const) : []),
    ],
  }
}

function groupsOf(themes: readonly SortedTheme[], colour: string) {
  const found = themes.map(({ id, colours }) => ({ id, ...(colours[colour] as UnderColour) }))
  const filled = found.filter(({ words }) => words.length > 0)
  const counts = [...new Set(filled.map(({ count }) => count))].sort((a, b) => b - a)
  return counts.map((count) => ({ count, themes: filled.filter((one) => one.count === count).map(({ id }) => id) }))
}

const chosenThemes = ({ chosen }: SortData): ThemeId<Tool>[] =>
  Object.entries(chosen)
    // Two copies may have chosen at one clock, and a database may have reordered the keys.
    .sort(([idA, a], [idB, b]) => a.clock - b.clock || (idA < idB ? -1 : 1))
    .map(([id]) => id as ThemeId<Tool>)

export function sortResult(scene: SortScene, viewer: Viewer): SortResult {
  const { step, data } = scene
  const progress = step.privacy === 'reveal' ? progressOf(scene) : null
  const chosen = chosenThemes(data)
  // Outsiders learn what was chosen, and nothing of the words it rests on.
  if (!takesPart(viewer)) return { activity: 'sort', revealed: false, progress, themes: [], byColour: [], chosen }
  const items = sortItems(scene)
  const themes = [...items, ...withdrawn(scene, items)].map((item) => themeOf(scene, item))
  return {
    activity: 'sort',
    revealed: revealed(scene) !== null,
    progress,
    themes,
    byColour: step.colours.map(({ id }) => ({ colour: id, groups: groupsOf(themes, id) })),
    chosen,
  }
}
