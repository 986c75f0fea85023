import type { DayEntry } from '@trivsel/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'
import type { RenderedReport } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
import { toICalendar } from './to-icalendar'

const ours = (text: string): Phrase => [{ text, own: false }]
const theirs = (text: string): Phrase => [{ text, own: true }]

const report = (...calendar: RenderedReport['calendar']): RenderedReport => ({
  language: 'da',
  tool: 'management-team',
  edition: '2024-03',
  session: 's1',
  title: ours('Rapport'),
  about: [],
  parts: [],
  calendar,
})
const entry: DayEntry<Phrase> = {
  kind: 'day',
  id: 'a-1',
  on: '2027-02-28',
  repeats: null,
  title: ours('Følg op: klare mål, åbent; «æøå» \\'),
  details: [ours('Ansvarlig: '), theirs('Bo\nEND:VEVENT'), theirs(' ')],
}
const stamp = '2026-11-21T10:30:00.500+01:00'

const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

it('writes an all-day event that reads back as it was', () => {
  const file = toICalendar(report(entry), { stamp })
  const [event, ...more] = read(file)
  expect(more).toEqual([])
  expect(event?.summary).toBe('Følg op: klare mål, åbent; «æøå» \\')
  expect(event?.description).toBe('Ansvarlig:\nBo / END:VEVENT')
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.startDate.toString()).toBe('2027-02-28')
  expect(event?.endDate.toString()).toBe('2027-03-01')
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-21T09:30:00Z')
  expect(new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('prodid')).toBe('-//Trivsel//Report//DA')
  expect(file).not.toContain('METHOD')
})

// ical.js reads a bare comma or semicolon too; other calendars end the text at it.
it('takes their meaning from commas, semicolons, backslashes and line breaks', () => {
  const file = toICalendar(report(entry), { stamp })
  expect(file).toContain('\nSUMMARY:Følg op: klare mål\\, åbent\\; «æøå» \\\\\r\n')
})

it('gives the same file for the same entries, and a UID that tells ids apart', () => {
  expect(toICalendar(report(entry), { stamp })).toBe(toICalendar(report(entry), { stamp }))
  const uidOf = (session: string, id: string) =>
    read(toICalendar({ ...report({ ...entry, id }), session }, { stamp }))[0]?.uid
  expect(uidOf('s1', 'a-1')).toBe('s1/a-1@trivsel')
  expect(uidOf('a/b', 'c')).not.toBe(uidOf('a', 'b/c'))
  expect(uidOf('\uD800', 'x\r\nATTENDEE:mailto:a@b.c')).toBe('%EF%BF%BD/x%0D%0AATTENDEE%3Amailto%3Aa%40b.c@trivsel')
})

it('refuses a stamp or a day that is no date', () => {
  expect(() => toICalendar(report(entry), { stamp: 'now' })).toThrow('the stamp "now" is no date')
  for (const on of ['', '2027-02-30', '2027-2-28', 'soon'])
    expect(() => toICalendar(report({ ...entry, on }), { stamp })).toThrow(
      `the day of a calendar entry "${on}" is no date; write it as ISO 8601 does`,
    )
})

it('is a calendar without events where there are no entries', () => {
  expect(read(toICalendar(report(), { stamp }))).toEqual([])
})

it('reminds of a day at nine the day before, and takes nobody’s time on it', () => {
  const [event] = read(toICalendar(report(entry), { stamp }))
  const alarms = event?.component.getAllSubcomponents('valarm') ?? []
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY'])
  expect(alarms[0]?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15H')
  expect(alarms[0]?.getFirstPropertyValue('description')).toBe(event?.summary)
  expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  expect(event?.isRecurring()).toBe(false)
})

describe('whatever people write', () => {
  const anything = fc.oneof(
    anyText,
    fc.string({
      unit: fc.constantFrom('ø', '👩‍👩‍👧', '\\', ';', ',', '\n', '\r\n', ':', '"', ' ', 'BEGIN:VALARM'),
      maxLength: 120,
    }),
  )

  it('every line ends in CRLF and holds at most 75 octets, each a whole piece of UTF-8', () => {
    fc.assert(
      fc.property(anything, anything, (title, detail) => {
        const file = toICalendar(report({ ...entry, title: theirs(title), details: [theirs(detail)] }), { stamp })
        const lines = file.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          const bytes = new TextEncoder().encode(line)
          expect(bytes.length).toBeLessThanOrEqual(75)
          expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(line)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  it('it reads back as the same one event', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const events = read(toICalendar(report({ ...entry, title: theirs(`x${title}`) }), { stamp }))
        expect(events).toHaveLength(1)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what iCalendar cannot carry is left out
        const letters = (text: string) => text.replace(/[\u0000-\u0020\u007F\s/]|\p{Cs}/gu, '')
        expect(letters(events[0]?.summary ?? '')).toBe(letters(`x${title}`))
      }),
    )
  })
})
