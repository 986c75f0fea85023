import type { MapStep } from '@trivsel/core'
import { countLevels } from '../../scoring'
import { get } from '../../session/lookup'
import type { Offered } from '../drawers'
import { mapOf, scaleOf } from '../tool-parts'
import { type Board, isChosen, type MapScene, offeredOwn } from './map.board'
import { type GroupMap, type MapData, noDecisions } from './map.data'

/** True where several groups work side by side, each on a map of its own. */
export const inGroups = ({ inGroupsOf }: MapStep): boolean => inGroupsOf !== null

/** A group of whom nobody has said who is in it, with an empty map. */
export const newGroup = (leader: string): GroupMap => ({ leader, members: [], title: null, ...noDecisions })

/** True for a group that has anything on its map. */
export const atWork = ({ chosen, disposed, placed, own }: GroupMap): boolean =>
  [chosen, disposed, placed, own].some((of) => Object.keys(of).length > 0)

/** The group whose map a leader's events go to; a new one before the first. */
export const groupLedBy = ({ data }: MapScene, leader: string): GroupMap =>
  data.groups.find((group) => group.leader === leader) ?? newGroup(leader)

/** The round the groups are in, from 1. */
export const roundOf = ({ earlier }: MapData): number => (earlier.at(-1)?.round ?? 0) + 1

/** A theme with how many of the groups chose it. */
const counted = (item: Offered, groups: readonly GroupMap[]): Offered => ({
  ...item,
  picks: groups.filter((group) => isChosen(group, item.id)).length,
})

/** What can be seen across groups: the themes of their round, and what a group added once it has chosen it. */
const across = (themes: readonly Offered[], groups: readonly GroupMap[]): readonly Offered[] => {
  const added = groups.flatMap((group) => group.own.filter(({ id }) => isChosen(group, id)).map(offeredOwn))
  return [...themes, ...added].map((item) => counted(item, groups))
}

/** What the groups chose in each earlier round, with how many chose it, the first round first. */
export function chosenBefore({ offered, data }: MapScene): readonly (readonly Offered[])[] {
  const rounds: (readonly Offered[])[] = []
  for (let round = 1; round < roundOf(data); round++) {
    const groups = data.earlier.filter((group) => group.round === round)
    rounds.push(across(rounds.at(-1) ?? offered, groups).filter(({ picks }) => picks > 0))
  }
  return rounds
}

/** The themes a round is about: all of them, then those that at least one group chose in the round before. */
export const themesOfRound = (scene: MapScene): readonly Offered[] => chosenBefore(scene).at(-1) ?? scene.offered

/** One group's map. */
export const boardOf = (scene: MapScene, group: GroupMap, offered = themesOfRound(scene)): Board => ({
  ...{ tool: scene.tool, step: scene.step, offered, data: group },
})

/** The groups' maps as one: each group counts as one answer on each axis, and as one who picked what it chose. */
export function acrossGroups(scene: MapScene): readonly Offered[] {
  const { tool, data } = scene
  const { vertical, horizontal } = mapOf(tool)
  const given = (axis: string, id: string) =>
    countLevels(
      data.groups.map(({ placed }) => get(placed, id)?.levels[axis]),
      scaleOf(tool),
    )
  return across(themesOfRound(scene), data.groups).map((item) => ({
    ...item,
    axes: Object.fromEntries([vertical, horizontal].map((axis) => [axis, given(axis, item.id)])),
    words: {},
    since: Math.max(item.since, data.roundSince, get(data.changed, item.id) ?? 0),
  }))
}
