import type { Step, Tool, Verb } from '@trivsel/core'
import { compile, open } from '@trivsel/engine'
import { activities } from '@trivsel/engine/all'
import { wallFrom } from './calendar'
import { chanceOf } from './chance'
import { playAgree } from './players/agree'
import { playDeal } from './players/deal'
import { playFill } from './players/fill'
import { playMap } from './players/map'
import { endMeeting, holdUntil, playMeet } from './players/meet'
import { playRate } from './players/rate'
import { playRead } from './players/read'
import { playSort } from './players/sort'
import type { Script } from './script'
import { type Player, Stage } from './stage'

/** When every rehearsal begins, so that it says the same on every day. */
const BEGINS = '2026-12-01T08:30'

const players: { readonly [V in Verb]: Player<Extract<Step, { readonly activity: V }>> } = {
  read: playRead,
  fill: playFill,
  rate: playRate,
  map: playMap,
  meet: playMeet,
  agree: playAgree,
  sort: playSort,
  deal: playDeal,
}

/** Plays a tool from its first step to its end with made-up people, the same every time for one seed. */
export function rehearse(tool: Tool, script: Script, seed: number): Stage {
  const compiled = compile(tool, activities)
  const wall = wallFrom(BEGINS)
  const lead = script.people.find(({ seats }) => seats.includes(tool.lead))?.id ?? ''
  const opened = open(compiled, {
    ...{ session: `rehearsal-${seed}`, copy: 'room', by: lead, at: wall.instant() },
    ...{ team: script.team, participants: script.people },
  })
  if (!opened.ok) throw new Error(`${tool.id} does not open: ${JSON.stringify(opened.problem)}`)
  const stage = new Stage(compiled, opened, { script, chance: chanceOf(seed), wall })
  for (const [i, step] of tool.steps.entries()) {
    if (step.activity === 'meet') endMeeting(stage)
    holdUntil(stage, step.id)
    ;(players[step.activity] as Player)(stage, step)
    const following = tool.steps[i + 1]
    if (following === undefined) endMeeting(stage)
    stage.act({ type: following === undefined ? 'finish' : 'next', by: stage.lead, step: step.id })
  }
  return stage
}
