import type { DayEntry } from '@trivsel/core'
import { contentLine } from './content-line'

type Every = NonNullable<DayEntry['repeats']>

const FREQUENCY = { days: 'DAILY', weeks: 'WEEKLY', months: 'MONTHLY', years: 'YEARLY' } as const

/** Beyond this many years nobody follows up on what was agreed. */
const YEARS = 30

/** People count the last day of a month where it lacks the day; calendars would leave that month out. */
function rule(on: string, { after, unit }: Every): string {
  const plain = `FREQ=${FREQUENCY[unit]};INTERVAL=${after}`
  if (unit === 'months' && on.endsWith('-31')) return `${plain};BYMONTHDAY=-1`
  return unit === 'years' && on.endsWith('-02-29') ? `${plain};BYMONTH=2;BYMONTHDAY=-1` : plain
}

/**
 * The last day of each February that lacks a 29th or 30th to come again on. `BYSETPOS` would say it in the rule itself,
 * but calendars built on ical.js show the days it should leave out (kewisch/ical.js#960).
 */
function februaries(on: string, { after, unit }: Every): string[] {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number]
  if (unit !== 'months' || day > 30) return []
  return Array.from({ length: YEARS }, (_, i) => new Date(Date.UTC(year + i, 2, 0))).flatMap((last) => {
    const months = (last.getUTCFullYear() - year) * 12 + 2 - month
    const lacking = months > 0 && months % after === 0 && last.getUTCDate() < day
    return lacking ? [last.toISOString().slice(0, 10).replaceAll('-', '')] : []
  })
}

/** How a day, `YYYY-MM-DD`, comes again, counted from itself, without end. */
export function repeatsOf(on: string, every: Every): string[] {
  const more = februaries(on, every)
  return [
    contentLine('RRULE', rule(on, every)),
    ...(more.length === 0 ? [] : [contentLine('RDATE;VALUE=DATE', more.join())]),
  ]
}
