import { type Problem, problem } from '@trivsel/core'
import { canonical } from './canonical'
import type { CloseEvent, JournalEvent, OpenEvent } from './event'
import { inOrder, readEventId, type Seen, seenOf } from './event-id'
import { faultProblem } from './read-data'

/** A journal in order, each event once, the opening first; or why it is none. */
export type ReadJournal = { readonly events: readonly [OpenEvent, ...JournalEvent[]] } | { readonly problem: Problem }

// An opening names everyone who takes part; any other event says one thing.
const LIMITS = { depth: 6, text: 4000, values: 200_000 }

/** Far more events than any meeting makes, and far below where counting loses exactness. */
const LAST_CLOCK = 2 ** 40

const no = (found: Problem) => ({ problem: found })

function envelopeProblem(data: unknown, at: number): Problem | null {
  const fault = faultProblem(data, LIMITS)
  if (fault !== null) return fault
  if (typeof data !== 'object' || data === null) return problem('bad-field', { path: `${at}`, expected: 'event' })
  const { id, clock, by, step, type } = data as Record<string, unknown>
  for (const [path, value] of Object.entries({ by, step, type })) {
    if (typeof value !== 'string') return problem('bad-field', { path: `${at}.${path}`, expected: 'text' })
  }
  if (typeof id !== 'string' || readEventId(id) === null) {
    return problem('bad-field', { path: `${at}.id`, expected: 'event-id' })
  }
  const counts = Number.isSafeInteger(clock) && (clock as number) >= 1 && (clock as number) <= LAST_CLOCK
  return counts ? null : problem('bad-field', { path: `${at}.clock`, expected: 'number' })
}

/** Why the openings in a journal are not one. */
function openingProblem([opening, ...others]: readonly OpenEvent[]): Problem | null {
  if (opening === undefined) return problem('journal-without-opening', {})
  const stray = others.find(({ session }) => session !== opening.session)
  if (stray !== undefined) return problem('journal-other-session', { session: opening.session, other: stray.session })
  const again = others.find((other) => canonical(other) !== canonical(opening))
  return again === undefined ? null : problem('journal-opened-twice', { id: again.id })
}

/** Each copy's events follow on from one another: none is missing, and their clocks rise. */
function gapProblem(events: readonly JournalEvent[]): Problem | null {
  const seen = new Map<string, number>()
  for (const { id } of events) {
    const { copy, n } = readEventId(id) as { copy: string; n: number }
    const next = (seen.get(copy) ?? 0) + 1
    if (n !== next) return problem('id-out-of-turn', { id, next: `${copy}-${next}` })
    seen.set(copy, n)
  }
  return null
}

/** A close cannot have seen what nobody has. */
function seenProblem(events: readonly JournalEvent[], known: Seen): Problem | null {
  const closes = events.filter((event): event is CloseEvent => event.type === 'close')
  const wrong = closes.find(({ seen }) =>
    Object.entries(seen ?? {}).some(([copy, n]) => typeof n !== 'number' || n > seenOf(known, copy)),
  )
  return wrong === undefined ? null : problem('seen-out-of-date', { step: wrong.step })
}

/** How many events of each copy a journal holds. */
export function seenIn(events: readonly JournalEvent[]): Seen {
  const seen = new Map<string, number>()
  for (const { id } of events) {
    const { copy, n } = readEventId(id) as { copy: string; n: number }
    seen.set(copy, Math.max(seen.get(copy) ?? 0, n))
  }
  return Object.fromEntries(seen)
}

/**
 * Reads a journal, or the union of several, from outside. Looks at what makes events an order: ids, clocks, one opening.
 * What they say is looked at when they are folded.
 */
export function readJournal(data: unknown): ReadJournal {
  if (!Array.isArray(data) || data.length === 0) return no(problem('journal-empty', {}))
  const events = Array.from(data) as JournalEvent[]
  const known = new Map<string, JournalEvent>()
  for (const [at, event] of events.entries()) {
    const wrong = envelopeProblem(event, at)
    if (wrong !== null) return no(wrong)
  }
  const openings = openingProblem(events.filter((event): event is OpenEvent => event.type === 'open'))
  if (openings !== null) return no(openings)
  for (const event of events) {
    const same = known.get(event.id)
    if (same !== undefined && same !== event && canonical(same) !== canonical(event)) {
      return no(problem('id-used', { id: event.id }))
    }
    known.set(event.id, event)
  }
  const ordered = [...known.values()].sort(inOrder)
  if (ordered[0]?.type !== 'open') return no(problem('journal-without-opening', {}))
  const wrong = gapProblem(ordered) ?? seenProblem(ordered, seenIn(ordered))
  return wrong === null ? { events: ordered as [OpenEvent, ...JournalEvent[]] } : no(wrong)
}
