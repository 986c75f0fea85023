import type { MeetStep } from '@trivsel/core'
import type { Player, Stage } from '../stage'
import { holdRounds } from './deal'

/** The meeting is planned; its items begin as the group comes to the steps they work in. */
export const playMeet: Player<MeetStep> = (stage, step) => {
  const [opener = stage.lead] = stage.inSeats(step.seats).map(({ id }) => id)
  stage.wall.onTo(7)
  stage.act({ type: 'plan-start', by: opener, step: step.id, starts: stage.wall.time(), zone: 'Europe/Copenhagen' })
  stage.wall.pass(stage.chance.between(0, 3))
  stage.meeting = { step, by: opener, left: [...step.agenda] }
  holdUntil(stage, step.id)
}

/** Holds the items that come before the next step and those that work in it. */
export function holdUntil(stage: Stage, worksIn: string): void {
  const { meeting } = stage
  if (meeting === null) return
  const last = meeting.left.map((item) => item.step).lastIndexOf(worksIn)
  for (const item of meeting.left.splice(0, last + 1)) hold(stage, item)
}

/** Holds what is left and ends the meeting. */
export function endMeeting(stage: Stage): void {
  const { meeting } = stage
  if (meeting === null) return
  for (const item of meeting.left.splice(0)) hold(stage, item)
  stage.act({ type: 'stop-item', by: meeting.by, step: meeting.step.id })
  stage.meeting = null
}

function hold(stage: Stage, { id: item, minutes: { planned, max }, step: worksIn }: MeetStep['agenda'][number]): void {
  const { meeting, chance, script } = stage
  if (meeting === null) return
  const { by, step } = meeting
  stage.act({ type: 'start-item', by, step: step.id, item })
  const notes = script.notes?.[item] ?? []
  if (notes.length > 0) stage.act({ type: 'add-note', by, step: step.id, item, text: chance.one(notes) })
  const over = Math.min(4, Math.ceil(planned / 4), max - planned + 1)
  const minutes = Math.max(1, planned + chance.between(-Math.ceil(over / 2), over))
  const works = stage.tool.steps.find(({ id }) => id === worksIn)
  if (works?.activity === 'deal') holdRounds(stage, works, minutes)
  else stage.wall.pass(minutes)
}
