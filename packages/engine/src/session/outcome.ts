import type { Problem, Tool } from '@trivsel/core'
import type { JournalEvent } from './event'
import type { Session } from './session'

/** A refusal: why, as a code with its particulars. Nothing has changed. */
export interface Refused {
  readonly ok: false
  readonly problem: Problem
}

/** An event was accepted: the session after it, and the event to append to the journal. */
export interface Accepted<T extends Tool, E = JournalEvent<T>> {
  readonly ok: true
  readonly session: Session<T>
  readonly event: E
}

export const refuse = (problem: Problem): Refused => ({ ok: false, problem })
