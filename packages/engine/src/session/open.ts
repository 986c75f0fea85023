import { nearest, type Problem, problem, type Tool } from '@trivsel/core'
import { reserved } from '../privacy/viewer'
import { type Compiled, kitOf } from './compile'
import type { OpenEvent, Participant } from './event'
import { readEventId } from './event-id'
import { openEvent } from './event-schemas'
import type { Kit } from './kit'
import { type Accepted, type Refused, refuse } from './outcome'
import { faultProblem, readAs } from './read-data'
import type { Session, StepState } from './session'

/** How a session begins. */
export interface Opening<T extends Tool = Tool> {
  /** The host's id for the session: letters, digits and `_ . : -`, at most 100. */
  readonly session: string
  /** Which copy of the session this is; event ids begin with it. Kebab-case. */
  readonly copy: string
  /** The participant who opens it; must sit in the tool's leading seat. */
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  /** What the group calls itself. At most 120 characters. */
  readonly team?: string
  readonly participants: readonly Participant<T>[]
}

const LIMITS = { depth: 6, text: 4000, values: 200_000 }

/** Why someone cannot take part. */
export function participantProblem(
  tool: Tool,
  others: readonly Participant[],
  { id, seats }: Participant,
): Problem | null {
  const known = tool.seats.map((seat) => seat.id)
  const seat = seats.find((s) => !known.includes(s))
  if (seat !== undefined) return problem('unknown-seat', { seat, nearest: nearest(seat, known) })
  if (reserved.includes(id)) return problem('bad-field', { path: 'participant.id', expected: 'free-name' })
  return others.some((other) => other.id === id) ? problem('participant-twice', { participant: id }) : null
}

/** Why the seats cannot be filled by these people. */
export function seatProblem(tool: Tool, participants: readonly Participant[], fewest: boolean): Problem | null {
  for (const { id, min, max } of tool.seats) {
    const count = participants.filter(({ seats }) => seats.includes(id)).length
    if ((fewest && count < min) || (max !== null && count > max))
      return problem('seat-count', { seat: id, count, min, max })
  }
  return null
}

/** Makes a session of the event that opens it, or says why that cannot be. */
export function beginWith(kit: Kit, data: unknown): Accepted<Tool, OpenEvent> | Refused {
  const fault = faultProblem(data, LIMITS)
  if (fault !== null) return refuse(fault)
  const read = readAs(openEvent, data)
  if ('problem' in read) return refuse(read.problem)
  const event = read.data as OpenEvent
  const { tool } = kit
  const first = tool.steps[0]?.id as string
  const id = readEventId(event.id)
  if (id === null) return refuse(problem('bad-field', { path: 'id', expected: 'event-id' }))
  if (id.n !== 1 || event.clock !== 1) return refuse(problem('id-out-of-turn', { id: event.id, next: `${id.copy}-1` }))
  if (event.tool !== tool.id) return refuse(problem('saved-other-tool', { tool: event.tool, expected: tool.id }))
  if (event.edition !== tool.edition)
    return refuse(problem('saved-other-edition', { edition: event.edition, expected: tool.edition }))
  if (event.step !== first) return refuse(problem('wrong-step', { step: event.step, belongs: first }))
  for (const [i, person] of event.participants.entries()) {
    const wrong = participantProblem(tool, event.participants.slice(0, i), person)
    if (wrong !== null) return refuse(wrong)
  }
  const seats = seatProblem(tool, event.participants, true)
  if (seats !== null) return refuse(seats)
  const opener = event.participants.find((person) => person.id === event.by)
  if (opener === undefined) return refuse(problem('stranger', { by: event.by }))
  if (!opener.seats.includes(tool.lead)) return refuse(problem('wrong-seat', { by: event.by, seats: [tool.lead] }))
  const states = [...kit.steps].map(([step, { drawers }]): [string, StepState] => [
    step,
    { reached: step === first, closed: false, data: drawers.start },
  ])
  const session: Session = {
    id: event.session,
    tool: tool.id,
    edition: tool.edition,
    mode: tool.mode,
    team: event.team,
    participants: event.participants,
    openedAt: event.at,
    lastAt: event.at,
    clock: 1,
    seen: { [id.copy]: 1 },
    revision: 1,
    step: first,
    finished: false,
    waiting: [],
    steps: Object.fromEntries(states),
  }
  return { ok: true, session, event }
}

/**
 * Opens a session.
 * @returns the session and the event that opens it, which is the first of its journal; or why it cannot be opened: an
 * unknown or overfilled seat, someone named twice, somebody opening it who does not lead.
 */
export function open<T extends Tool>(
  compiled: Compiled<T>,
  { session, copy, by, at, team, participants }: Opening<T>,
): Accepted<T, OpenEvent<T>> | Refused {
  const { tool } = compiled
  const event = {
    id: `${copy}-1`,
    clock: 1,
    by,
    at,
    type: 'open',
    step: tool.steps[0]?.id,
    session,
    tool: tool.id,
    edition: tool.edition,
    team: team ?? null,
    participants,
  }
  return beginWith(kitOf(compiled), event) as unknown as Accepted<T, OpenEvent<T>> | Refused
}
