import { problem, type Tool } from '@trivsel/core'
import { type Compiled, kitOf } from './compile'
import type { JournalEvent, Untrusted } from './event'
import { fold } from './fold'
import { type Refused, refuse } from './outcome'
import { readJournal } from './read-journal'
import type { Replayed } from './replay'
import type { Session } from './session'

/** Two copies made one. */
export interface Merged<T extends Tool> extends Replayed<T> {
  readonly journal: readonly JournalEvent<T>[]
}

/**
 * Merges the journals of two copies of a session: the union, in one order for everyone. Merging in any order, any number
 * of times, comes to the same.
 * @returns the session, the merged journal, and the events that do not count because a close did not know of them or
 * somebody else came first; or why the journals cannot be one: one of them is none, they are of other sessions, or two
 * events have one id.
 */
export function merge<T extends Tool>(
  compiled: Compiled<T>,
  a: readonly JournalEvent<T>[] | Untrusted,
  b: readonly JournalEvent<T>[] | Untrusted,
): Merged<T> | Refused {
  const [mine, other] = [readJournal(a), readJournal(b)]
  if ('problem' in mine) return refuse(mine.problem)
  if ('problem' in other) return refuse(other.problem)
  const [[opening], [theirs]] = [mine.events, other.events]
  if (opening.session !== theirs.session) {
    return refuse(problem('journal-other-session', { session: opening.session, other: theirs.session }))
  }
  const folded = fold(kitOf(compiled), [...mine.events, ...other.events])
  if (!folded.ok) return folded
  const { session, aside, journal } = folded
  return {
    ok: true,
    session: session as unknown as Session<T>,
    aside,
    journal: journal as unknown as JournalEvent<T>[],
  }
}
