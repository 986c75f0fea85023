import { strictEqual } from 'node:assert'
import type { Step } from '@trivsel/core'
import { send, untrusted } from '@trivsel/engine'
import { isKept, timesHold } from './holds'
import type { Walker } from './walker'

interface Stamped {
  readonly id: string
  readonly clock: number
}

/** An event that would be accepted is refused by name where it comes out of turn. */
export function comesInTurn(walker: Walker, event: Stamped): void {
  const { session, compiled, tool } = walker
  const refused = (change: object, code: string): void => {
    strictEqual(walker.refuses({ ...event, ...change })?.code, code, `${tool.id}: ${JSON.stringify(change)}`)
  }
  refused({ clock: session.clock }, 'clock-out-of-turn')
  refused({ clock: 1 }, 'clock-out-of-turn')
  refused({ clock: event.clock + 1 }, 'clock-out-of-turn')
  refused({ clock: 0 }, 'bad-field')
  refused({ id: `desk-${session.seen['desk']}` }, 'id-used')
  refused({ id: 'desk-1' }, 'id-used')
  refused({ id: `desk-${(session.seen['desk'] ?? 0) + 2}` }, 'id-out-of-turn')
  refused({ id: 'other-2' }, 'id-out-of-turn')
  for (const at of ['yesterday', '2027-02-30T09:00:00Z', '2026-12-01T09:00:00', '2026-12-01 09:00Z', '+012026-12-01']) {
    refused({ at }, 'bad-field')
  }
  const stale = send(compiled, session, untrusted(event), { revision: session.revision - 1 })
  strictEqual(stale.ok ? null : stale.problem.code, 'revision-moved-on')
}

/**
 * Times order nothing: an event is taken at one before the opening, and on the other side of the date line.
 * @param kept true to look too at what is kept of it.
 */
export function comesAtAnyTime(walker: Walker, event: Stamped, step: Step, kept: boolean): void {
  const { session, compiled, tool } = walker
  for (const at of ['1999-12-31T23:59:59Z', '2999-01-01T00:00:00+14:00']) {
    const sent = send(compiled, session, untrusted({ ...event, at }))
    if (!sent.ok) throw new Error(`${tool.id}: refused at ${at}: ${JSON.stringify(sent.problem)}`)
    const after = { compiled, session: sent.session, journal: [...walker.journal, sent.event] }
    timesHold(after, walker.lead, step)
    if (kept) isKept(after)
  }
}
