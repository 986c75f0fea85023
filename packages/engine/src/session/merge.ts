import { problem, type Tool } from '@trivsel/core'
import { canonical } from './canonical'
import type { Compiled } from './compile'
import type { JournalEvent, OpenEvent } from './event'
import { journalProblem } from './fold'
import { type Refused, refuse } from './outcome'
import { type Replayed, replay } from './replay'
import { inOrder } from './stamp'

/** Two copies made one. */
export interface Merged<T extends Tool> extends Replayed<T> {
  readonly journal: readonly JournalEvent<T>[]
}

const openingOf = (journal: readonly JournalEvent[]): string | null =>
  (journal.find(({ type }) => type === 'open') as OpenEvent | undefined)?.session ?? null

/**
 * Merges the journals of two copies of a session: the union, in one order for everyone. Merging in any order, any number
 * of times, comes to the same.
 * @returns the session, the merged journal, and the events that do not count because a close did not know of them or
 * somebody else came first; or why the journals cannot be one: other sessions, or two events with one id.
 */
export function merge<T extends Tool>(
  compiled: Compiled<T>,
  a: readonly JournalEvent<T>[],
  b: readonly JournalEvent<T>[],
): Merged<T> | Refused {
  const unreadable = journalProblem(a) ?? journalProblem(b)
  if (unreadable !== null) return refuse(unreadable)
  const [mine, other] = [a, b].map((journal) => openingOf(journal as unknown as JournalEvent[]))
  if (mine === null || other === null) return refuse(problem('journal-without-opening', {}))
  if (mine !== other)
    return refuse(problem('journal-other-session', { session: mine as string, other: other as string }))
  const known = new Map<string, JournalEvent<T>>(a.map((event) => [event.id, event]))
  for (const event of b) {
    const same = known.get(event.id)
    if (same !== undefined && canonical(same) !== canonical(event)) return refuse(problem('id-used', { id: event.id }))
    known.set(event.id, event)
  }
  const journal = [...known.values()].sort(inOrder)
  const replayed = replay(compiled, journal)
  return replayed.ok ? { ...replayed, journal } : replayed
}
