import type { SmallTool } from '@trivsel/core/test/small-tool'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, begin, type Group, seenBy } from '../../../test/small-team'
import type { Draft } from '../../index'

const by = 'ann'
const step = 'talk'
const start = (item: 'frame' | 'choosing'): Draft<SmallTool> => ({ type: 'start-item', by, step, item })
const stop: Draft<SmallTool> = { type: 'stop-item', by, step }

/** A meeting of ten minutes and twenty, from nine in the morning on the first of December. */
function planned(zone?: string, starts = '2026-12-01T09:00'): Group {
  const group = begin()
  act(group, { type: 'next', by, step: 'answers' })
  act(group, { type: 'plan-start', by, step, starts, ...(zone === undefined ? {} : { zone }) })
  return group
}

const behind = (group: Group) => seenBy(group, 'room').talk.behind

/** How far behind the group is after each event, at times of the first of December unless a day is given. */
const course = (group: Group, ...events: readonly [Draft<SmallTool>, string][]): readonly (number | null)[] =>
  events.map(([draft, at]) => {
    act(group, draft, at.includes('T') ? at : `2026-12-01T${at}`)
    return behind(group)
  })

describe('how far behind its plan a meeting is', () => {
  it('is not known before it begins, nor where no start is planned', () => {
    const group = planned('Europe/Copenhagen')
    expect(behind(group)).toBeNull()
    act(group, start('frame'), '2026-12-01T07:30:00Z')
    expect(behind(group)).toBe(0)
    act(group, { type: 'plan-start', by, step, starts: null, zone: 'UTC' })
    expect(behind(group)).toBeNull()
    expect(seenBy(group, 'room').talk.zone).toBeNull()
  })

  it('is told by the wall where the meeting is, whatever offset an event is written in', () => {
    expect(
      course(
        planned('Europe/Copenhagen'),
        [start('frame'), '08:04:59Z'],
        [start('choosing'), '04:16:00-04:00'],
        [stop, '08:29:00Z'],
      ),
    ).toEqual([4, 6, 0])
  })

  it('counts from the item that began last, wherever in the agenda it stands', () => {
    expect(course(planned('UTC'), [start('choosing'), '09:05:00Z'], [start('frame'), '09:25:00Z'])).toEqual([0, 25])
  })

  it('follows a plan that is changed while it runs', () => {
    const group = planned('UTC')
    expect(course(group, [start('frame'), '09:00:00Z'], [start('choosing'), '09:15:00Z'])).toEqual([0, 5])
    act(group, { type: 'plan-minutes', by, step, item: 'frame', minutes: 15 })
    expect(behind(group)).toBe(0)
    act(group, { type: 'clear-item', by, step, item: 'choosing' })
    expect(behind(group)).toBe(0)
    act(group, { type: 'clear-item', by, step, item: 'frame' })
    expect(behind(group)).toBeNull()
  })

  it('takes a clock that went backwards for one that stood still', () => {
    expect(course(planned('UTC'), [start('frame'), '09:07:00Z'], [stop, '08:00:00Z'])).toEqual([7, 0])
    expect(course(planned('UTC'), [start('choosing'), '09:17:00Z'], [stop, '09:00:00Z'])).toEqual([7, 0])
    expect(course(planned('UTC'), [start('frame'), '09:27:00Z'], [stop, '08:00:00Z'])).toEqual([27, 17])
  })

  it('counts from when the first item began where nobody said the zone', () => {
    expect(
      course(planned(), [start('frame'), '17:00:00Z'], [start('choosing'), '17:13:30Z'], [stop, '17:40:00Z']),
    ).toEqual([0, 3, 10])
    expect(course(planned(), [start('choosing'), '17:00:00Z'], [stop, '17:21:00Z'])).toEqual([0, 1])
  })

  it('counts across midnight, and as the wall shows it in the night the clocks change', () => {
    expect(
      course(
        planned('Pacific/Auckland', '2026-12-31T23:55'),
        [start('frame'), '2026-12-31T10:58:00Z'],
        [start('choosing'), '2026-12-31T11:06:00Z'],
      ),
    ).toEqual([3, 1])
    expect(
      course(
        planned('Europe/Copenhagen', '2027-03-28T01:55'),
        [start('frame'), '2027-03-28T00:55:00Z'],
        [start('choosing'), '2027-03-28T01:05:00Z'],
      ),
    ).toEqual([0, 60])
  })
})

describe.each(['America/New_York', 'Pacific/Auckland'])('on a machine in %s', (zone) => {
  const before = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it('it is the same', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(zone === 'America/New_York' ? 300 : -780)
    expect(course(planned('Europe/Copenhagen'), [start('frame'), '08:04:00Z'], [stop, '08:20:00Z'])).toEqual([4, 10])
    expect(course(planned(), [start('frame'), '08:04:00Z'], [stop, '08:20:00Z'])).toEqual([0, 6])
    const { starts, ends, items } = seenBy(planned('Asia/Kolkata'), 'room').talk
    expect([starts, ends, ...items.map(({ begins }) => begins)]).toEqual(
      ['09:00', '09:30', '09:00', '09:10'].map((time) => `2026-12-01T${time}`),
    )
  })
})
