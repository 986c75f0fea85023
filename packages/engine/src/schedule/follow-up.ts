import { UTCDateMini } from '@date-fns/utc/date/mini'
import type { FollowUp, PlainDate } from '@trivsel/core'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'

/** The calendar day of an instant where it was written: its own offset decides, not this machine's. */
export const dayOf = (instant: string): PlainDate => instant.slice(0, 10)

const counted = {
  days: [addDays, 1],
  weeks: [addDays, 7],
  months: [addMonths, 1],
  years: [addMonths, 12],
} as const

/**
 * The day of a follow-up, counted from a day. Weeks keep the weekday; months and years keep the day of the month, or
 * take the last one where the month has fewer.
 */
export function followUpDay(day: PlainDate, { after, unit }: Pick<FollowUp, 'after' | 'unit'>): PlainDate {
  const [add, each] = counted[unit]
  return new UTCDateMini(add(new UTCDateMini(`${day}T00:00Z`), after * each)).toISOString().slice(0, 10)
}
