import type { DayEntry } from '@trivsel/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import type { Phrase } from '../../text/phrase'
import { toICalendar } from './to-icalendar'

type Every = NonNullable<DayEntry['repeats']>

/** The first days a calendar would show, as somebody else's reader expands the file. */
function expanded(on: string, repeats: Every, count: number): readonly string[] {
  const entry: DayEntry<Phrase> = { kind: 'day', id: 'a-1', on, repeats, title: [], details: [] }
  const report = { language: 'da', tool: 't', edition: '2026-01', session: 's1', title: [], about: [], parts: [] }
  const file = toICalendar({ ...report, calendar: [entry] }, { stamp: '2026-11-21T09:30:00Z' })
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  const days = new ICAL.Event(event as ICAL.Component).iterator()
  return Array.from({ length: count }, () => days.next().toString())
}

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** The same days, counted by hand: each from the first. */
function counted(on: string, { after, unit }: Every, count: number): readonly string[] {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number]
  return Array.from({ length: count }, (_, i) => {
    const n = i * after
    if (unit === 'days' || unit === 'weeks') {
      const days = unit === 'days' ? n : n * 7
      return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
    }
    const months = month - 1 + (unit === 'months' ? n : n * 12)
    const [y, m] = [year + Math.floor(months / 12), months % 12]
    return new Date(Date.UTC(y, m, Math.min(day, lastOf(y, m)))).toISOString().slice(0, 10)
  })
}

it.each<[string, Every, string[]]>([
  ['2026-12-01', { after: 2, unit: 'weeks' }, ['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12']],
  ['2026-12-01', { after: 5, unit: 'weeks' }, ['2026-12-01', '2027-01-05', '2027-02-09', '2027-03-16']],
  ['2027-01-31', { after: 1, unit: 'months' }, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ['2027-11-30', { after: 3, unit: 'months' }, ['2027-11-30', '2028-02-29', '2028-05-30', '2028-08-30']],
  ['2028-02-29', { after: 1, unit: 'years' }, ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
  ['2027-02-28', { after: 1, unit: 'years' }, ['2027-02-28', '2028-02-28', '2029-02-28']],
])('%s every %j', (on, every, days) => {
  expect(expanded(on, every, days.length)).toEqual(days)
})

it('whatever the day and however often, a calendar shows the days that people count', () => {
  const day = fc
    .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2033, 0, 1) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
  const ends = fc.constantFrom('2027-01-29', '2027-01-30', '2027-01-31', '2028-02-29', '2028-01-29', '2026-12-31')
  const every: fc.Arbitrary<Every> = fc.record({
    after: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
  })
  fc.assert(
    fc.property(fc.oneof(day, ends), every, (on, repeats) => {
      expect(expanded(on, repeats, 12)).toEqual(counted(on, repeats, 12))
    }),
    { numRuns: 300 },
  )
})
