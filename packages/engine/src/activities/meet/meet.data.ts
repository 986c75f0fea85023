import type { PlainDateTime } from '@trivsel/core'
import * as z from 'zod/mini'
import { isZone, type Run } from '../../schedule'
import { instant, wallTime } from '../fields'

const run = z.strictObject({ item: z.string(), from: instant, to: z.nullable(instant) })
const note = z.strictObject({
  id: z.string(),
  by: z.string(),
  item: z.string(),
  theme: z.nullable(z.string()),
  text: z.string(),
})

const held = z.strictObject({
  starts: z.nullable(wallTime),
  zone: z.nullable(z.stringFormat('zone', isZone)),
  minutes: z.record(z.string(), z.int()),
  runs: z.array(run),
  notes: z.array(note),
})

/** Accepts what a `meet` step holds. */
export const meetData = () => held

/** Something written down during an item. */
export interface Note {
  readonly id: string
  readonly by: string
  readonly item: string
  readonly theme: string | null
  readonly text: string
}

/** What a `meet` step holds. */
export interface MeetData {
  readonly starts: PlainDateTime | null
  /** IANA name of the time zone the meeting is in; `null` where nobody said. */
  readonly zone: string | null
  /** Minutes that the group planned otherwise than the tool. */
  readonly minutes: Readonly<Record<string, number>>
  readonly runs: readonly (Run & { readonly item: string })[]
  readonly notes: readonly Note[]
}

export const notMet: MeetData = { starts: null, zone: null, minutes: {}, runs: [], notes: [] }
