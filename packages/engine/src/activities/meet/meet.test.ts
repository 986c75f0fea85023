import type { SmallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { refusal } from '../../../test/at-work'
import { act, begin, close, done, type Group, seenBy, variant, withStep } from '../../../test/small-team'
import { type Draft, report, type View, view } from '../../index'
import { refusals } from './meet.cases'
import { meetData, notMet } from './meet.data'

const step = 'talk'

function atTheTable(tool?: Group['tool']): Group {
  const group = begin(tool)
  act(group, { type: 'next', by: 'ann', step: 'answers' })
  return group
}

const partOf = (group: Group, viewer: string) =>
  report(group.tool, group.session, viewer).parts.find((part) => part.step === step)
const held = (group: Group, viewer = 'room') => seenBy(group, viewer).talk
const item = (group: Group, id: string) => held(group).items.find((i) => i.id === id)
const at = (time: string) => `2026-12-01T${time}Z`
const start = (id: 'frame' | 'choosing'): Draft<SmallTool> => ({ type: 'start-item', by: 'ann', step, item: id })
const stop: Draft<SmallTool> = { type: 'stop-item', by: 'ann', step }

/** The screen of the one who leads the meeting. */
function screen(group: Group, viewer: string): Extract<View<SmallTool>, { activity: 'meet' }> {
  const shown = view(group.tool, group.session, viewer, step)
  if (shown.activity !== 'meet') throw new Error(shown.activity)
  return shown
}

describe('the plan', () => {
  it('begins with the tool’s minutes and no time', () => {
    expect(held(atTheTable())).toEqual({
      activity: 'meet',
      starts: null,
      ends: null,
      zone: null,
      breaks: 0,
      behind: null,
      span: { min: 15, max: 45, planned: 30, fits: true, overrunIfAllMax: 15 },
      items: [
        {
          id: 'frame',
          range: { min: 5, max: 15 },
          planned: 10,
          begins: null,
          took: null,
          late: 0,
          runningSince: null,
          notes: [],
        },
        {
          id: 'choosing',
          range: { min: 10, max: 30 },
          planned: 20,
          begins: null,
          took: null,
          late: 0,
          runningSince: null,
          notes: [],
        },
      ],
    })
  })

  it('gives every item its time, across midnight too, and is taken back', () => {
    const group = atTheTable()
    act(group, { type: 'plan-start', by: 'ann', step, starts: '2026-12-31T23:45' })
    expect(held(group)).toMatchObject({
      starts: '2026-12-31T23:45',
      ends: '2027-01-01T00:15',
      items: [{ begins: '2026-12-31T23:45' }, { begins: '2026-12-31T23:55' }],
    })
    act(group, { type: 'plan-start', by: 'ann', step, starts: null })
    expect(held(group)).toMatchObject({ starts: null, ends: null, items: [{ begins: null }, { begins: null }] })
  })

  it('keeps the zone it is in, and a saved one only where it exists', () => {
    const group = atTheTable()
    act(group, { type: 'plan-start', by: 'ann', step, starts: '2026-12-01T09:00', zone: 'Asia/Kolkata' })
    expect(held(group).zone).toBe('Asia/Kolkata')
    const kept = (zone: string | null) => z.safeParse(meetData(), { ...notMet, zone }).success
    expect([kept('Asia/Kolkata'), kept(null), kept('Europe/Atlantis')]).toEqual([true, true, false])
    act(group, { type: 'plan-start', by: 'ann', step, starts: '2026-12-01T10:00' })
    expect(held(group).zone).toBeNull()
  })

  it('is changed within an item’s range, to both of its ends, and taken back', () => {
    const group = atTheTable()
    const plan = (minutes: number | null) =>
      act(group, { type: 'plan-minutes', by: 'ann', step, item: 'frame', minutes })
    plan(5)
    expect(held(group).span).toMatchObject({ planned: 25, overrunIfAllMax: 20 })
    plan(15)
    act(group, { type: 'plan-start', by: 'ann', step, starts: '2026-12-01T09:00' })
    expect(held(group).items.map(({ planned, begins }) => [planned, begins])).toEqual([
      [15, '2026-12-01T09:00'],
      [20, '2026-12-01T09:15'],
    ])
    plan(null)
    expect(item(group, 'frame')?.planned).toBe(10)
    expect(held(group).ends).toBe('2026-12-01T09:30')
  })

  it('names what is said and asked, and where the group works meanwhile', () => {
    expect(screen(atTheTable(), 'ann').agenda).toEqual([
      {
        id: 'frame',
        title: 'small-tool:agenda.frame.title',
        prompts: ['small-tool:agenda.frame.prompts.welcome'],
        questions: [],
        themes: null,
        ...{ pause: false, by: null, sets: [], materials: [] },
        worksIn: 'talk',
      },
      {
        id: 'choosing',
        title: 'small-tool:agenda.choosing.title',
        prompts: ['small-tool:agenda.choosing.prompts.everyone'],
        questions: ['small-tool:agenda.choosing.questions.why-now'],
        themes: [],
        ...{ pause: false, by: null, sets: [], materials: [] },
        worksIn: 'choice',
      },
    ])
  })
})

describe('what is refused', () => {
  it.each(refusals)('%s', (_, draft, expected) => {
    expect(refusal(atTheTable(), draft)).toEqual(expected)
  })

  it('ending an item twice', () => {
    const group = atTheTable()
    act(group, start('frame'))
    act(group, stop)
    expect(refusal(group, stop)).toEqual({ code: 'nothing-runs', params: {} })
  })
})

describe('an item that is held', () => {
  it('runs until it ends, and took as long as that', () => {
    const group = atTheTable()
    act(group, start('frame'), at('09:00:00'))
    expect(item(group, 'frame')).toMatchObject({ runningSince: at('09:00:00'), took: null, late: 0 })
    expect(screen(group, 'bo').running).toBe('frame')
    act(group, stop, at('09:12:00'))
    expect(item(group, 'frame')).toMatchObject({ runningSince: null, took: 12, late: 2 })
    expect(screen(group, 'bo').running).toBeNull()
  })

  it('is late from the minute after what was planned, whatever its range', () => {
    const group = atTheTable()
    act(group, start('frame'), at('09:00:00'))
    act(group, stop, at('09:10:00'))
    expect(item(group, 'frame')).toMatchObject({ took: 10, late: 0 })
    act(group, start('frame'), at('09:20:00'))
    act(group, stop, at('09:22:00'))
    expect(item(group, 'frame')).toMatchObject({ took: 12, late: 2 })
    act(group, { type: 'plan-minutes', by: 'ann', step, item: 'frame', minutes: 5 })
    expect(item(group, 'frame')).toMatchObject({ took: 12, late: 7 })
  })

  it('ends where the next begins', () => {
    const group = atTheTable()
    act(group, start('frame'), at('09:00:00'))
    act(group, start('choosing'), at('09:08:00'))
    expect(item(group, 'frame')).toMatchObject({ took: 8, runningSince: null })
    expect(item(group, 'choosing')).toMatchObject({ took: null, runningSince: at('09:08:00') })
    act(group, start('frame'), at('09:18:00'))
    act(group, stop, at('09:20:00'))
    expect(item(group, 'frame')?.took).toBe(10)
    expect(item(group, 'choosing')?.took).toBe(10)
  })

  it('can begin again while it runs, and goes on counting', () => {
    const group = atTheTable()
    act(group, start('frame'), at('09:00:00'))
    act(group, start('frame'), at('09:04:00'))
    expect(item(group, 'frame')).toMatchObject({ took: 4, runningSince: at('09:04:00') })
    act(group, stop, at('09:05:00'))
    expect(item(group, 'frame')).toMatchObject({ took: 5, runningSince: null })
  })

  it('takes no time by a clock that goes backwards, and nobody less', () => {
    const group = atTheTable()
    act(group, start('frame'), at('09:00:00'))
    act(group, stop, at('09:03:00'))
    act(group, start('frame'), at('09:30:00'))
    act(group, start('choosing'), at('09:10:00'))
    expect(item(group, 'frame')?.took).toBe(3)
    act(group, stop, at('09:05:00'))
    expect(item(group, 'choosing')).toMatchObject({ took: 0, late: 0 })
  })

  it('is taken back with all its times, and can be held anew', () => {
    const group = atTheTable()
    act(group, start('choosing'), at('09:00:00'))
    act(group, start('frame'), at('09:01:00'))
    const clear: Draft<SmallTool> = { type: 'clear-item', by: 'ann', step, item: 'choosing' }
    act(group, clear)
    expect(held(group).items.map(({ took, runningSince }) => [took, runningSince])).toEqual([
      [null, at('09:01:00')],
      [null, null],
    ])
    act(group, { ...clear, item: 'frame' })
    expect(item(group, 'frame')).toMatchObject({ took: null, runningSince: null })
    expect(refusal(group, stop)).toEqual({ code: 'nothing-runs', params: {} })
  })

  it('holds nobody back: the group moves on while it runs', () => {
    const group = atTheTable()
    act(group, start('frame'))
    done(group, 'bo', 'cy')
    close(group)
    act(group, { type: 'next', by: 'ann', step })
    act(group, stop)
    expect(group.session.step).toBe('choice')
  })
})

describe('a note', () => {
  it('stands with its item and its theme, and is taken away', () => {
    const group = atTheTable()
    const first = act(group, { type: 'add-note', by: 'ann', step, item: 'frame', text: 'Well begun' })
    const second = act(group, {
      type: 'add-note',
      by: 'ann',
      step,
      item: 'choosing',
      theme: 'goals',
      text: 'Three of them',
    })
    expect(item(group, 'frame')?.notes).toEqual([
      { id: first, by: 'ann', item: 'frame', theme: null, text: 'Well begun' },
    ])
    expect(item(group, 'choosing')?.notes).toEqual([
      { id: second, by: 'ann', item: 'choosing', theme: 'goals', text: 'Three of them' },
    ])
    act(group, { type: 'remove-note', by: 'ann', step, note: first })
    expect(held(group).items.map(({ notes }) => notes.length)).toEqual([0, 1])
    expect(refusal(group, { type: 'remove-note', by: 'ann', step, note: first })).toMatchObject({
      code: 'unknown-note',
    })
  })

  it('can be about a theme that somebody added only once everyone has seen it', () => {
    const group = begin(variant(withStep(step, { restsOn: 'answers' })))
    const own = `own:${act(group, { type: 'add-theme', by: 'bo', step: 'answers', title: 'Our rooms' })}` as const
    done(group, 'bo', 'cy')
    close(group)
    act(group, { type: 'next', by: 'ann', step: 'answers' })
    act(group, { type: 'add-note', by: 'ann', step, item: 'frame', theme: own, text: 'Too few' })
    const note: Draft<SmallTool> = { type: 'add-note', by: 'ann', step, item: 'frame', theme: own, text: 'Too few' }
    const before = atTheTable()
    act(before, { type: 'add-theme', by: 'bo', step: 'answers', title: 'Our rooms' })
    expect(refusal(before, { ...note, theme: 'own:desk-3' })).toEqual({
      code: 'unknown-theme',
      params: { theme: 'own:desk-3', nearest: null },
    })
  })
})

it('hands on what it was given to a step that rests on it', () => {
  const steps = withStep('choice', { restsOn: 'talk' }).steps.map((s) =>
    s.id === step ? { ...s, restsOn: 'answers' } : s,
  )
  const group = begin(variant({ steps }))
  act(group, { type: 'rate', by: 'bo', step: 'answers', theme: 'goals', axis: 'success', level: 'low' })
  done(group, 'bo', 'cy')
  expect(refusal(group, { type: 'next', by: 'ann', step: 'answers' })).toEqual({
    code: 'base-still-open',
    params: { step: 'answers' },
  })
  close(group)
  expect(seenBy(group, 'room').choice.items[0]).toMatchObject({ id: 'goals', sides: { success: -1, importance: null } })
})

it('tells the public when it is, and nothing of what was said or how it went', () => {
  const group = atTheTable()
  act(group, { type: 'plan-start', by: 'ann', step, starts: '2026-12-01T09:00', zone: 'UTC' })
  act(group, { type: 'add-note', by: 'ann', step, item: 'frame', text: 'A secret' })
  act(group, start('frame'), at('09:00:00'))
  act(group, start('choosing'), at('09:40:00'))
  const shown = held(group, 'public')
  expect([shown.ends, shown.zone, shown.behind]).toEqual(['2026-12-01T09:30', 'UTC', null])
  expect(held(group, 'room').behind).toBe(30)
  expect(shown.items.map(({ took, late, runningSince, notes }) => [took, late, runningSince, notes])).toEqual([
    [null, 0, null, []],
    [null, 0, null, []],
  ])
  expect(screen(group, 'public').running).toBeNull()
  expect(partOf(group, 'public')).toBeUndefined()
  expect(report(group.tool, group.session, 'public').calendar).toEqual([])
  expect(JSON.stringify([shown, screen(group, 'public'), report(group.tool, group.session, 'public')])).not.toContain(
    'secret',
  )
  expect(held(group, 'bo').items[0]).toMatchObject({ took: 40, late: 30 })
})
