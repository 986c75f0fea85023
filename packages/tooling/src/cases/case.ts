import * as z from 'zod'

const did = z.union([
  /** The group moves on, step by step, until it is there. */
  z.strictObject({ to: z.string() }),
  /** Whoever leads ends the session. */
  z.strictObject({ finish: z.literal(true) }),
  /** Somebody does something: `<person>: <event>`, `in` a step, and what the event says. */
  z.looseObject({
    in: z.string(),
    /** A name for what the event makes, to be used further down as `$name`. */
    as: z.optional(z.string()),
    /** Why it is refused. */
    refused: z.optional(z.string()),
    at: z.optional(z.string()),
  }),
])

const outcome = z.strictObject({
  /** A person, `room` or `public`. */
  for: z.string().default('room'),
  in: z.optional(z.string()),
  /** What the result of the step has, among other things. */
  is: z.optional(z.unknown()),
  /** What is missing before the group can move on, by code. */
  missing: z.optional(z.array(z.string())),
  /** What stands nowhere that this reader can see. */
  never: z.optional(z.array(z.string())),
  /** What stands in this reader's report, in English. */
  says: z.optional(z.array(z.string())),
  /** Days and times that go into this reader's calendar, in their order. */
  calendar: z.optional(z.array(z.string())),
})

/** What people did with a tool, and what came of it. */
export const caseSchema = z.strictObject({
  case: z.string(),
  team: z.optional(z.string()),
  /** Seats by person. Whoever sits in the tool's leading seat opens the session. */
  people: z.record(z.string(), z.array(z.string())),
  /** When it began, as an instant. */
  began: z.string().default('2026-12-01T09:00:00+01:00'),
  did: z.array(did),
  'came-out': z.array(outcome).min(1),
})

/** One worked example. */
export type Case = z.infer<typeof caseSchema>

/** Something that was done in a case. */
export type Did = Case['did'][number]
