import { nearest, type Problem, problem } from '@trivsel/core'
import type { ActivityEvent } from '../activities/drawers'
import { ask } from '../step-machine/ask'
import type { EventOf, JoinEvent } from './event'
import { readEventId, type Stamp, seenOf } from './event-id'
import type { Kit } from './kit'
import { isPrivate, obstacles } from './obstacles'
import { participantProblem, seatProblem } from './open'
import { eventLimits, faultProblem, readAs } from './read-data'
import { participantOf, type Session, sitsIn, stepState, stepsWith, withStep } from './session'
import { type Stages, stageOf } from './stage'

/** An event that was read and found acceptable, with the stages that were set to find out. */
interface Acceptable {
  readonly event: EventOf
  readonly stages: Stages
}

/** An acceptable event, or why it is not. */
export type Verdict = Acceptable | { readonly problem: Problem }

const no = (found: Problem): { readonly problem: Problem } => ({ problem: found })

/** Why a step cannot be closed: it is closed, it has nothing private to reveal, or too little is done in it. */
function whyNotClosed(kit: Kit, session: Session, step: string, stages: Stages): Problem {
  if (stepState(session, step).closed) return problem('step-closed', { step })
  const [missing] = isPrivate(kit, step) ? stageOf(kit, session, step, stages).missing() : []
  const belongs = [...kit.steps.keys()].find((id) => isPrivate(kit, id)) ?? step
  return missing ?? problem('wrong-step', { step, belongs })
}

/** Why the machine does not let the group move. */
function whyNot(kit: Kit, session: Session, type: string, step: string, stages: Stages): Problem {
  if (type === 'close') return whyNotClosed(kit, session, step, stages)
  if (type === 'reopen') return problem('step-open', { step })
  if (type === 'back') return problem('first-step', {})
  const ids = [...kit.steps.keys()]
  const next = ids[ids.indexOf(step) + 1]
  if (type === 'finish' && next !== undefined) return problem('wrong-step', { step, belongs: ids.at(-1) as string })
  if (type === 'next' && next === undefined) return problem('last-step', {})
  return obstacles(kit, session, step, stages)[0] ?? problem('moved-on', { step, current: session.step })
}

const MOVES = new Set(['next', 'back', 'finish'])

function checkMove(kit: Kit, session: Session, event: EventOf, stages: Stages): Problem | null {
  const { tool } = kit
  if (event.type === 'join') {
    const { participants } = session
    return (
      participantProblem(tool, participants, event.participant) ??
      seatProblem(tool, [...participants, event.participant], false)
    )
  }
  if (MOVES.has(event.type) && event.step !== session.step) {
    return problem('moved-on', { step: event.step, current: session.step })
  }
  return ask(kit, session, event.type as 'next', event.step, stages) === null
    ? whyNot(kit, session, event.type, event.step, stages)
    : null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Schema of an event of a type in a step; `null` where the step knows none. */
function schemaFor(kit: Kit, step: string, type: string) {
  const found = kit.steps.get(step)
  return (
    kit.moves.get(type) ?? (found === undefined ? undefined : kit.events.get(found.step.activity)?.get(type)) ?? null
  )
}

/** Who may send an event into a step, and whether the step takes any. */
function checkPlace(
  kit: Kit,
  session: Session,
  { type, step, by }: { type: string; step: string; by: string },
): Problem | null {
  const found = kit.steps.get(step)
  if (found === undefined) return problem('unknown-step', { step, nearest: nearest(step, kit.steps.keys()) })
  const person = participantOf(session, by)
  if (person === undefined) return problem('stranger', { by })
  const isMove = kit.moves.has(type)
  if (!isMove && kit.events.get(found.step.activity)?.has(type) !== true) {
    const elsewhere = [...kit.steps.values()].find(({ step: s }) => kit.events.get(s.activity)?.has(type))
    if (elsewhere !== undefined) return problem('wrong-step', { step, belongs: elsewhere.step.id })
    const known = [...kit.moves.keys(), ...(kit.events.get(found.step.activity)?.keys() ?? [])]
    return problem('unknown-event', { type, nearest: nearest(type, known) })
  }
  const seats = isMove || found.drawers.led?.includes(type) ? [kit.tool.lead] : found.step.seats
  if (!sitsIn(person, seats)) return problem('wrong-seat', { by, seats })
  if (session.finished) return problem('session-finished', {})
  const state = stepState(session, step)
  if (!state.reached) return problem('step-ahead', { step })
  return state.closed && !isMove ? problem('step-closed', { step }) : null
}

/** Looks at an event from outside without looking at its stamp's place in the order. */
export function checkDraft(kit: Kit, session: Session, data: unknown): Verdict {
  const fault = faultProblem(data, eventLimits)
  if (fault !== null) return no(fault)
  const raw = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  const type = text(raw['type'])
  const step = text(raw['step'])
  const by = text(raw['by'])
  for (const field of ['type', 'step', 'by']) {
    if (typeof raw[field] !== 'string') return no(problem('bad-field', { path: field, expected: 'text' }))
  }
  const place = checkPlace(kit, session, { type, step, by })
  if (place !== null) return no(place)
  const read = readAs(schemaFor(kit, step, type) as never, data)
  if ('problem' in read) return read
  const event = read.data as EventOf
  const stages: Stages = new Map()
  if (kit.moves.has(type)) {
    const wrong = checkMove(kit, session, event, stages)
    return wrong === null ? { event, stages } : no(wrong)
  }
  const stage = stageOf(kit, session, step, stages)
  const wrong = stage.drawers.rules(stage, event as ActivityEvent)
  return wrong === null ? { event, stages } : no(wrong)
}

/** Why an event's id cannot follow those of its copy. */
export function idProblem(session: Session, { id }: Stamp): Problem | null {
  const read = readEventId(id)
  if (read === null) return problem('bad-field', { path: 'id', expected: 'event-id' })
  const last = seenOf(session.seen, read.copy)
  if (read.n <= last) return problem('id-used', { id })
  return read.n === last + 1 ? null : problem('id-out-of-turn', { id, next: `${read.copy}-${last + 1}` })
}

/** The session with an accepted event's stamp noted, and with what the event did to its steps. */
function noted(session: Session, { id, clock, at }: Stamp, steps = session.steps): Session {
  const { copy, n } = readEventId(id) as { copy: string; n: number }
  return {
    ...session,
    clock: Math.max(session.clock, clock),
    lastAt: at,
    revision: session.revision + 1,
    seen: { ...session.seen, [copy]: Math.max(seenOf(session.seen, copy), n) },
    steps,
  }
}

function move(kit: Kit, session: Session, event: EventOf, stages: Stages): Session {
  const moved = ask(kit, session, event.type as 'next', event.step, stages)
  if (moved === null) return session
  const steps = Object.entries(session.steps).map(([id, state]) => [
    id,
    { ...state, reached: moved.facts.reached[id] === true, closed: moved.facts.closed[id] === true },
  ])
  const after: Session = { ...session, step: moved.step, finished: moved.finished, steps: Object.fromEntries(steps) }
  if (event.type !== 'close' && event.type !== 'reopen') return after
  const stage = stageOf(kit, session, event.step, stages)
  const { reveal } = stage.drawers
  const data = event.type === 'close' ? reveal?.close(stage, event.clock) : reveal?.reopen(stage)
  const changed = withStep(after, event.step, { data })
  return event.type === 'close' ? changed : takeWaiting(kit, changed, event.step)
}

/** What had to wait for a step to be reopened counts now, where it still holds. */
function takeWaiting(kit: Kit, session: Session, step: string): Session {
  const mine = session.waiting.filter((event) => event.step === step)
  const others: Session = { ...session, waiting: session.waiting.filter((event) => event.step !== step) }
  return mine.reduce((now, event) => {
    const checked = checkDraft(kit, now, event)
    return 'problem' in checked ? now : apply(kit, now, checked)
  }, others)
}

const join = (session: Session, { participant }: JoinEvent): Session => ({
  ...session,
  participants: [...session.participants, participant],
})

/** The session after an event that was found acceptable in it. */
export function apply(kit: Kit, session: Session, { event, stages }: Acceptable): Session {
  if (event.type === 'join') return join(noted(session, event), event)
  if (kit.moves.has(event.type)) return move(kit, noted(session, event), event, stages)
  const stage = stageOf(kit, session, event.step, stages)
  const data = stage.drawers.reduce(stage, event as ActivityEvent)
  return noted(session, event, stepsWith(session, event.step, { data }))
}
