import type { Id, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { reachesCeiling } from '../../quadrant'
import { type Selection, selectWithinRange } from '../../selection'
import { sitsIn } from '../../session/session'
import { mapOf } from '../tool-parts'
import type { Board, MapScene } from './map.board'
import { type Decisions, type GroupMap, noDecisions } from './map.data'
import { acrossGroups, boardOf, chosenBefore, inGroups, roundOf, themesOfRound } from './map.groups'
import { itemsOf, type MapItem } from './map.item'

/** What one of several groups side by side comes to in the round they are in. */
export interface MapGroup<T extends Tool = Tool> {
  /** The participant who leads it. */
  readonly leader: string
  /** The others in it; none where nobody said. */
  readonly members: readonly string[]
  readonly title: string | null
  /** In a second round and later, `picks` says how many groups chose the theme in the round before. */
  readonly items: readonly MapItem<T>[]
  /** What the group chose, in the order of choosing. */
  readonly chosen: readonly ThemeId<T>[]
  /** The tip that helps where the group places nearly all themes as important; `null` where it does not. */
  readonly ceiling: Id | null
}

/** An earlier round, and the themes that at least one group chose in it. */
export interface MapRound<T extends Tool = Tool> {
  /** From 1. */
  readonly round: number
  readonly themes: readonly {
    readonly id: ThemeId<T>
    readonly title: string | null
    /** How many groups chose it. */
    readonly picks: number
  }[]
}

/** What a `map` step comes to. */
export interface MapResult<T extends Tool = Tool> {
  readonly activity: 'map'
  /** In the order of the content, then the order of adding. Of groups side by side, their maps as one. */
  readonly items: readonly MapItem<T>[]
  /** What people's picks, or groups' choices, say about the choice. The group decides; a tie is handed to it. */
  readonly proposal: Selection<ThemeId<T>>
  /** What all together chose, in the order of choosing; groups side by side have each their own. */
  readonly chosen: readonly ThemeId<T>[]
  /** The tip that helps where nearly all themes are rated important; `null` where they are not. */
  readonly ceiling: Id | null
  /** Themes to be brought further, and the participants who answer for it. */
  readonly escalations: readonly {
    readonly theme: ThemeId<T>
    readonly responsible: readonly string[]
    readonly note: string | null
  }[]
  /** The groups that work side by side; none where all work together. */
  readonly groups: readonly MapGroup<T>[]
  /** The round the groups are in, from 1. */
  readonly round: number
  readonly earlier: readonly MapRound<T>[]
}

function ceilingOf({ tool, step }: Board, items: readonly MapItem[]): Id | null {
  const rated = items.map(({ sides }) => sides[mapOf(tool).vertical] ?? null).filter((side) => side !== null)
  // Where all that is rated can be chosen, nothing is crowded out.
  const crowded = rated.length > step.choose.max
  return crowded && reachesCeiling(rated, step.ceiling.share) ? step.ceiling.tip : null
}

const chosenThemes = (data: Decisions): ThemeId<Tool>[] =>
  Object.entries(data.chosen)
    // Two copies may have chosen at one clock, and a database may have reordered the keys.
    .sort(([idA, a], [idB, b]) => a.clock - b.clock || (idA < idB ? -1 : 1))
    .map(([id]) => id as ThemeId<Tool>)

/** One group's map in the round they are in. */
export function groupResult(scene: MapScene, group: GroupMap, themes = themesOfRound(scene)): MapGroup {
  const board = boardOf(scene, group, themes)
  const items = itemsOf(board)
  const { leader, members, title } = group
  return { leader, members, title, items, chosen: chosenThemes(group), ceiling: ceilingOf(board, items) }
}

export function mapResult(scene: MapScene, viewer: Viewer): MapResult {
  const { tool, session, step, data } = scene
  if (!takesPart(viewer)) return publicResult(scene)
  const board = inGroups(step) ? { tool, step, offered: acrossGroups(scene), data: noDecisions } : scene
  const items = itemsOf(board)
  const themes = themesOfRound(scene)
  const groups = data.groups.map((group) => groupResult(scene, group, themes))
  const responsible = session.participants.filter((person) => sitsIn(person, [step.escalationBy])).map(({ id }) => id)
  return {
    activity: 'map',
    items,
    proposal: selectWithinRange(
      items.map(({ id, picks }) => [id, picks] as const),
      step.choose,
    ),
    chosen: chosenThemes(board.data),
    ceiling: ceilingOf(board, items),
    escalations: [items, ...groups.map((group) => group.items)]
      .flat()
      .filter(({ disposition }) => disposition === 'escalated')
      .map(({ id, note }) => ({ theme: id, responsible, note })),
    groups,
    round: roundOf(data),
    earlier: chosenBefore(scene).map((themes, i) => ({
      round: i + 1,
      themes: themes.map(({ id, title, picks }) => ({ id: id as ThemeId<Tool>, title, picks })),
    })),
  }
}

/** Outsiders learn what was chosen jointly, and nothing of the answers it rests on, of groups, or of what people wrote. */
const publicResult = ({ data }: MapScene): MapResult => ({
  activity: 'map',
  items: [],
  proposal: { status: 'fewerThanMin', selected: [], tieGroup: [], choose: null },
  chosen: chosenThemes(data),
  ceiling: null,
  escalations: [],
  groups: [],
  round: 1,
  earlier: [],
})
