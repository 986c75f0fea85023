import * as z from 'zod/mini'
import type { Fields } from '../activities/drawers'
import { instant, ref, title } from '../activities/fields'
import { PARTICIPANT_ID } from './participant-id'

const stamp = {
  id: ref,
  clock: z.int().check(z.gte(1)),
  by: ref,
  at: instant,
  step: ref,
}

// Kept as a key, and these two names are refused as keys: they could reach a prototype.
const participantId = z.string().check(z.regex(PARTICIPANT_ID))

/** Accepts someone who takes part. */
export const participant = z.strictObject({
  id: participantId,
  name: z.exactOptional(title),
  seats: z.array(ref).check(z.minLength(1), z.maxLength(20)),
})

const seen = z.record(z.string(), z.int())

const schemaOf = (type: string, fields: Fields): z.core.$ZodType =>
  z.strictObject({ ...stamp, type: z.literal(type), ...(fields as Record<string, z.ZodMiniType>) })

/** Schemas of an activity's events, by type. */
export const activityEvents = (events: Readonly<Record<string, Fields>>): ReadonlyMap<string, z.core.$ZodType> =>
  new Map(Object.entries(events).map(([type, fields]) => [type, schemaOf(type, fields)]))

/** Accepts the opening of a session. */
export const openEvent = schemaOf('open', {
  session: z.string().check(z.regex(/^[\w.:-]{1,100}$/)),
  tool: ref,
  edition: ref,
  team: z.nullable(title),
  participants: z.array(participant).check(z.minLength(1), z.maxLength(5000)),
})

/** Schemas of the events that are about the session itself, by type. */
export const moveEvents: ReadonlyMap<string, z.core.$ZodType> = activityEvents({
  join: { participant },
  next: {},
  back: {},
  finish: {},
  close: { seen },
  reopen: {},
})
