import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  agendaSpan,
  clockTimes,
  dayOf,
  followUpDay,
  isZone,
  laterBy,
  minutesLate,
  minutesTaken,
  occurrences,
  wallTimeIn,
} from '.'

describe('the span of an agenda', () => {
  it.each([
    [
      'Tool 2, which may run over',
      [
        [10, 15],
        [15, 30],
        [45, 60],
        [20, 30],
      ],
      120,
      90,
      135,
      true,
      15,
    ],
    [
      'Tool 3, first meeting',
      [
        [15, 15],
        [10, 10],
        [60, 60],
        [5, 5],
        [45, 45],
      ],
      135,
      135,
      135,
      true,
      0,
    ],
    [
      'Tool 3, third meeting',
      [
        [75, 75],
        [30, 30],
        [15, 15],
      ],
      120,
      120,
      120,
      true,
      0,
    ],
    [
      'planned too short',
      [
        [10, 20],
        [10, 20],
      ],
      19,
      20,
      40,
      false,
      21,
    ],
    [
      'planned too long',
      [
        [10, 20],
        [10, 20],
      ],
      41,
      20,
      40,
      false,
      0,
    ],
    ['planned at its shortest', [[10, 20]], 10, 10, 20, true, 10],
    ['nothing on it', [], 0, 0, 0, true, 0],
  ])('%s', (_, boxes, planned, min, max, fits, overrunIfAllMax) => {
    const ranges = boxes.map(([from, to]) => ({ min: from as number, max: to as number }))
    expect(agendaSpan(ranges, planned)).toEqual({ min, max, planned, fits, overrunIfAllMax })
  })
})

describe('times that were taken', () => {
  const run = (from: string, to: string | null) => ({ from: `2026-12-01T${from}`, to: to && `2026-12-01T${to}` })

  it('are none where nothing has ended', () => {
    expect(minutesTaken([])).toBeNull()
    expect(minutesTaken([run('09:00:00Z', null)])).toBeNull()
  })

  it('are added up before they are rounded', () => {
    expect(minutesTaken([run('09:00:00Z', '09:00:29Z')])).toBe(0)
    expect(minutesTaken([run('09:00:00Z', '09:00:30Z')])).toBe(1)
    expect(minutesTaken([run('09:00:00Z', '09:00:40Z'), run('09:05:00Z', '09:05:40Z')])).toBe(1)
    expect(minutesTaken([run('09:00:00Z', '09:12:00Z'), run('09:30:00Z', null)])).toBe(12)
  })

  it('count a clock that went backwards as no time, not as less', () => {
    expect(minutesTaken([run('09:10:00Z', '09:00:00Z')])).toBe(0)
    expect(minutesTaken([run('09:10:00Z', '09:00:00Z'), run('09:20:00Z', '09:25:00Z')])).toBe(5)
  })

  it('hold between clocks in different places', () => {
    expect(minutesTaken([run('09:00:00+01:00', '08:10:00Z')])).toBe(10)
  })
})

it('the day of an instant is the day where it was written', () => {
  expect(dayOf('2026-12-01T23:30:00-11:00')).toBe('2026-12-01')
  expect(dayOf('2026-12-01T00:30:00+13:00')).toBe('2026-12-01')
})

describe('the name of a time zone', () => {
  it.each(['Europe/Copenhagen', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5', 'UTC'])(
    '%s is one',
    (name) => expect(isZone(name)).toBe(true),
  )

  it.each(['Europe/Atlantis', 'Copenhagen', '', '+01:00', 'Z', 'EST', 'x'.repeat(200), '__proto__', 'Europe/\u0000'])(
    '%j is none',
    (name) => expect(isZone(name)).toBe(false),
  )
})

// A host's own time zone must not move a plain day or a time on the wall. Node reads TZ anew when it is set, in the
// process that vitest runs the file in; the first test in each zone makes sure of it.
describe.each([
  ['UTC', [0, 0]],
  ['America/New_York', [300, 240]],
  ['Pacific/Auckland', [-780, -720]],
])('on a machine in %s', (zone, offsets) => {
  const before = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it('the zone holds here', () => {
    expect([new Date(2026, 0, 1), new Date(2026, 6, 1)].map((day) => day.getTimezoneOffset())).toEqual(offsets)
  })

  it.each([
    ['2026-12-01', 5, '2027-01-05', 'over a new year'],
    ['2026-01-31', 4, '2026-02-28', 'from the end of a month'],
    ['2028-02-01', 4, '2028-02-29', 'to a leap day'],
    ['2028-02-29', 52, '2029-02-27', 'from a leap day'],
    ['2026-10-29', 6, '2026-12-10', 'over the end of summer time in Denmark and New York'],
    ['2026-03-05', 1, '2026-03-12', 'over the beginning of summer time in New York'],
    ['2026-10-30', 1, '2026-11-06', 'over the end of summer time in New York'],
    ['2026-09-24', 1, '2026-10-01', 'over the beginning of summer time in Auckland'],
    ['2026-04-02', 1, '2026-04-09', 'over the end of summer time in Auckland'],
    ['2026-12-01', 0, '2026-12-01', 'the same day'],
  ])('%s and %i weeks is %s: %s', (day, weeks, later) => {
    expect(followUpDay(day, { after: weeks, unit: 'weeks' })).toBe(later)
  })

  it.each([
    ['2026-01-31', 1, 'months', '2026-02-28', 'the last day of a shorter month'],
    ['2027-11-30', 3, 'months', '2028-02-29', 'a leap day where there is one'],
    ['2028-02-29', 1, 'years', '2029-02-28', 'no leap day the year after'],
    ['2028-02-29', 4, 'years', '2032-02-29', 'and one four years on'],
    ['2026-03-28', 1, 'days', '2026-03-29', 'into a night that is an hour short'],
  ] as const)('%s and %i %s is %s: %s', (day, after, unit, later, _why) => {
    expect(followUpDay(day, { after, unit })).toBe(later)
  })

  it.each([
    ['2026-12-01', 2, 'weeks', ['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12'], 'every fortnight'],
    ['2026-12-01', 5, 'weeks', ['2026-12-01', '2027-01-05'], 'in five weeks'],
    ['2027-01-31', 1, 'months', ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'], 'month ends do not drift'],
    ['2027-08-30', 6, 'months', ['2027-08-30', '2028-02-29', '2028-08-30', '2029-02-28'], 'twice a year'],
    ['2028-02-29', 1, 'years', ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'], 'a leap day'],
    ['2027-02-28', 1, 'years', ['2027-02-28', '2028-02-28'], 'and no leap day'],
    ['2026-10-24', 1, 'days', ['2026-10-24', '2026-10-25', '2026-10-26'], 'over a night that is an hour long'],
  ] as const)('%s and every %i %s: %j: %s', (day, after, unit, days, _why) => {
    expect(occurrences(day, { after, unit }, days.length)).toEqual(days)
    expect(followUpDay(day, { after, unit })).toBe(days[1])
  })

  it('what comes again stops where years run to five digits', () => {
    expect(occurrences('9999-11-30', { after: 1, unit: 'months' }, 5)).toEqual(['9999-11-30', '9999-12-30'])
    expect(occurrences('9999-12-31', { after: 366, unit: 'years' }, 2000)).toEqual(['9999-12-31'])
    expect(occurrences('2026-12-01', { after: 1, unit: 'days' }, 0)).toEqual([])
  })

  it.each([
    ['Europe/Copenhagen', '2026-12-01T08:59:59.999Z', '2026-12-01T09:59'],
    ['Europe/Copenhagen', '2027-03-28T01:00:00Z', '2027-03-28T03:00'],
    ['America/New_York', '2026-12-31T23:30:00-11:00', '2027-01-01T05:30'],
    ['Asia/Kolkata', '2026-12-01T18:30:00Z', '2026-12-02T00:00'],
    ['UTC', '2026-12-01T00:00:00Z', '2026-12-01T00:00'],
  ])('the wall in %s shows at %s %s', (name, instant, wall) => {
    expect(wallTimeIn(name, instant)).toBe(wall)
  })

  it('it is late from a minute past', () => {
    expect(minutesLate('2026-12-01T09:00', '2026-12-01T08:00')).toBe(0)
    expect(minutesLate('2026-12-01T09:00', '2026-12-01T09:00')).toBe(0)
    expect(minutesLate('2026-12-31T23:55', '2027-01-01T00:07')).toBe(12)
  })

  it.each([
    ['2026-12-01T09:00', 90, '2026-12-01T10:30'],
    ['2026-12-31T23:30', 45, '2027-01-01T00:15'],
    ['2028-02-28T23:59', 1, '2028-02-29T00:00'],
    ['2026-03-08T01:30', 60, '2026-03-08T02:30'],
    ['2026-11-01T01:30', 60, '2026-11-01T02:30'],
    ['2026-09-27T01:30', 60, '2026-09-27T02:30'],
    ['2026-04-05T02:30', 60, '2026-04-05T03:30'],
  ])('%s and %i minutes is %s, whatever clocks do there that night', (time, minutes, later) => {
    expect(laterBy(time, minutes)).toBe(later)
  })

  it('an agenda runs across midnight', () => {
    expect(clockTimes('2026-12-31T23:00', [15, 30, 55, 25])).toEqual([
      '2026-12-31T23:00',
      '2026-12-31T23:15',
      '2026-12-31T23:45',
      '2027-01-01T00:40',
      '2027-01-01T01:05',
    ])
    expect(clockTimes('2026-12-31T23:00', [])).toEqual(['2026-12-31T23:00'])
  })
})
