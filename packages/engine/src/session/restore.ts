import { type Problem, problem, type Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import { instant } from '../activities/fields'
import { canonical } from './canonical'
import { type Compiled, kitOf } from './compile'
import type { JournalEvent } from './event'
import { readEventId } from './event-id'
import { participant } from './event-schemas'
import { fold } from './fold'
import type { Kit } from './kit'
import { participantProblem } from './open'
import { type Refused, refuse } from './outcome'
import { faultProblem, readAs } from './read-data'
import { FORMAT, hashOf, type Saved } from './save'
import type { Session } from './session'

/** A session taken out of its envelope, after every check. */
export interface Restored<T extends Tool> {
  readonly ok: true
  readonly session: Session<T>
  readonly journal: readonly JournalEvent<T>[]
}

const LIMITS = { depth: 10, text: 4000, values: 20_000_000 }

const count = z.int().check(z.gte(1))
const eventId = z.stringFormat('event-id', (id) => readEventId(id) !== null)

// What an event says is checked by whoever takes it, so here only that it is one.
const stampedEvent = z.looseObject({ id: eventId, clock: count, by: z.string(), step: z.string(), type: z.string() })

function sessionSchema({ tool, steps }: Kit) {
  const states = [...steps].map(([id, { drawers }]) => [
    id,
    z.strictObject({ reached: z.boolean(), closed: z.boolean(), data: drawers.data(tool) as z.ZodMiniType }),
  ])
  return z.strictObject({
    id: z.string(),
    tool: z.literal(tool.id),
    edition: z.literal(tool.edition),
    mode: z.literal(tool.mode),
    team: z.nullable(z.string()),
    participants: z.array(participant).check(z.minLength(1)),
    openedAt: instant,
    lastAt: instant,
    clock: count,
    seen: z.record(z.string(), count),
    revision: count,
    step: z.enum([...steps.keys()]),
    finished: z.boolean(),
    waiting: z.array(stampedEvent),
    steps: z.strictObject(Object.fromEntries(states)),
  })
}

const schemas = new WeakMap<Kit, z.ZodMiniType>()

function envelopeSchema(kit: Kit): z.ZodMiniType {
  const known = schemas.get(kit)
  if (known !== undefined) return known
  const made = z.strictObject({
    format: z.int(),
    tool: z.string(),
    edition: z.string(),
    contentVersion: z.string(),
    engineVersion: z.string(),
    savedAt: z.string(),
    session: sessionSchema(kit),
    journal: z.array(stampedEvent),
    hash: z.string(),
  })
  schemas.set(kit, made)
  return made
}

/** Why parts that are each well formed do not make one session. */
function wholeProblem(kit: Kit, session: Session, journal: readonly JournalEvent[]): Problem | null {
  const { participants } = session
  for (const [i, person] of participants.entries()) {
    const wrong = participantProblem(kit.tool, participants.slice(0, i), person)
    if (wrong !== null) return wrong
  }
  if (journal.length === 0) return null
  const folded = fold(kit, journal)
  if (!folded.ok) return folded.problem
  const same = canonical(folded.session) === canonical(session)
  return same ? null : problem('saved-not-readable', { path: 'journal' })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

/**
 * Takes a session out of what `save` made, as an object or as JSON text. Checks that it is readable, of this tool and
 * edition, not newer than this version, unchanged, and of the right shape; restores it whole or not at all.
 */
export function restore<T extends Tool>(compiled: Compiled<T>, data: unknown): Restored<T> | Refused {
  const kit = kitOf(compiled)
  const raw = parsed(data)
  if (typeof raw !== 'object' || raw === null) return refuse(problem('saved-not-readable', { path: '' }))
  const fault = faultProblem(raw, LIMITS)
  if (fault !== null) return refuse(fault)
  const { format, tool, edition, hash } = raw as Partial<Saved>
  if (typeof format !== 'number' || format < 1) return refuse(problem('saved-not-readable', { path: 'format' }))
  if (format > FORMAT) return refuse(problem('saved-newer-format', { format, supported: FORMAT }))
  const { tool: mine } = kit
  if (tool !== mine.id) return refuse(problem('saved-other-tool', { tool: text(tool), expected: mine.id }))
  if (edition !== mine.edition)
    return refuse(problem('saved-other-edition', { edition: text(edition), expected: mine.edition }))
  const expected = hashOf(raw as Saved)
  if (hash !== expected) return refuse(problem('saved-changed', { hash: text(hash), expected }))
  const read = readAs(envelopeSchema(kit), raw)
  if ('problem' in read) {
    const { params } = read.problem
    return refuse(problem('saved-not-readable', { path: 'path' in params ? params.path : '' }))
  }
  const { session, journal } = read.data as unknown as Saved<T>
  const wrong = wholeProblem(kit, session as unknown as Session, journal as unknown as JournalEvent[])
  return wrong === null ? { ok: true, session, journal } : refuse(wrong)
}
