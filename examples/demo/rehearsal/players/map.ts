import type { MapStep } from '@trivsel/core'
import type { MapResult } from '@trivsel/engine'
import type { Player, Stage } from '../stage'

/** Everybody but whoever leads the tool goes into a group, where that makes groups of the right size. */
function formGroups(stage: Stage, { id: step, inGroupsOf }: MapStep, leaders: readonly string[]): void {
  if (inGroupsOf === null) return
  const { min, max } = inGroupsOf
  const others = stage.session.participants.map(({ id }) => id).filter((id) => ![stage.lead, ...leaders].includes(id))
  const groups = leaders.map((leader, i) => ({ leader, members: others.filter((_, at) => at % leaders.length === i) }))
  const fit = groups.every(({ members }) => members.length + 1 >= min && members.length + 1 <= max)
  if (fit) stage.act({ type: 'form-groups', by: stage.lead, step, groups })
}

/** One group, or all together, places the themes that weigh most and chooses among them. */
function choosesAlone(stage: Stage, { id: step, choose }: MapStep, by: string): void {
  const { chance, tool, script } = stage
  const levels = tool.scale?.levels.map(({ id }) => id) ?? []
  const weighs = script.themes ?? []
  const favourites = chance.some(weighs, chance.between(choose.min, Math.min(choose.max, weighs.length)))
  for (const { id: theme } of tool.themes) {
    const heavy = weighs.includes(theme)
    if (!heavy && !chance.likely(70)) continue
    const level = (high: number): string =>
      (chance.likely(high) ? levels.at(-1) : chance.likely(35) ? levels[1] : levels[0]) as string
    const placed = {
      [tool.map?.vertical ?? '']: level(favourites.includes(theme) ? 100 : heavy ? 85 : 35),
      [tool.map?.horizontal ?? '']: level(heavy ? 20 : 60),
    }
    stage.act({ type: 'place', by, step, theme, levels: placed })
  }
  for (const theme of favourites) stage.act({ type: 'choose', by, step, theme, chosen: true })
}

/** What the picks propose is chosen; where they tie, these people settle it among the tied. The rest is put somewhere. */
function choosesTogether(stage: Stage, { id: step, choose, dispositions }: MapStep, by: string): void {
  const { chance, script } = stage
  const { items, proposal } = stage.resultOf<MapResult>(step)
  const settled = proposal.choose === null ? [] : chance.some(proposal.tieGroup, proposal.choose[0])
  const enough = [...proposal.selected, ...settled]
  const more = chance.some(
    items.map(({ id }) => id).filter((id) => !enough.includes(id)),
    choose.min - enough.length,
  )
  const chosen = [...enough, ...more]
  for (const theme of chosen) stage.act({ type: 'choose', by, step, theme, chosen: true })
  for (const { id: theme } of items.filter(({ id, picks }) => picks > 0 && !chosen.includes(id))) {
    const disposition = chance.one(dispositions)
    const aside = script.asides?.[disposition] ?? []
    const note = aside.length === 0 ? {} : { note: chance.one(aside) }
    stage.act({ type: 'dispose', by, step, theme, disposition, ...note })
  }
}

/** Groups side by side, the joint choice after them, or a choice after everyone's ratings. */
export const playMap: Player<MapStep> = (stage, step) => {
  const people = stage.inSeats(step.seats).map(({ id }) => id)
  if (step.restsOn === null) {
    formGroups(stage, step, people)
    for (const by of people) choosesAlone(stage, step, by)
  } else choosesTogether(stage, step, people[0] ?? stage.lead)
  stage.pass(20)
}
