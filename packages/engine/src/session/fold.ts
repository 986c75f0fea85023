import { type Problem, problem } from '@trivsel/core'
import { apply, checkDraft } from './accept'
import type { CloseEvent, EventOf, JournalEvent } from './event'
import type { Kit } from './kit'
import { beginWith } from './open'
import { type Refused, refuse } from './outcome'
import type { Session } from './session'
import { inOrder, readEventId, seenOf } from './stamp'

/** An event that stands in the journal and does not count, and why. Tell its author. */
export interface Aside {
  readonly event: JournalEvent
  readonly problem: Problem
}

/** What a journal comes to. */
export interface Folded {
  readonly ok: true
  readonly session: Session
  readonly aside: readonly Aside[]
}

/** Until after which close each event is held back, by id: closes that did not know of it. */
type Held = ReadonlyMap<string, string>

const knows = ({ seen }: CloseEvent, id: string): boolean => {
  const read = readEventId(id)
  return read !== null && read.n <= seenOf(seen, read.copy)
}

interface Waiting {
  readonly event: JournalEvent
  readonly until: string | null
}

/** One pass over a journal in order. Asks for another where a close turns out not to have known of what was counted before it. */
function pass(
  kit: Kit,
  first: Session,
  rest: readonly JournalEvent[],
  held: Held,
): { session: Session; aside: Aside[] } | Held {
  let session = first
  let waiting: Waiting[] = []
  const aside: Aside[] = []
  const passed = new Set<string>()
  const counted = new Map<string, string[]>()

  const take = (event: JournalEvent): Problem | null => {
    const checked = checkDraft(kit, session, event)
    if ('problem' in checked) return checked.problem
    session = apply(kit, session, checked.event)
    counted.set(event.step, [...(counted.get(event.step) ?? []), event.id])
    return null
  }

  for (const event of rest) {
    const until = held.get(event.id) ?? null
    if (until !== null) {
      waiting.push({ event, until })
      continue
    }
    const before = counted.get(event.step) ?? []
    const wrong = take(event)
    // What comes to a closed step waits for second thoughts like everything else the close did not know of.
    if (wrong?.code === 'step-closed' && event.type !== 'close') waiting.push({ event, until: null })
    else if (wrong !== null) aside.push({ event, problem: wrong })
    else if (event.type === 'close') {
      passed.add(event.id)
      const unknown = before.filter((id) => !isMove(kit, rest, id) && !knows(event, id))
      if (unknown.length > 0) return new Map([...held, ...unknown.map((id): [string, string] => [id, event.id])])
    } else if (event.type === 'reopen') {
      const mine = waiting.filter((w) => w.event.step === event.step && (w.until === null || passed.has(w.until)))
      waiting = waiting.filter((w) => !mine.includes(w))
      for (const { event: late } of mine) {
        const still = take(late)
        if (still !== null) aside.push({ event: late, problem: still })
      }
    }
  }
  const left = waiting.map(({ event }) => event as EventOf)
  const told = left.map((event) => ({ event, problem: problem('step-closed', { step: event.step }) }))
  return { session: { ...session, waiting: left }, aside: [...aside, ...told] }
}

const isMove = (kit: Kit, rest: readonly JournalEvent[], id: string): boolean =>
  kit.moves.has(rest.find((event) => event.id === id)?.type ?? '')

/** Why something from outside is no journal at all. What its events say is looked at later, event by event. */
export function journalProblem(journal: unknown): Problem | null {
  if (!Array.isArray(journal)) return problem('journal-empty', {})
  const stamped = journal.every(
    (e) => typeof e === 'object' && e !== null && typeof e.id === 'string' && typeof e.clock === 'number',
  )
  return stamped ? null : problem('bad-field', { path: 'journal', expected: 'event' })
}

/** Folds a journal, in any order and with any repetition, into the one session it comes to. */
export function fold(kit: Kit, journal: readonly JournalEvent[]): Folded | Refused {
  const unreadable = journalProblem(journal) ?? (journal.length === 0 ? problem('journal-empty', {}) : null)
  if (unreadable !== null) return refuse(unreadable)
  const ordered = [...new Map(journal.map((event) => [event.id, event])).values()].sort(inOrder)
  const [opening, ...rest] = ordered as [JournalEvent, ...JournalEvent[]]
  if (opening.type !== 'open') return refuse(problem('journal-without-opening', {}))
  const begun = beginWith(kit, opening)
  if (!begun.ok) return begun
  let held: Held = new Map()
  for (;;) {
    const passed = pass(kit, begun.session, rest, held)
    if (!('session' in passed)) {
      held = passed
      continue
    }
    return { ok: true, session: withAllSeen(passed.session, ordered), aside: passed.aside }
  }
}

/** Numbering goes on after every event known, also those that do not count. */
function withAllSeen(session: Session, ordered: readonly JournalEvent[]): Session {
  const seen: Record<string, number> = {}
  for (const { id } of ordered) {
    const read = readEventId(id)
    if (read !== null) seen[read.copy] = Math.max(seenOf(seen, read.copy), read.n)
  }
  return { ...session, seen, clock: ordered.at(-1)?.clock ?? 1 }
}
