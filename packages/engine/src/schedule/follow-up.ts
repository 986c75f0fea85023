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

const start = (day: PlainDate): Date => new UTCDateMini(`${day}T00:00Z`)

const later = (from: Date, after: number, unit: FollowUp['unit']): Date => {
  const [add, each] = counted[unit]
  return new UTCDateMini(add(from, after * each))
}

const plain = (date: Date): PlainDate => date.toISOString().slice(0, 10)

/**
 * The day of a follow-up, counted from a day. Weeks keep the weekday; months and years keep the day of the month, or
 * take the last one where the month has fewer.
 */
export const followUpDay = (day: PlainDate, { after, unit }: Pick<FollowUp, 'after' | 'unit'>): PlainDate =>
  plain(later(start(day), after, unit))

/**
 * The days of something that comes again and again, the first one included. Each is counted from the first, so that
 * the 31st comes back after a shorter month, and 29 February in every leap year.
 * @param count how many days; fewer come where the years would run to five digits.
 */
export function occurrences(
  day: PlainDate,
  { after, unit }: Pick<FollowUp, 'after' | 'unit'>,
  count: number,
): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let i = 0; i < count; i++) {
    const next = later(start(day), i * after, unit)
    if (!(next.getUTCFullYear() <= 9999)) break
    days.push(plain(next))
  }
  return days
}
