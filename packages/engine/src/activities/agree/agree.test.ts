import type { Report } from '@trivsel/core'
import { type SmallTool, smallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { AT, refusal } from '../../../test/at-work'
import {
  act,
  begin,
  choose,
  close,
  done,
  type Group,
  rates,
  reopen,
  reveals,
  seenBy,
  variant,
  withStep,
} from '../../../test/small-team'
import { type Draft, report, type View, view } from '../../index'
import { refusals } from './agree.cases'

const step = 'deals'
const blocksOf = ({ parts }: Report) => parts.flatMap(({ blocks }) => blocks)
type Theme = Extract<Draft<SmallTool>, { type: 'choose' }>['theme']

/** The group chose some themes and has come to what it agrees about them. */
function agreeing(...themes: Theme[]): Group {
  const group = begin()
  for (const by of ['bo', 'cy']) rates(group, by, 'goals', 'high', 'low')
  done(group, 'bo', 'cy')
  reveals(group)
  for (const theme of themes.length > 0 ? themes : (['goals'] as const)) choose(group, theme)
  act(group, { type: 'next', by: 'ann', step: 'choice' })
  return group
}

const good = {
  theme: 'goals',
  what: 'Write them down',
  who: ['bo'],
  when: '2027-01-15',
  followUp: '2027-02-01',
} as const
const add = (group: Group, terms: object = {}) =>
  act(group, { ...good, ...terms, type: 'add-agreement', by: 'bo', step } as Draft<SmallTool>)
const change = (group: Group, agreement: string, terms: object = {}) =>
  act(group, { ...good, ...terms, type: 'change-agreement', by: 'cy', step, agreement } as Draft<SmallTool>)
const agreed = (group: Group, viewer = 'room') => seenBy(group, viewer).deals
const stale = (group: Group) => agreed(group).agreements.map((agreement) => agreement.stale)

/** The screen on which the group agrees. */
function screen(group: Group, viewer: string): Extract<View<SmallTool>, { activity: 'agree' }> {
  const shown = view(group.tool, group.session, viewer, step)
  if (shown.activity !== 'agree') throw new Error(shown.activity)
  return shown
}

describe('an agreement', () => {
  it('is made, put in other terms where it stands, and taken away', () => {
    const group = agreeing()
    const first = add(group)
    const second = add(group, { what: 'Hang them up', who: ['ann', 'cy'], how: 'At a coffee' })
    expect(agreed(group).agreements).toEqual([
      { ...good, id: first, how: null, stale: false },
      { ...good, id: second, what: 'Hang them up', who: ['ann', 'cy'], how: 'At a coffee', stale: false },
    ])
    change(group, first, { what: 'Draw them', how: 'We look' })
    expect(agreed(group).agreements.map(({ id, what, how }) => [id, what, how])).toEqual([
      [first, 'Draw them', 'We look'],
      [second, 'Hang them up', 'At a coffee'],
    ])
    change(group, first)
    expect(agreed(group).agreements[0]?.how).toBeNull()
    act(group, { type: 'remove-agreement', by: 'di', step, agreement: first })
    expect(agreed(group).agreements.map(({ id }) => id)).toEqual([second])
    expect(refusal(group, { type: 'remove-agreement', by: 'di', step, agreement: first }).code).toBe(
      'unknown-agreement',
    )
  })

  it('can be about a theme that people added and chose', () => {
    const group = begin()
    const brought = `own:${act(group, { type: 'add-theme', by: 'bo', step: 'answers', title: 'Our rooms' })}` as const
    done(group, 'bo', 'cy')
    reveals(group)
    const added = `own:${act(group, { type: 'add-theme', by: 'ann', step: 'choice', title: 'The canteen' })}` as const
    choose(group, brought)
    choose(group, added)
    act(group, { type: 'next', by: 'ann', step: 'choice' })
    expect(screen(group, 'bo').themes).toEqual([
      { id: brought, title: 'Our rooms' },
      { id: added, title: 'The canteen' },
    ])
    add(group, { theme: added })
    expect(screen(group, 'bo').missing[0]).toEqual({ code: 'theme-without-agreement', params: { theme: brought } })
  })
})

describe('what cannot be agreed', () => {
  it.each(refusals)('%s', (_, draft, expected) => {
    expect(refusal(agreeing(), draft)).toEqual(expected)
  })

  it('nor anything from a seat the step is not for', () => {
    const group = begin(variant(withStep(step, { seats: ['chair'] })))
    expect(refusal(group, { ...good, type: 'add-agreement', by: 'bo', step })).toEqual({
      code: 'wrong-seat',
      params: { by: 'bo', seats: ['chair'] },
    })
  })

  it('nor a change of terms to a theme that was not chosen', () => {
    const group = agreeing()
    const id = add(group)
    expect(
      refusal(group, { ...good, type: 'change-agreement', by: 'bo', step, agreement: id, theme: 'roles' }),
    ).toEqual({
      code: 'theme-not-chosen',
      params: { theme: 'roles' },
    })
  })

  it('but anything of the tool’s where the step rests on no choice', () => {
    const steps = withStep(step, { restsOn: null, per: 'group' })
    const group = begin(variant(steps))
    for (const from of ['answers', 'talk', 'choice'] as const) {
      if (from === 'answers') done(group, 'bo', 'cy')
      if (from === 'talk') close(group)
      if (from === 'choice') choose(group, 'goals')
      act(group, { type: 'next', by: 'ann', step: from })
    }
    add(group, { theme: 'breaks' })
    expect(stale(group)).toEqual([false])
    expect(refusal(group, { ...good, type: 'add-agreement', by: 'bo', step, theme: 'break' })).toEqual({
      code: 'unknown-theme',
      params: { theme: 'break', nearest: 'breaks' },
    })
    expect(screen(group, 'ann').missing).toEqual([{ code: 'no-follow-up', params: {} }])
  })
})

it('hands on the themes something was agreed about', () => {
  const [answers, talk, choice, deals] = smallTool.steps
  const group = begin(variant({ steps: [answers, talk, choice, deals, { ...deals, id: 'again', restsOn: step }] }))
  done(group, 'bo', 'cy')
  reveals(group)
  choose(group, 'goals')
  choose(group, 'roles')
  act(group, { type: 'next', by: 'ann', step: 'choice' })
  add(group, { theme: 'roles' })
  const again = view(group.tool, group.session, 'bo', 'again' as typeof step)
  expect(again.activity === 'agree' && again.themes).toEqual([{ id: 'roles', title: null }])
})

describe('before the group ends', () => {
  it('every chosen theme needs an agreement, and the group a day to talk again', () => {
    const group = agreeing('goals', 'roles')
    const without = (theme: string) => ({ code: 'theme-without-agreement', params: { theme } })
    const missing = () => screen(group, 'ann').missing
    expect(missing()).toEqual([without('goals'), without('roles'), { code: 'no-follow-up', params: {} }])
    const id = add(group)
    expect(missing()).toEqual([without('roles'), { code: 'no-follow-up', params: {} }])
    add(group, { theme: 'roles' })
    expect(refusal(group, { type: 'finish', by: 'ann', step })).toEqual({ code: 'no-follow-up', params: {} })
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: '2027-03-01' })
    expect(missing()).toEqual([])
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: null })
    expect(agreed(group).followUp).toBeNull()
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: '2027-03-02' })
    act(group, { type: 'remove-agreement', by: 'bo', step, agreement: id })
    expect(missing()).toEqual([without('goals')])
    add(group)
    act(group, { type: 'finish', by: 'ann', step })
    expect(group.session.finished).toBe(true)
    expect(refusal(group, { ...good, type: 'add-agreement', by: 'bo', step }).code).toBe('session-finished')
  })

  it('proposes a day some weeks after the latest event, by the day on its maker’s wall', () => {
    const group = agreeing()
    expect(screen(group, 'bo').proposedFollowUp).toBe('2027-01-12')
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: null }, '2026-12-31T23:30:00-11:00')
    expect(screen(group, 'bo').proposedFollowUp).toBe('2027-02-11')
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: null }, '2027-01-01T00:30:00+13:00')
    expect(screen(group, 'bo').proposedFollowUp).toBe('2027-02-12')
  })

  it('offers the people and themes there are', () => {
    const group = agreeing()
    expect(screen(group, 'di').people).toEqual([
      { id: 'ann', name: 'Ann' },
      { id: 'bo', name: 'Bo' },
      { id: 'cy', name: null },
      { id: 'di', name: null },
    ])
    expect(screen(group, 'di').themes).toEqual([{ id: 'goals', title: null }])
    expect(screen(group, 'di').allowed).toEqual([
      'add-agreement',
      'change-agreement',
      'remove-agreement',
      'plan-follow-up',
    ])
  })
})

describe('an agreement that no longer holds', () => {
  const back = (group: Group) => act(group, { type: 'back', by: 'ann', step })

  it('says so where its theme is no longer chosen, and does not go away', () => {
    const group = agreeing('goals', 'roles')
    add(group)
    add(group, { theme: 'roles' })
    back(group)
    choose(group, 'goals', false)
    expect(stale(group)).toEqual([true, false])
    expect(agreed(group).agreements).toHaveLength(2)
    const blocks = blocksOf(report(group.tool, group.session, 'room'))
    const notices = blocks.filter((block) => block.kind === 'notice' && JSON.stringify(block).includes('agreement'))
    expect(notices).toEqual([
      {
        kind: 'notice',
        text: { key: 'shared:report.stale-agreement', params: { theme: { key: 'small-tool:themes.goals.title' } } },
      },
    ])
  })

  it('says so where its theme was chosen again after it, until its terms are confirmed', () => {
    const group = agreeing()
    const id = add(group)
    choose(group, 'goals')
    expect(stale(group)).toEqual([false])
    choose(group, 'goals', false)
    choose(group, 'goals')
    expect(stale(group)).toEqual([true])
    change(group, id)
    expect(stale(group)).toEqual([false])
  })

  it('says so where the answers behind it changed', () => {
    const group = agreeing('goals', 'roles')
    const id = add(group)
    add(group, { theme: 'roles' })
    reopen(group)
    act(group, { type: 'rate', by: 'bo', step: 'answers', theme: 'goals', axis: 'success', level: 'high' })
    expect(stale(group)).toEqual([false, false])
    close(group)
    expect(stale(group)).toEqual([true, false])
    change(group, id)
    expect(stale(group)).toEqual([false, false])
  })
})

describe('what is left', () => {
  it('a table and a calendar, with the same names for the same days every time', () => {
    const group = agreeing()
    const id = add(group, { who: ['ann', 'cy'], how: 'At a coffee' })
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: '2027-03-01' })
    const left = report(group.tool, group.session, 'bo')
    const [blocks, { calendar }] = [blocksOf(left), left]
    const goals = { key: 'small-tool:themes.goals.title' }
    const who = { list: [{ own: 'Ann' }, { own: 'cy' }] }
    const value = (param: object) => ({ key: 'shared:report.value', params: { value: param } })
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [
        [
          goals,
          { own: 'Write them down' },
          value(who),
          value({ date: '2027-01-15' }),
          value({ date: '2027-02-01' }),
          { own: 'At a coffee' },
        ],
      ],
    })
    expect(calendar.map((entry) => [entry.id, entry.kind === 'day' && entry.on])).toEqual([
      [`${id}-due`, '2027-01-15'],
      [`${id}-follow-up`, '2027-02-01'],
      ['deals-follow-up', '2027-03-01'],
    ])
    expect(calendar[0]?.details).toEqual([
      { key: 'shared:report.calendar-theme', params: { theme: goals } },
      { key: 'shared:report.calendar-who', params: { who } },
      { key: 'shared:report.calendar-how', params: { how: { own: 'At a coffee' } } },
    ])
    change(group, id, { when: '2027-01-20' })
    expect(report(group.tool, group.session, 'bo').calendar[0]).toMatchObject({ id: `${id}-due`, on: '2027-01-20' })
  })

  it('themes in the order they were agreed about, and of each what is due first', () => {
    const group = agreeing('goals', 'roles')
    add(group, { what: 'a', when: '2027-01-30' })
    add(group, { what: 'b', when: '2027-01-10', theme: 'roles' })
    add(group, { what: 'c', when: '2027-01-20' })
    const table = blocksOf(report(group.tool, group.session, 'bo')).find(({ kind }) => kind === 'table')
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows.map(([, what]) => what)).toEqual(['c', 'a', 'b'].map((text) => ({ own: text })))
  })

  it('for the public the day to talk again, and nothing of what was agreed, nor that nothing was', () => {
    const group = agreeing()
    add(group, { what: 'A secret', how: 'A secret' })
    act(group, { type: 'plan-follow-up', by: 'bo', step, on: '2027-03-01' })
    expect(agreed(group, 'public')).toEqual({
      ...{ activity: 'agree', agreements: [], followUp: '2027-03-01', repeats: null, shown: [] },
    })
    expect(screen(group, 'public')).toMatchObject({ themes: [], people: [], missing: [], allowed: [] })
    const left = report(group.tool, group.session, 'public')
    expect(left.calendar).toEqual([
      {
        ...{ kind: 'day', id: 'deals-follow-up', on: '2027-03-01', repeats: null, details: [] },
        title: { key: 'shared:report.calendar-follow-up' },
      },
    ])
    const doors = JSON.stringify([agreed(group, 'public'), screen(group, 'public'), left])
    for (const secret of ['secret', '"bo"', 'Ann', 'agreements-none', '2027-01-15']) expect(doors).not.toContain(secret)
  })

  it('and where nothing is agreed, that nothing is', () => {
    const left = report(agreeing().tool, agreeing().session, 'room')
    const [blocks, { calendar }] = [blocksOf(left), left]
    const told = blocks.flatMap((block) => ('text' in block && 'key' in block.text ? [block.text.key] : []))
    expect(told).toContain('shared:report.agreements-none')
    expect(told).toContain('shared:report.follow-up-none')
    expect(calendar).toEqual([])
  })
})

it('starts from the day the session was opened', () => {
  expect(screen(begin(), 'ann').proposedFollowUp).toBe('2027-01-12')
  expect(AT.slice(0, 10)).toBe('2026-12-01')
})
