import type { Tool } from '@trivsel/core'
import type { Draft, EventOf } from './event'
import { nextId } from './event-id'
import type { Session } from './session'

/**
 * Gives a draft its id and clock, so that it can be sent.
 * @param on the copy of the session it is made on (kebab-case), and the instant (ISO 8601). Pure: the clock is yours.
 */
export function stamp<T extends Tool>(
  session: Session<T>,
  draft: Draft<T>,
  { copy, at }: { readonly copy: string; readonly at: string },
): EventOf<T> {
  const { seen, clock } = session
  const stamped = { id: nextId(seen, copy), clock: clock + 1, at }
  const closing = (draft as { readonly type: string }).type === 'close' ? { seen } : {}
  return { ...draft, ...stamped, ...closing } as unknown as EventOf<T>
}
