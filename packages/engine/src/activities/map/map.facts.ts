import { type Problem, problem } from '@trivsel/core'
import { type Board, isChosen, type MapScene, mapItems, needsDisposition } from './map.board'
import { atWork, boardOf, inGroups, themesOfRound } from './map.groups'

const chosenOn = (board: Board): number => mapItems(board).filter(({ id }) => isChosen(board.data, id)).length

/** What groups side by side still need: at least one of them, and enough chosen by each that has begun. */
export function groupFacts(scene: MapScene): readonly Problem[] {
  const { min } = scene.step.choose
  const working = scene.data.groups.filter(atWork)
  if (working.length === 0) return [problem('no-group-yet', {})]
  const themes = themesOfRound(scene)
  return working.flatMap((group) => {
    const chosen = chosenOn(boardOf(scene, group, themes))
    return chosen < min ? [problem('group-not-ready', { group: group.leader, chosen, min })] : []
  })
}

export function mapFacts(scene: MapScene): readonly Problem[] {
  if (inGroups(scene.step)) return groupFacts(scene)
  const { step, data } = scene
  const chosen = chosenOn(scene)
  return [
    ...(chosen < step.choose.min ? [problem('few-are-chosen', { chosen, min: step.choose.min })] : []),
    ...mapItems(scene)
      .filter((item) => needsDisposition(item, data))
      .map(({ id }) => problem('theme-undecided', { theme: id })),
  ]
}
