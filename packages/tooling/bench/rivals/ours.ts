import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import { agree, compile, type JournalEvent, map, meet, open, rate, type Session, send, stamp } from '@trivsel/engine'
import type { Answers, Rating } from './team'

export const tool = compile(managementTeam, [rate, meet, map, agree])
export const AT = '2026-12-01T09:00:00Z'

type Event = JournalEvent<ManagementTeam>

/** A session with what led to it. */
export interface Held {
  readonly session: Session<ManagementTeam>
  readonly journal: readonly Event[]
}

/** A session that so many people take part in. */
export function opened(people: number): Held {
  const members = Array.from({ length: people }, (_, i) => ({ id: `p${i + 1}`, seats: ['member'] as const }))
  const participants = [{ id: 'lead', seats: ['facilitator'] as const }, ...members]
  const answer = open(tool, { session: 'bench', copy: 'desk', by: 'lead', at: AT, participants })
  if (!answer.ok) throw new Error(answer.problem.code)
  return { session: answer.session, journal: [answer.event] }
}

/** The events of ratings as they come off the wire: stamped, in order. */
export const eventsOf = ({ session }: Held, given: readonly Rating[]) =>
  given.map(({ by, theme, axis, level }, i) => {
    const stamped = stamp(
      session,
      { type: 'rate', by, step: 'preparation', theme, axis, level },
      { copy: 'desk', at: AT },
    )
    return { ...stamped, id: `desk-${i + 2}`, clock: i + 2 }
  })

/** The session after events that were stamped for it. */
export function after({ session: from, journal }: Held, events: ReturnType<typeof eventsOf>): Held {
  let session = from
  for (const event of events) {
    const sent = send(tool, session, event)
    if (!sent.ok) throw new Error(sent.problem.code)
    session = sent.session
  }
  return { session, journal: [...journal, ...(events as readonly Event[])] }
}

/** What each person answered. */
export function answersOf(session: Session<ManagementTeam>): Answers {
  const step = session.steps['preparation'] as { data: { answers: Record<string, { levels: Answers[string] }> } }
  const { answers } = step.data
  return Object.fromEntries(Object.entries(answers).map(([by, { levels }]) => [by, levels]))
}
