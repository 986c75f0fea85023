import { problem, type Tool } from '@trivsel/core'
import { apply, checkDraft, idProblem } from './accept'
import { type Compiled, kitOf } from './compile'
import type { CloseEvent, EventOf, Untrusted } from './event'
import type { Seen } from './event-id'
import { type Accepted, type Refused, refuse } from './outcome'
import type { Session } from './session'

const same = (a: Seen, b: Seen): boolean => {
  const copies = Object.keys(a)
  return copies.length === Object.keys(b).length && copies.every((copy) => a[copy] === b[copy])
}

/**
 * Sends an event into a session.
 *
 * Everything about it is checked, whether it was typed or came off the wire: who sends it, from which seat, into which
 * step, and what it says. A refused event changes nothing.
 * @param options `revision`: refuse the event unless the session is still at this revision.
 * @returns the session after the event, and the event rebuilt from its known fields, to append to the journal; or the
 * problem, whose words `text` of `@trivsel/i18n` gives.
 */
export function send<T extends Tool>(
  compiled: Compiled<T>,
  session: Session<T>,
  event: EventOf<T> | Untrusted,
  options: { readonly revision?: number } = {},
): Accepted<T, EventOf<T>> | Refused {
  const kit = kitOf(compiled)
  const now = session as unknown as Session
  const { revision } = options
  if (revision !== undefined && revision !== now.revision) {
    return refuse(problem('revision-moved-on', { expected: revision, revision: now.revision }))
  }
  const checked = checkDraft(kit, now, event)
  if ('problem' in checked) return refuse(checked.problem)
  const found = checked.event
  const turn = idProblem(now, found)
  if (turn !== null) return refuse(turn)
  if (found.clock !== now.clock + 1)
    return refuse(problem('clock-out-of-turn', { clock: found.clock, next: now.clock + 1 }))
  if (found.type === 'close' && !same((found as CloseEvent).seen, now.seen)) {
    return refuse(problem('seen-out-of-date', { step: found.step }))
  }
  return { ok: true, session: apply(kit, now, checked), event: found } as unknown as Accepted<T, EventOf<T>>
}
