import type { RenderedCalendarEntry, RenderedReport } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { contentLine, textValue } from './content-line'

/** What {@link toICalendar} must be told, since it asks no clock. */
export interface CalendarOptions {
  /** When the file is made, as an ISO 8601 instant: `2027-01-05T09:00:00Z`. Calendars take the latest as the one that counts. */
  readonly stamp: string
}

const DAY = 86_400_000

function timeOf(what: string, written: string, read: string): number {
  const time = Date.parse(read)
  if (Number.isNaN(time)) throw new RangeError(`${what} "${written}" is no date; write it as ISO 8601 does`)
  return time
}

const compact = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
const day = (time: number): string => compact(time).slice(0, 8)

// Ids may hold anything, so each is percent-encoded: two pairs of ids never give one UID.
const encoded = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'))
const uid = (session: string, entry: string): string => `${encoded(session)}/${encoded(entry)}@trivsel`

function event(entry: RenderedCalendarEntry, session: string, stamp: string): string[] {
  const start = timeOf('the day of a calendar entry', entry.on, `${entry.on}T00:00Z`)
  const details = entry.details.map(oneLine).filter((line) => line !== '')
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid(session, entry.id)),
    contentLine('DTSTAMP', stamp),
    contentLine('DTSTART;VALUE=DATE', day(start)),
    contentLine('DTEND;VALUE=DATE', day(start + DAY)),
    contentLine('SUMMARY', textValue(oneLine(entry.title))),
    ...(details.length === 0 ? [] : [contentLine('DESCRIPTION', textValue(details.join('\n')))]),
    // An agreement to follow up takes nobody's whole day.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ]
}

/**
 * A report's calendar entries as an iCalendar file (RFC 5545, `text/calendar`, UTF-8): an all-day event for each.
 * The same entry of the same session has the same UID every time, so a calendar updates it rather than doubling it.
 * Without entries the file holds none, which some calendars refuse: look at `rendered.calendar` before offering one.
 * @throws RangeError where the stamp or the day of an entry is no date.
 */
export function toICalendar(rendered: RenderedReport, { stamp }: CalendarOptions): string {
  const made = compact(timeOf('the stamp', stamp, stamp))
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Trivsel//Report//${rendered.language.toUpperCase()}`),
    ...rendered.calendar.flatMap((entry) => event(entry, rendered.session, made)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
