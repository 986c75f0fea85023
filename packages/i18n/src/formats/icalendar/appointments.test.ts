import ICAL from 'ical.js'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { RenderedReport } from '../../render/rendered'
import { toICalendar } from './to-icalendar'

type Entry = Extract<RenderedReport['calendar'][number], { kind: 'appointment' }>

const meeting: Entry = {
  kind: 'appointment',
  id: 'talk-meeting',
  starts: '2026-12-01T09:00',
  minutes: 90,
  zone: 'Europe/Copenhagen',
  title: [{ text: 'Mødet', own: false }],
  details: [],
}

function written(...calendar: readonly Entry[]): string {
  const report: RenderedReport = {
    ...{ language: 'da', tool: 'management-team', edition: '2024-03', session: 's1', title: [], about: [], parts: [] },
    calendar,
  }
  return toICalendar(report, { stamp: '2026-11-21T09:30:00Z' })
}

/** Reads a file with nothing to go by but what stands in it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zones = calendar.getAllSubcomponents('vtimezone')
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  return {
    zones: zones.map((zone) => zone.getFirstPropertyValue('tzid')),
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  }
}

const at = (starts: string, zone: string | null): Entry => ({ ...meeting, starts, zone })
const begins = (file: string) => read(file).events.map(({ startDate }) => startDate.toJSDate().toISOString())

afterEach(() => {
  ICAL.TimezoneService.reset()
})

// [starts, zone, the instant], and which change of the clocks it is near.
const instants: [starts: string, zone: string, instant: string, why: string][] = [
  ['2026-12-01T09:00', 'Europe/Copenhagen', '2026-12-01T08:00', 'winter'],
  ['2026-07-01T09:00', 'Europe/Copenhagen', '2026-07-01T07:00', 'summer'],
  ['2026-01-01T00:00', 'Europe/Copenhagen', '2025-12-31T23:00', 'the year’s first minute'],
  ['2026-12-31T23:59', 'Europe/Copenhagen', '2026-12-31T22:59', 'the year’s last'],
  ['2027-03-28T01:59', 'Europe/Copenhagen', '2027-03-28T00:59', 'the last minute before the clocks go forward'],
  ['2027-03-28T02:30', 'Europe/Copenhagen', '2027-03-28T01:30', 'a time they skip'],
  ['2027-03-28T03:00', 'Europe/Copenhagen', '2027-03-28T01:00', 'the first minute after'],
  ['2026-10-25T01:59', 'Europe/Copenhagen', '2026-10-24T23:59', 'the last minute before the doubled hour'],
  ['2026-10-25T02:30', 'Europe/Copenhagen', '2026-10-25T00:30', 'the first of two'],
  ['2026-10-25T03:00', 'Europe/Copenhagen', '2026-10-25T02:00', 'the first minute after the doubled hour'],
  ['2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30', 'a time they skip in New York'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30', 'the first of two in New York'],
  ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00', 'summer in New York'],
  ['2026-07-01T09:00', 'Pacific/Auckland', '2026-06-30T21:00', 'winter in Auckland'],
  ['2027-01-01T09:00', 'Pacific/Auckland', '2026-12-31T20:00', 'summer in Auckland'],
  ['2026-09-27T02:30', 'Pacific/Auckland', '2026-09-26T14:30', 'a time they skip in Auckland'],
  ['2026-12-01T09:00', 'UTC', '2026-12-01T09:00', 'UTC'],
  ['2026-12-01T09:00', 'Asia/Kolkata', '2026-12-01T03:30', 'half an hour'],
  ['2026-12-01T09:00', 'Asia/Kathmandu', '2026-12-01T03:15', 'a quarter'],
  ['2027-02-15T09:00', 'Africa/Casablanca', '2027-02-15T09:00', 'clocks that change for Ramadan'],
]

describe('an appointment in a zone', () => {
  it.each(instants)('%s in %s is %sZ: %s', (starts, zone, instant) => {
    expect(begins(written(at(starts, zone)))).toEqual([`${instant}:00.000Z`])
  })

  it('lasts its minutes, and takes the time of those who come', () => {
    const [event] = read(written(meeting)).events
    expect(event?.duration.toString()).toBe('PT90M')
    expect(event?.startDate.zone.tzid).toBe('Europe/Copenhagen')
    expect(event?.component.getFirstPropertyValue('transp')).toBeNull()
    expect(event?.uid).toBe('s1/talk-meeting@trivsel')
  })

  it('is described once a zone, whatever the years', () => {
    const file = written(
      at('2026-12-01T09:00', 'Europe/Copenhagen'),
      at('2031-07-01T09:00', 'Europe/Copenhagen'),
      at('2026-12-01T09:00', 'Asia/Kolkata'),
    )
    expect(read(file).zones).toEqual(['Europe/Copenhagen', 'Asia/Kolkata'])
    expect(begins(file)).toEqual(['2026-12-01T08:00:00.000Z', '2031-07-01T07:00:00.000Z', '2026-12-01T03:30:00.000Z'])
  })
})

it('a time that nobody said the zone of is the reader’s own', () => {
  const file = written(at('2026-12-01T09:00', null))
  expect(file).toContain('\r\nDTSTART:20261201T090000\r\n')
  expect(read(file).zones).toEqual([])
  expect(read(file).events[0]?.startDate.zone.tzid).toBe('floating')
})

it.each(['Europe/Atlantis', '', '+01:00', 'UTC\r\nATTENDEE:mailto:a@b.c', '__proto__'])(
  'refuses the zone %j, since a wrong one moves the meeting',
  (zone) => {
    expect(() => written(at('2026-12-01T09:00', zone))).toThrow(
      new RangeError(
        `the time zone "${zone}" of a calendar entry is not known here; write it as region and city, such as Europe/Copenhagen`,
      ),
    )
  },
)

it.each(['', '2026-12-01', 'soon', '2026-13-01T09:00', '2027-02-29T09:00'])('refuses the start %j', (starts) => {
  expect(() => written(at(starts, null))).toThrow(`the start of a calendar entry "${starts}" is no date`)
})

// Node reads TZ anew when it is set, in the process that vitest runs the file in.
describe.each(['America/New_York', 'Pacific/Auckland'])('on a machine in %s', (zone) => {
  const before = process.env['TZ']
  const file = () => written(...instants.map(([starts, name]) => at(starts, name)), at('2026-12-01T09:00', null))
  const there = file()
  beforeAll(() => {
    process.env['TZ'] = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it('the file is the same, byte for byte', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(zone === 'America/New_York' ? 300 : -780)
    expect(file()).toBe(there)
  })
})
