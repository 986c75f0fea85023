import type { RenderedCalendarEntry, RenderedReport } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { contentLine, textValue } from './content-line'
import { repeatsOf } from './repeats'
import { timeZone } from './time-zone'
import { doubtful } from './zone-clock'

/** What {@link toICalendar} must be told, since it asks no clock. */
export interface CalendarOptions {
  /** When the file is made, as an ISO 8601 instant: `2027-01-05T09:00:00Z`. Calendars take the latest as the one that counts. */
  readonly stamp: string
}

const DAY = 86_400_000

const noDate = (what: string, written: string): RangeError =>
  new RangeError(`${what} "${written}" is no date; write it as ISO 8601 does`)

/** A plain day, or time on a wall, counted as if in UTC. What does not read back as it was written is none. */
function plainTime(what: string, written: string, rest: string): number {
  const time = Date.parse(written + rest)
  if (Number.isNaN(time) || new Date(time).toISOString() !== written + rest) throw noDate(what, written)
  return time
}

const dayOf = (on: string): number => plainTime('the day of a calendar entry', on, 'T00:00:00.000Z')
const wallOf = (starts: string): number => plainTime('the start of a calendar entry', starts, ':00.000Z')

const compact = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
const day = (time: number): string => compact(time).slice(0, 8)

// Ids may hold anything, so each is percent-encoded: two pairs of ids never give one UID.
const encoded = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'))
const uid = (session: string, entry: string): string => `${encoded(session)}/${encoded(entry)}@trivsel`

type Entry<K> = Extract<RenderedCalendarEntry, { readonly kind: K }>

function allDay({ on, repeats, title }: Entry<'day'>): string[] {
  const start = dayOf(on)
  return [
    contentLine('DTSTART;VALUE=DATE', day(start)),
    contentLine('DTEND;VALUE=DATE', day(start + DAY)),
    ...(repeats === null ? [] : repeatsOf(on, repeats)),
    // An agreement to follow up takes nobody's whole day.
    contentLine('TRANSP', 'TRANSPARENT'),
    // At nine the day before: time to get ready, and nobody is called at midnight.
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', textValue(oneLine(title))),
    contentLine('TRIGGER', '-PT15H'),
    contentLine('END', 'VALARM'),
  ]
}

// Calendars have reminders of their own for what has a time, so the file adds none.
function atATime({ starts, minutes, zone }: Entry<'appointment'>): string[] {
  const wall = wallOf(starts)
  const instant = zone === null ? null : doubtful(zone, wall / 1000)
  const name = zone === null || instant !== null ? 'DTSTART' : `DTSTART;TZID=${zone}`
  return [
    contentLine(name, instant === null ? compact(wall).slice(0, 15) : compact(instant * 1000)),
    contentLine('DURATION', `PT${minutes}M`),
  ]
}

function event(entry: RenderedCalendarEntry, session: string, stamp: string): string[] {
  const details = entry.details.map(oneLine).filter((line) => line !== '')
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid(session, entry.id)),
    contentLine('DTSTAMP', stamp),
    contentLine('SUMMARY', textValue(oneLine(entry.title))),
    ...(details.length === 0 ? [] : [contentLine('DESCRIPTION', textValue(details.join('\n')))]),
    ...(entry.kind === 'day' ? allDay(entry) : atATime(entry)),
    contentLine('END', 'VEVENT'),
  ]
}

/** Every time zone that an appointment stands in, with the years around it. */
function zones(entries: readonly RenderedCalendarEntry[]): string[] {
  const years = new Map<string, number[]>()
  for (const entry of entries) {
    if (entry.kind === 'day' || entry.zone === null) continue
    const year = new Date(wallOf(entry.starts)).getUTCFullYear()
    years.set(entry.zone, [...(years.get(entry.zone) ?? []), year])
  }
  return [...years].flatMap(([zone, list]) => timeZone(zone, list))
}

/**
 * A report's calendar entries as an iCalendar file (RFC 5545, `text/calendar`, UTF-8): an all-day event for each day,
 * with a reminder the day before, and an event at its time for each appointment. The file describes the time zones it
 * names; where nobody said the zone, the time is that of whoever reads it.
 * The same entry of the same session has the same UID every time, so a calendar updates it rather than doubling it.
 * Without entries the file holds none, which some calendars refuse: look at `rendered.calendar` before offering one.
 * @throws RangeError where the stamp, a day or a start is no date, or a time zone is not known.
 */
export function toICalendar(rendered: RenderedReport, { stamp }: CalendarOptions): string {
  const made = Date.parse(stamp)
  if (Number.isNaN(made)) throw noDate('the stamp', stamp)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Trivsel//Report//${rendered.language.toUpperCase()}`),
    ...zones(rendered.calendar),
    ...rendered.calendar.flatMap((entry) => event(entry, rendered.session, compact(made))),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
