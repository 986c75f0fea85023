import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import { agree, compile, map, meet, open, type Refused, rate, result } from '@trivsel/engine'
import { type RatingRow, toDrafts } from '@trivsel/engine/intake'
import { agreements } from './agreements'
import { answered, begins, ends, instant, opened, planned, starts } from './clock'
import { decisions } from './decisions'
import { type Recorded, record } from './record'
import type { Language } from './speaker'
import { teamOf } from './team'

/** The tool as sessions run on it. */
export const tool = compile(managementTeam, [rate, meet, map, agree])

/** A session played through. */
export interface Played extends Recorded {
  readonly ok: true
  /** How many were done before the answers were shown. */
  readonly progress: { readonly done: number; readonly of: number }
}

/** Plays a session from the first answer to the last agreement, or as far as the demo may go without the group. */
export function play(rows: readonly RatingRow[], language: Language): Played | Refused {
  const participants = teamOf(rows)
  const by = participants[0]?.id ?? ''
  const opening = open(tool, { session: 'demo', copy: 'demo', by, at: instant(opened), participants })
  if (!opening.ok) return opening
  const begun: Recorded = { session: opening.session, journal: [opening.event] }
  const rated = record(tool, begun, instant(answered), toDrafts<ManagementTeam>('preparation', rows))
  const { progress } = result(tool, rated.session, 'room').preparation
  return { ok: true, progress, ...meeting(rated, by, language) }
}

function meeting(rated: Recorded, by: string, language: Language): Recorded {
  const invited = record(tool, rated, instant(planned), [
    { type: 'next', by, step: 'preparation' },
    { type: 'plan-start', by, step: 'meeting', starts, zone: 'Europe/Copenhagen' },
  ])
  const framed = record(tool, invited, instant(begins.frame), [
    { type: 'start-item', by, step: 'meeting', item: 'frame' },
  ])
  const shown = record(tool, framed, instant(begins.listen), [
    { type: 'start-item', by, step: 'meeting', item: 'listen' },
    { type: 'close', by, step: 'preparation' },
    { type: 'next', by, step: 'meeting' },
  ])
  const focused = record(tool, shown, instant(begins.focus), [
    { type: 'start-item', by, step: 'meeting', item: 'focus' },
  ])
  const { priorities } = result(tool, focused.session, 'room')
  // A tie or too few picks is for people to settle; no program chooses for them.
  if (priorities.proposal.status !== 'decided') return focused
  const decided = record(tool, focused, instant(begins.agreements), [
    ...decisions(priorities, by, language),
    { type: 'next', by, step: 'priorities' },
    { type: 'start-item', by, step: 'meeting', item: 'agreements' },
  ])
  return record(tool, decided, instant(ends), [
    ...agreements(tool, decided.session, by, language),
    { type: 'stop-item', by, step: 'meeting' },
    { type: 'finish', by, step: 'agreements' },
  ])
}
