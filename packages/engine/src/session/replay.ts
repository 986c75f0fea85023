import type { Tool } from '@trivsel/core'
import { type Compiled, kitOf } from './compile'
import type { JournalEvent, Untrusted } from './event'
import { type Aside, fold } from './fold'
import type { Refused } from './outcome'
import type { Session } from './session'

/** The session a journal comes to, and the events in it that do not count. */
export interface Replayed<T extends Tool> {
  readonly ok: true
  readonly session: Session<T>
  readonly aside: readonly Aside[]
}

/**
 * Makes a session anew from its journal. The order in which the events are given does not matter, nor does repetition.
 * @returns the session and the events set aside; or why the journal is none of this tool's: not plain data, without one
 * opening, with two events of one id, or with a gap in a copy's numbers.
 */
export function replay<T extends Tool>(
  compiled: Compiled<T>,
  journal: readonly JournalEvent<T>[] | Untrusted,
): Replayed<T> | Refused {
  const folded = fold(kitOf(compiled), journal)
  if (!folded.ok) return folded
  const { session, aside } = folded
  return { ok: true, session: session as unknown as Session<T>, aside }
}
