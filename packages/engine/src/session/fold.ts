import { type Problem, problem } from '@trivsel/core'
import { apply, checkDraft } from './accept'
import type { CloseEvent, EventOf, JournalEvent } from './event'
import { readEventId, seenOf } from './event-id'
import type { Kit } from './kit'
import { beginWith } from './open'
import { type Refused, refuse } from './outcome'
import { readJournal, seenIn } from './read-journal'
import { type Session, stepState } from './session'

/** An event that stands in the journal and does not count, and why. Tell its author. */
export interface Aside {
  readonly event: JournalEvent
  readonly problem: Problem
}

/** What a journal comes to, and the journal itself in order. */
export interface Folded {
  readonly ok: true
  readonly session: Session
  readonly aside: readonly Aside[]
  readonly journal: readonly JournalEvent[]
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
class Pass {
  session: Session
  readonly aside: Aside[] = []
  waiting: Waiting[] = []
  /** Closes the pass has come by, accepted or not. */
  private readonly passed = new Set<string>()
  /** Answers counted so far that no reveal has shown yet, by step. */
  private readonly unrevealed = new Map<string, JournalEvent[]>()

  private readonly kit: Kit
  private readonly held: Held

  constructor(kit: Kit, session: Session, held: Held) {
    this.kit = kit
    this.session = session
    this.held = held
  }

  /** Takes the next event. @returns what the pass should have held back, where it turns out to have counted too much. */
  next(event: JournalEvent): Held | null {
    const until = this.held.get(event.id)
    if (until !== undefined) {
      this.waiting.push({ event, until })
      return null
    }
    const wrong = this.take(event)
    if (event.type === 'close') this.passed.add(event.id)
    if (wrong === null) return event.type === 'close' ? this.revealedBy(event) : this.afterwards(event)
    // What comes to a closed step waits for second thoughts like everything else the close did not know of.
    if (wrong.code === 'step-closed' && event.type !== 'close') this.waiting.push({ event, until: null })
    else this.aside.push({ event, problem: wrong })
    // A close that did not come about holds nothing back any longer.
    if (event.type === 'close' && this.session.steps[event.step]?.closed === false) this.release(event.step)
    return null
  }

  private take(event: JournalEvent): Problem | null {
    const checked = checkDraft(this.kit, this.session, event)
    if ('problem' in checked) return checked.problem
    this.session = apply(this.kit, this.session, checked)
    if (this.kit.moves.has(event.type)) return null
    const before = this.unrevealed.get(event.step)
    if (before === undefined) this.unrevealed.set(event.step, [event])
    else before.push(event)
    return null
  }

  private afterwards(event: JournalEvent): null {
    if (event.type === 'reopen') this.release(event.step)
    return null
  }

  private revealedBy(close: CloseEvent): Held | null {
    const counted = this.unrevealed.get(close.step) ?? []
    const unknown = counted.filter(({ id }) => !knows(close, id))
    if (unknown.length > 0) return new Map([...this.held, ...unknown.map(({ id }) => [id, close.id] as const)])
    // A later close cannot take back what this one showed.
    this.unrevealed.set(close.step, [])
    return null
  }

  private release(step: string): void {
    const free = ({ event, until }: Waiting) => event.step === step && (until === null || this.passed.has(until))
    const mine = this.waiting.filter(free)
    this.waiting = this.waiting.filter((one) => !free(one))
    for (const { event } of mine) {
      const still = this.take(event)
      if (still !== null) this.aside.push({ event, problem: still })
    }
  }
}

function foldOnce(kit: Kit, first: Session, rest: readonly JournalEvent[], held: Held): Pass | Held {
  const pass = new Pass(kit, first, held)
  for (const event of rest) {
    const again = pass.next(event)
    if (again !== null) return again
  }
  return pass
}

/** Folds a journal, in any order and with any repetition, into the one session it comes to. */
export function fold(kit: Kit, data: unknown): Folded | Refused {
  const read = readJournal(data)
  if ('problem' in read) return refuse(read.problem)
  const [opening, ...rest] = read.events
  const begun = beginWith(kit, opening)
  if (!begun.ok) return begun
  let held: Held = new Map()
  for (;;) {
    const folded = foldOnce(kit, begun.session, rest, held)
    if (!(folded instanceof Pass)) {
      held = folded
      continue
    }
    const { session, aside, waiting } = folded
    const events = waiting.map(({ event }) => event as EventOf)
    const told = events.map((event) => {
      const { closed } = stepState(session, event.step)
      return { event, problem: problem(closed ? 'step-closed' : 'seen-out-of-date', { step: event.step }) }
    })
    // Numbering goes on after every event known, also those that do not count.
    const clock = read.events.at(-1)?.clock ?? 1
    const whole: Session = { ...session, waiting: events, seen: seenIn(read.events), clock }
    return { ok: true, session: whole, aside: [...aside, ...told], journal: read.events }
  }
}
