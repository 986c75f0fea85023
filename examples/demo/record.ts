import type { ManagementTeam } from '@trivsel/content/management-team'
import { type Compiled, type Draft, type JournalEvent, type Session, send, stamp } from '@trivsel/engine'

/** A session with its journal, as a host keeps them. */
export interface Recorded {
  readonly session: Session<ManagementTeam>
  readonly journal: readonly JournalEvent<ManagementTeam>[]
}

/** What a host keeps of a session with the drafts sent into it, all at one time. */
export function record(
  tool: Compiled<ManagementTeam>,
  before: Recorded,
  at: string,
  drafts: readonly Draft<ManagementTeam>[],
): Recorded {
  let { session } = before
  const journal = [...before.journal]
  for (const draft of drafts) {
    const sent = send(tool, session, stamp(session, draft, { copy: 'demo', at }))
    // Whatever the file holds, the demo sends only what is allowed; a refusal is a fault in the demo.
    if (!sent.ok) throw new Error(`refused: ${JSON.stringify({ draft, problem: sent.problem })}`)
    session = sent.session
    journal.push(sent.event)
  }
  return { session, journal }
}
