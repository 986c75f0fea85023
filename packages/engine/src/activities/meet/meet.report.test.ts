import type { Block } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import { act, begin, choose, done, type Group, reveals, variant, withStep } from '../../../test/small-team'
import { report, view } from '../../index'

const by = 'ann'
const step = 'talk'
const say = (name: string, params?: object) => ({ key: `shared:report.${name}`, ...(params ? { params } : {}) })
const key = (path: string) => ({ key: `small-tool:${path}` })
const none = { own: '–' }

const set = (id: string) => ({ id, questions: [{ id: 'first' }, { id: 'second' }] })
const item = (id: string, more: object = {}) => ({
  ...{ id, minutes: { min: 5, planned: 10, max: 15 }, pause: false, step, by: null },
  ...{ prompts: [], questions: [], sets: [], materials: [], ...more },
})
const full = variant({
  sets: [set('one'), set('two')],
  ...withStep(step, {
    agenda: [
      item('frame', { prompts: ['welcome'], materials: ['pens', 'chairs'], sets: ['one'] }),
      item('lunch', { pause: true, minutes: { min: 30, planned: 40, max: 60 } }),
      item('choosing', { step: 'choice', by: 'member', questions: [{ id: 'why-now' }], sets: ['one', 'two'] }),
      item('last', { by: 'chair', questions: [{ id: 'well' }] }),
    ],
  }),
})

function atTheTable(tool?: Group['tool']): Group {
  const group = begin(tool)
  act(group, { type: 'next', by, step: 'answers' })
  return group
}

const made = ({ tool, session }: Group, viewer = 'bo') => report(tool, session, viewer)
const blocks = (group: Group): readonly Block[] => made(group).parts.find((part) => part.step === step)?.blocks ?? []
/** A column of the table in the report. */
function column(group: Group, name: string) {
  const table = blocks(group).find((block) => block.kind === 'table')
  const i = table?.columns.findIndex((text) => 'key' in text && text.key.endsWith(`.${name}`)) ?? -1
  return table?.rows.map((row) => row[i])
}

describe('the run sheet', () => {
  it('says when, what, how long and who, and counts breaks apart', () => {
    const group = atTheTable(full)
    const chair = { own: 'Ann' }
    const members = say('value', { value: { list: [key('seats.member')] } })
    expect(blocks(group).slice(0, 2)).toEqual([
      {
        kind: 'table',
        columns: ['item', 'planned', 'who'].map((name) => say(`column.${name}`)),
        rows: [
          [key('agenda.frame.title'), say('minutes', { count: 10 }), chair],
          [key('agenda.lunch.title'), say('meet.break', { count: 40 }), none],
          [key('agenda.choosing.title'), say('minutes', { count: 10 }), members],
          [key('agenda.last.title'), say('minutes', { count: 10 }), chair],
        ],
      },
      {
        kind: 'paragraph',
        text: say('meet.and-breaks', {
          planning: say('planned-total', { planned: 30, min: 15, max: 45 }),
          minutes: 40,
        }),
      },
    ])
    act(group, { type: 'plan-start', by, step, starts: '2026-12-01T11:30' })
    expect(blocks(group)[0]).toEqual({
      kind: 'paragraph',
      text: say('meet.when', {
        date: { date: '2026-12-01' },
        begins: { time: '2026-12-01T11:30' },
        ends: { time: '2026-12-01T12:40' },
      }),
    })
    expect(column(group, 'begins')).toEqual(
      ['11:30', '11:40', '12:20', '12:30'].map((time) => say('at', { time: { time: `2026-12-01T${time}` } })),
    )
  })

  it('names once whoever leads all of it, breaks apart', () => {
    const alone = variant(
      withStep(step, {
        agenda: [item('frame', { by: 'chair' }), item('lunch', { pause: true }), item('last', { by: 'chair' })],
      }),
    )
    const group = atTheTable(alone)
    const seat = say('value', { value: { list: [key('seats.chair')] } })
    expect(blocks(group)[0]).toEqual({ kind: 'paragraph', text: say('meet.led-by', { seat, person: { own: 'Ann' } }) })
    expect(blocks(group)[1]).toMatchObject({ columns: ['item', 'planned'].map((name) => say(`column.${name}`)) })
  })

  it('says what to do and ask, a set of questions the first time it is asked', () => {
    const questions = (id: string) => [key(`sets.${id}.questions.first`), key(`sets.${id}.questions.second`)]
    expect(blocks(atTheTable(full)).slice(2)).toEqual([
      { kind: 'heading', level: 3, text: key('agenda.frame.title') },
      { kind: 'list', items: [key('agenda.frame.prompts.welcome')] },
      {
        kind: 'pairs',
        items: [
          {
            label: say('meet.ready'),
            values: [key('agenda.frame.materials.pens'), key('agenda.frame.materials.chairs')],
          },
          { label: key('sets.one.title'), values: questions('one') },
        ],
      },
      { kind: 'heading', level: 3, text: key('agenda.lunch.title') },
      { kind: 'heading', level: 3, text: key('agenda.choosing.title') },
      {
        kind: 'pairs',
        items: [
          { label: say('meet.each-theme'), values: [key('agenda.choosing.questions.why-now')] },
          { label: key('sets.two.title'), values: questions('two') },
          { label: say('meet.again'), values: [key('sets.one.title')] },
        ],
      },
      { kind: 'heading', level: 3, text: key('agenda.last.title') },
      { kind: 'pairs', items: [{ label: say('meet.questions'), values: [key('agenda.last.questions.well')] }] },
    ])
  })

  it('asks about the themes the group has chosen', () => {
    const group = begin(full)
    done(group, 'bo', 'cy')
    reveals(group)
    choose(group, 'goals')
    const about = say('meet.about', { themes: { list: [key('themes.goals.title')] } })
    expect(blocks(group)).toContainEqual(
      expect.objectContaining({
        kind: 'pairs',
        items: expect.arrayContaining([expect.objectContaining({ label: about })]),
      }),
    )
    const themes = (viewer: string) => {
      const shown = view(group.tool, group.session, viewer, step)
      return shown.activity === 'meet' ? shown.agenda.map((one) => one.themes) : []
    }
    expect(themes('bo')).toEqual([null, null, [{ id: 'goals', title: null }], null])
    expect(themes('public')).toEqual([null, null, [], null])
  })

  it('shows on the screen all that an item has, as text keys', () => {
    const group = atTheTable(full)
    const shown = view(group.tool, group.session, 'room', step)
    expect(shown.activity === 'meet' && shown.agenda[2]).toEqual({
      id: 'choosing',
      title: 'small-tool:agenda.choosing.title',
      pause: false,
      by: { seat: 'member', title: 'small-tool:seats.member' },
      prompts: [],
      questions: ['small-tool:agenda.choosing.questions.why-now'],
      themes: [],
      sets: ['one', 'two'].map((id) => ({
        id,
        title: `small-tool:sets.${id}.title`,
        questions: [`small-tool:sets.${id}.questions.first`, `small-tool:sets.${id}.questions.second`],
      })),
      materials: [],
      worksIn: 'choice',
    })
    expect(shown.activity === 'meet' && shown.agenda[1]?.pause).toBe(true)
  })
})

describe('what is left of a meeting', () => {
  it('is what it took, how far behind it was, and what was noted', () => {
    const group = atTheTable()
    act(group, { type: 'plan-start', by, step, starts: '2026-12-01T09:00' })
    act(group, { type: 'start-item', by, step, item: 'frame' }, '2026-12-01T09:00:00Z')
    act(group, { type: 'start-item', by, step, item: 'choosing' }, '2026-12-01T09:17:00Z')
    act(group, { type: 'add-note', by, step, item: 'frame', theme: 'goals', text: 'Three of them' })
    act(group, { type: 'add-note', by, step, item: 'frame', text: 'Well begun' })
    expect(column(group, 'actual')).toEqual([say('late', { took: 17, minutes: 7 }), none])
    expect(blocks(group)).toContainEqual({ kind: 'paragraph', text: say('meet.behind', { count: 7 }) })
    expect(blocks(group)).toContainEqual({
      kind: 'pairs',
      items: [
        {
          label: key('agenda.frame.title'),
          values: [
            say('theme-note', { theme: key('themes.goals.title'), note: { own: 'Three of them' } }),
            { own: 'Well begun' },
          ],
        },
      ],
    })
    const headings = () =>
      blocks(group)
        .filter(({ kind }) => kind === 'heading')
        .map((block) => 'text' in block && block.text)
    // What is held needs no more telling what to do; what is running does.
    expect(headings()).toEqual([
      say('meet.item', { begins: { time: '2026-12-01T09:10' }, item: key('agenda.choosing.title') }),
      say('notes'),
    ])
    group.session = { ...group.session, finished: true }
    expect(headings()).toEqual([say('notes')])
  })

  it('says how long it took in all and how late it ended, once it is over', () => {
    const group = atTheTable()
    act(group, { type: 'plan-start', by, step, starts: '2026-12-01T10:00', zone: 'Europe/Copenhagen' })
    act(group, { type: 'start-item', by, step, item: 'frame' }, '2026-12-01T09:00:00Z')
    act(group, { type: 'start-item', by, step, item: 'choosing' }, '2026-12-01T09:17:00Z')
    const paragraphs = () => blocks(group).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(paragraphs()).toContainEqual(say('meet.behind', { count: 7 }))
    act(group, { type: 'stop-item', by, step }, '2026-12-01T09:31:00Z')
    expect(paragraphs().slice(-2)).toEqual([
      say('meet.took', { planned: 30, took: 31 }),
      say('meet.ended-late', { count: 1 }),
    ])
  })

  it('says that it began late too, where it ended late and the clock on the wall is known', () => {
    const ended = (zone?: string) => {
      const group = atTheTable()
      const place = zone === undefined ? {} : { zone }
      act(group, { type: 'plan-start', by, step, starts: '2026-12-01T10:00', ...place })
      act(group, { type: 'start-item', by, step, item: 'frame' }, '2026-12-01T09:03:00Z')
      act(group, { type: 'start-item', by, step, item: 'choosing' }, '2026-12-01T09:13:00Z')
      act(group, { type: 'stop-item', by, step }, '2026-12-01T09:34:00Z')
      return blocks(group)
        .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
        .slice(-2)
    }
    expect(ended('Europe/Copenhagen')).toEqual([
      say('meet.began-late', { count: 3 }),
      say('meet.ended-late', { count: 4 }),
    ])
    // Without it only the items are known.
    expect(ended().at(-1)).toEqual(say('meet.took', { planned: 30, took: 31 }))
  })

  it('is late by the end of the meeting, in whatever order its items were held', () => {
    const group = atTheTable()
    act(group, { type: 'plan-start', by, step, starts: '2026-12-01T10:00', zone: 'Europe/Copenhagen' })
    act(group, { type: 'start-item', by, step, item: 'choosing' }, '2026-12-01T09:00:00Z')
    act(group, { type: 'start-item', by, step, item: 'frame' }, '2026-12-01T09:20:00Z')
    act(group, { type: 'stop-item', by, step }, '2026-12-01T09:30:00Z')
    const texts = blocks(group).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(texts.at(-1)).toEqual(say('meet.took', { planned: 30, took: 30 }))
  })

  it('says on which day it was held where nobody planned it', () => {
    const group = atTheTable()
    act(group, { type: 'start-item', by, step, item: 'frame' }, '2026-12-01T23:30:00-05:00')
    expect(blocks(group)[0]).toEqual({ kind: 'paragraph', text: say('on', { date: { date: '2026-12-01' } }) })
  })
})

describe('the appointment', () => {
  it('is for those who take part, breaks and all, and the same one when it is moved', () => {
    const group = atTheTable(full)
    expect(made(group).calendar).toEqual([])
    act(group, { type: 'plan-start', by, step, starts: '2026-12-01T11:30', zone: 'Europe/Copenhagen' })
    act(group, { type: 'plan-start', by, step, starts: '2027-03-28T02:30', zone: 'Pacific/Auckland' })
    const at = (time: string, id: string) =>
      say('meet.item', { begins: { time: `2027-03-28T${time}` }, item: key(`agenda.${id}.title`) })
    const people = [{ own: 'Ann' }, { own: 'Bo' }, { own: 'cy' }, { own: 'di' }]
    const entry = {
      kind: 'appointment',
      id: 'talk-meeting',
      starts: '2027-03-28T02:30',
      minutes: 70,
      zone: 'Pacific/Auckland',
      title: key('steps.talk.title'),
      details: [
        key('title'),
        say('calendar-who', { who: { list: people } }),
        ...[at('02:30', 'frame'), at('02:40', 'lunch'), at('03:20', 'choosing'), at('03:30', 'last')],
      ],
    }
    for (const viewer of ['ann', 'di', 'room']) expect(made(group, viewer).calendar).toEqual([entry])
    expect(made(group, 'public').calendar).toEqual([])
    act(group, { type: 'plan-start', by, step, starts: '2027-03-28T02:30' })
    expect(made(group).calendar).toEqual([{ ...entry, zone: null }])
    act(group, { type: 'plan-start', by, step, starts: null })
    expect(made(group).calendar).toEqual([])
  })

  it('is for nobody but those who attend, and names nobody else; the rest can still read of the meeting', () => {
    const group = atTheTable(variant(withStep(step, { attend: ['chair'] })))
    act(group, { type: 'plan-start', by, step, starts: '2027-03-28T02:30' })
    const who = say('calendar-who', { who: { list: [{ own: 'Ann' }] } })
    for (const viewer of ['ann', 'room']) {
      expect(made(group, viewer).calendar).toMatchObject([{ details: expect.arrayContaining([who]) }])
    }
    for (const viewer of ['bo', 'public']) expect(made(group, viewer).calendar).toEqual([])
    expect(blocks(group)[0]).toMatchObject({ text: { key: 'shared:report.meet.when' } })
  })
})
