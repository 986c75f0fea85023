import type { PlainDateTime } from '@trivsel/core'

const NAME = /^(UTC|[a-z][\w+-]*(\/[\w+-]+)+)$/i

/** True for the name of a time zone that this machine knows, as IANA has them: `Europe/Copenhagen`, `UTC`. Never throws. */
export function isZone(name: string): boolean {
  if (!NAME.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

const TWO = '2-digit'

/**
 * What the clock on the wall shows in a zone at an instant, to the minute that has begun.
 * @throws RangeError on a zone that {@link isZone} does not know, or an instant that is none.
 */
export function wallTimeIn(zone: string, instant: string): PlainDateTime {
  const form = { year: 'numeric', month: TWO, day: TWO, hour: TWO, minute: TWO, hourCycle: 'h23' } as const
  const parts = new Intl.DateTimeFormat('en', { ...form, timeZone: zone }).formatToParts(new Date(instant))
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (type) => parts.find((part) => part.type === type)?.value,
  )
  return `${year}-${month}-${day}T${hour}:${minute}`
}

/**
 * How many whole minutes late it is; never below 0. Both are times on the same wall and counted as it shows them, whatever
 * its clock does that night. A host's timer takes `now` from {@link wallTimeIn}.
 */
export const minutesLate = (due: PlainDateTime, now: PlainDateTime): number =>
  Math.max(0, (Date.parse(`${now}Z`) - Date.parse(`${due}Z`)) / 60_000)
