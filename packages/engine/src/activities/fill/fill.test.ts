import type { Field, Step } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import {
  act,
  answerIn,
  begin,
  refusal,
  resultFor,
  sheet,
  step,
  themed,
  themeTool,
  toolWith,
  viewFor,
} from '../../../test/sheets'
import { restore, result, save } from '../../index'
import { refusals } from './fill.cases'

const own = () => begin(toolWith({}))
const group = () => begin(toolWith({ privacy: 'group', per: 'group' }))
const mine = (work: ReturnType<typeof own>, id: string) => answerIn(work, 'bo', 'bo', id)

describe('what is answered', () => {
  it('can be answered, answered otherwise and cleared, in a field of each kind', () => {
    const work = own()
    const blank = resultFor(work, 'bo')
    const answers: [field: string, first: unknown, then: unknown][] = [
      ['goals', 'Fewer meetings', 'One meeting'],
      ['direction', ['change', 'keep', 'change'], ['stop']],
      ['hours', 37, -0],
      ['day', '2028-02-29', '2026-12-24'],
    ]
    for (const [field, first, then] of answers) {
      act(work, { type: 'answer', field, value: first })
      const kept = field === 'direction' ? ['keep', 'change'] : first
      expect(mine(work, field)).toMatchObject({ value: kept })
      act(work, { type: 'answer', field, value: then })
      expect(mine(work, field)).toEqual({ id: field, kind: mine(work, field)?.kind, value: then === 0 ? 0 : then })
      act(work, { type: 'answer', field, value: field === 'direction' ? [] : null })
    }
    expect(resultFor(work, 'bo')).toEqual(blank)
  })

  it('can be lines of a list, put in other words and taken away', () => {
    const work = own()
    const first = act(work, { type: 'add-entry', field: 'points', text: 'a' })
    const second = act(work, { type: 'add-entry', field: 'points', text: 'b' })
    act(work, { type: 'change-entry', field: 'points', entry: first, text: 'c' })
    expect(mine(work, 'points')).toEqual({
      id: 'points',
      kind: 'list',
      entries: [
        { id: first, by: 'bo', text: 'c' },
        { id: second, by: 'bo', text: 'b' },
      ],
    })
    act(work, { type: 'remove-entry', field: 'points', entry: first })
    expect(mine(work, 'points')).toMatchObject({ entries: [{ id: second }] })
    act(work, { type: 'remove-entry', field: 'points', entry: second })
    expect(mine(work, 'points')).toMatchObject({ entries: [] })
  })

  it('can be cells of rows, of the form and their own, struck and taken in again', () => {
    const work = own()
    const cell = (row: string, column: string, value: unknown) =>
      act(work, { type: 'answer-cell', field: 'week', row, column, value })
    cell('meetings', 'share', 10)
    cell('meetings', 'gives', ['some'])
    const lunch = `own:${act(work, { type: 'add-row', field: 'week', title: 'Lunch' })}`
    cell(lunch, 'share', 5)
    cell(lunch, 'due', '2027-01-01')
    const week = () => mine(work, 'week') as Extract<ReturnType<typeof mine>, { kind: 'table' }>
    expect(week().totals).toEqual({ share: 15 })
    expect(week().rows.map(({ id, title, by, struck }) => [id, title, by, struck])).toEqual([
      ['meetings', null, null, false],
      ['mail', null, null, false],
      [lunch, 'Lunch', 'bo', false],
    ])
    expect(week().rows[0]?.cells).toEqual({ share: 10, gives: ['some'], drains: null, note: null, due: null })
    act(work, { type: 'strike-row', field: 'week', row: 'meetings', struck: true })
    expect(week().totals).toEqual({ share: 5 })
    expect(week().rows[0]).toMatchObject({ struck: true, cells: { share: 10 } })
    act(work, { type: 'strike-row', field: 'week', row: 'meetings', struck: true })
    act(work, { type: 'strike-row', field: 'week', row: 'meetings', struck: false })
    expect(week().totals).toEqual({ share: 15 })
    cell('meetings', 'share', null)
    cell(lunch, 'share', null)
    expect(week().totals).toEqual({ share: null })
  })

  it('can be thoughts that follow from each other, and those fall with it', () => {
    const work = own()
    const add = (parent: string, title: string) => act(work, { type: 'add-thought', field: 'thoughts', parent, title })
    const walk = add('what', 'A walk')
    const sleep = add('how', 'Sleep')
    const air = add(walk, 'Air')
    const calm = add(air, 'Calm')
    add(walk, 'Company')
    expect(refusal(work, { type: 'add-thought', field: 'thoughts', parent: calm, title: 'x' })).toEqual({
      code: 'too-deep',
      params: { field: 'sheet/thoughts', max: 3 },
    })
    act(work, { type: 'change-thought', field: 'thoughts', thought: air, title: 'Fresh air' })
    const titles = (thoughts: readonly { title: string; thoughts: readonly object[] }[]): unknown[] =>
      thoughts.map(({ title, thoughts: next }) => [title, ...titles(next as never)])
    const tree = () => mine(work, 'thoughts') as Extract<ReturnType<typeof mine>, { kind: 'tree' }>
    expect(tree().branches.map((branch) => [branch.id, titles(branch.thoughts)])).toEqual([
      ['what', [['A walk', ['Fresh air', ['Calm']], ['Company']]]],
      ['how', [['Sleep']]],
    ])
    act(work, { type: 'remove-thought', field: 'thoughts', thought: walk })
    expect(tree().branches.map(({ thoughts }) => titles(thoughts))).toEqual([[], [['Sleep']]])
    expect(refusal(work, { type: 'change-thought', field: 'thoughts', thought: calm, title: 'x' })).toEqual({
      code: 'unknown-thought',
      params: { thought: calm },
    })
    act(work, { type: 'remove-thought', field: 'thoughts', thought: sleep })
    expect(refusal(work, { type: 'add-thought', field: 'thoughts', parent: calm, title: 'x' }).code).toBe(
      'unknown-thought',
    )
  })

  it('tells a thought from a branch that an event happens to be named after', () => {
    const form = { ...sheet, fields: sheet.fields.map((f) => (f.kind === 'tree' ? { ...f, branches: ['desk-2'] } : f)) }
    const work = begin(toolWith({}, { form }))
    const id = act(work, { type: 'add-thought', field: 'thoughts', parent: 'desk-2', title: 'A' })
    act(work, { type: 'add-thought', field: 'thoughts', parent: id, title: 'B' })
    expect(id).toBe('desk-2')
    expect(mine(work, 'thoughts')).toMatchObject({
      branches: [
        {
          thoughts: [
            { title: 'A', thoughts: [] },
            { title: 'B', thoughts: [] },
          ],
        },
      ],
    })
  })

  it('is saved and restored with all that stands in it', () => {
    const work = own()
    act(work, { type: 'answer-cell', field: 'week', row: 'mail', column: 'gives', value: ['some'] })
    act(work, { type: 'add-entry', field: 'points', text: 'a' })
    act(work, { type: 'add-thought', field: 'thoughts', parent: 'what', title: 'A' })
    for (const field of ['week', 'points', 'thoughts']) act(work, { type: 'show', field, to: ['ann'] })
    const saved = JSON.parse(JSON.stringify(save(work.tool, work.session, [], { at: '2026-12-02T09:00:00Z' })))
    const restored = restore(work.tool, saved)
    expect(restored.ok && restored.session).toEqual(work.session)
  })
})

describe('what is refused', () => {
  it.each(refusals)('%s', (_, draft, expected) => {
    expect(refusal(own(), draft)).toEqual(expected)
  })

  it('more lines than a list holds, until one is taken away', () => {
    const work = own()
    const add = { type: 'add-entry', field: 'points', text: 'x' }
    const ids = [act(work, add), act(work, add), act(work, add)]
    expect(refusal(work, add)).toEqual({ code: 'too-many-entries', params: { field: 'sheet/points', max: 3 } })
    act(work, { type: 'remove-entry', field: 'points', entry: ids[1] })
    act(work, add)
  })

  it('the two hundred and first row or thought', () => {
    const work = own()
    const row = { type: 'add-row', field: 'week', title: 'x' }
    const thought = { type: 'add-thought', field: 'thoughts', parent: 'what', title: 'x' }
    for (let i = 0; i < 200; i++) {
      act(work, row)
      act(work, thought)
    }
    expect(refusal(work, row)).toEqual({ code: 'too-many-entries', params: { field: 'sheet/week', max: 200 } })
    expect(refusal(work, thought)).toEqual({ code: 'too-many-entries', params: { field: 'sheet/thoughts', max: 200 } })
  })

  it('showing where nobody chooses, and being done where nobody is alone', () => {
    const show = { type: 'show', field: 'goals', to: 'everyone' }
    for (const privacy of ['private', 'group'] as const) {
      expect(refusal(begin(toolWith({ privacy })), show)).toEqual({
        code: 'nothing-to-show-here',
        params: { step: 'writing' },
      })
    }
    expect(refusal(group(), { type: 'done', done: true })).toEqual({
      code: 'unknown-event',
      params: { type: 'done', nearest: null },
    })
    const more = [{ ...toolWith({}).steps[0], id: 'alone', seats: ['manager'] } as never]
    expect(
      refusal(begin(toolWith({ privacy: 'group', per: 'group' }, { more })), { type: 'done', done: true }),
    ).toEqual({
      code: 'wrong-step',
      params: { step: 'writing', belongs: 'alone' },
    })
  })

  it('never with the id of what another keeps private', () => {
    const work = own()
    const entry = act(work, { by: 'ann', type: 'add-entry', field: 'points', text: 'x' })
    const row = `own:${act(work, { by: 'ann', type: 'add-row', field: 'week', title: 'x' })}`
    expect(refusal(work, { type: 'remove-entry', field: 'points', entry })).toEqual({
      code: 'unknown-entry',
      params: { entry },
    })
    expect(refusal(work, { type: 'strike-row', field: 'week', row: `${row}0`, struck: true })).toMatchObject({
      params: { nearest: null },
    })
  })
})

describe('a sheet of the group', () => {
  it('is written by all: anyone changes what another put there', () => {
    const work = group()
    const entry = act(work, { by: 'ann', type: 'add-entry', field: 'points', text: 'a' })
    act(work, { type: 'change-entry', field: 'points', entry, text: 'b' })
    expect(answerIn(work, 'room', 'group', 'points')).toMatchObject({ entries: [{ id: entry, by: 'ann', text: 'b' }] })
    act(work, { by: 'cy', type: 'remove-entry', field: 'points', entry })
    expect(resultFor(work, 'di').sheets).toMatchObject([{ key: 'group', by: null, theme: null }])
    expect(resultFor(work, 'public')).toEqual({ activity: 'fill', progress: null, sheets: [] })
    expect(viewFor(work, 'bo').mine).toBeNull()
  })

  it('holds the group back while something required is missing, or a list is begun and too short', () => {
    const more = [{ ...toolWith({}).steps[0], id: 'alone', seats: ['manager'] } as never]
    const work = begin(toolWith({ privacy: 'group', per: 'group' }, { more }))
    const required = { code: 'field-required', params: { field: 'sheet/goals' } }
    expect(viewFor(work, 'bo').missing).toEqual([required])
    expect(refusal(work, { type: 'next', by: 'ann' })).toEqual(required)
    act(work, { type: 'answer', field: 'goals', value: 'x' })
    expect(viewFor(work, 'bo').missing).toEqual([])
    act(work, { type: 'add-entry', field: 'points', text: 'x' })
    expect(viewFor(work, 'bo').missing).toEqual([
      { code: 'few-entries', params: { field: 'sheet/points', entries: 1, min: 2 } },
    ])
    act(work, { type: 'add-entry', field: 'points', text: 'y' })
    act(work, { type: 'next', by: 'ann' })
  })

  it('asks for what a table, a tree and a choice must have, and takes no struck row for an answer', () => {
    const fields = sheet.fields.flatMap((f): Field[] => {
      if (f.kind === 'choice') return [{ ...f, required: true, choose: { min: 2, max: 2 } }]
      if (f.kind === 'tree') return [{ ...f, required: true }]
      if (f.id !== 'week' || f.kind !== 'table') return []
      return [{ ...f, required: true, columns: f.columns.map((c) => (c.id === 'note' ? { ...c, required: true } : c)) }]
    })
    const work = begin(toolWith({ privacy: 'group', per: 'group' }, { form: { id: 'sheet', fields } }))
    const missing = () => viewFor(work, 'bo').missing.map(({ params }) => (params as { field: string }).field.slice(6))
    expect(missing()).toEqual(['direction', 'week', 'thoughts'])
    act(work, { type: 'answer', field: 'direction', value: ['keep'] })
    act(work, { type: 'add-thought', field: 'thoughts', parent: 'what', title: 'x' })
    act(work, { type: 'answer-cell', field: 'week', row: 'mail', column: 'share', value: 3 })
    expect(missing()).toEqual(['direction', 'week'])
    act(work, { type: 'answer', field: 'direction', value: ['keep', 'stop'] })
    act(work, { type: 'answer-cell', field: 'week', row: 'mail', column: 'note', value: 'x' })
    expect(missing()).toEqual([])
    act(work, { type: 'strike-row', field: 'week', row: 'mail', struck: true })
    expect(missing()).toEqual(['week'])
  })
})

describe('a sheet of one’s own', () => {
  it('is told what it lacks, and held back by nothing', () => {
    const work = own()
    expect(viewFor(work, 'bo').mine?.missing).toEqual([{ code: 'field-required', params: { field: 'sheet/goals' } }])
    act(work, { type: 'done', done: true })
    expect(viewFor(work, 'ann').missing).toEqual([])
    act(work, { type: 'finish', by: 'ann' })
  })

  it('can be done and not done after all; others see how many are, unless it is private', () => {
    const work = own()
    act(work, { type: 'done', done: true })
    act(work, { type: 'done', done: true })
    expect(resultFor(work, 'public').progress).toEqual({ done: 1, of: 3 })
    act(work, { type: 'done', done: false })
    expect(viewFor(work, 'bo').mine?.done).toBe(false)
    expect(resultFor(work, 'ann').progress).toEqual({ done: 0, of: 3 })
    const alone = begin(toolWith({ privacy: 'private' }))
    act(alone, { type: 'done', done: true })
    expect(resultFor(alone, 'bo').progress).toEqual({ done: 1, of: 1 })
    expect(resultFor(alone, 'ann').progress).toEqual({ done: 0, of: 1 })
    for (const viewer of ['di', 'room', 'public']) expect(resultFor(alone, viewer).progress).toBeNull()
  })
})

describe('a screen', () => {
  it('gets every field with where its words stand', () => {
    const shown = viewFor(own(), 'bo')
    const form = 'other-activities:forms.sheet.fields'
    expect(shown.form).toEqual({
      id: 'sheet',
      title: 'other-activities:forms.sheet.title',
      text: 'other-activities:forms.sheet.text',
    })
    expect(shown.fields.map(({ id }) => id)).toEqual(sheet.fields.map(({ id }) => id))
    expect(shown.fields[2]).toEqual({
      ...{ id: 'direction', kind: 'choice', required: false, questions: [], choose: { min: 1, max: 2 } },
      title: `${form}.direction.title`,
      options: ['keep', 'change', 'stop'].map((id) => ({ id, text: `${form}.direction.options.${id}` })),
    })
    expect(shown.fields[5]?.columns?.[1]?.options?.[0]?.text).toBe(`${form}.week.columns.gives.options.some`)
    expect(shown.fields[5]?.rows?.[0]?.text).toBe(`${form}.week.rows.meetings`)
    expect(shown.fields[7]?.branches?.[1]?.text).toBe(`${form}.thoughts.branches.how`)
    expect(shown.people.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy', 'di'])
    expect(viewFor(own(), 'di').mine).toBeNull()
    expect(viewFor(own(), 'public')).toMatchObject({ mine: null, people: [], themes: [] })
  })
})

describe('sheets of themes', () => {
  /** Ann and Bo have chosen a theme and come to its sheet. */
  function chosen(more: readonly Step[] = []) {
    const work = begin(themeTool({}, more))
    for (const by of ['ann', 'bo']) act(work, { by, step: 'answers', type: 'done', done: true })
    act(work, { by: 'ann', step: 'answers', type: 'close' })
    act(work, { by: 'ann', step: 'answers', type: 'next' })
    choose(work, 'goals', true)
    act(work, { by: 'ann', step: 'choice', type: 'next' })
    for (const rest of ['add-agreement', 'plan-follow-up']) {
      const what = { theme: 'goals', what: 'x', who: ['bo'], when: '2027-01-01', followUp: '2027-02-01' }
      act(work, { step: 'deals', type: rest, ...(rest === 'add-agreement' ? what : { on: '2027-02-01' }) })
    }
    act(work, { by: 'ann', step: 'deals', type: 'next' })
    return work
  }
  const choose = (work: ReturnType<typeof own>, theme: string, is: boolean) =>
    act(work, { by: 'ann', step: 'choice', type: 'choose', theme, chosen: is })

  it('are one for each that is chosen, and say which', () => {
    const work = chosen()
    expect(refusal(work, { type: 'answer', field: 'goals', value: 'x' })).toEqual({
      code: 'theme-needed',
      params: { step: 'writing' },
    })
    expect(refusal(work, { type: 'answer', field: 'goals', value: 'x', theme: 'goal' })).toEqual({
      code: 'unknown-theme',
      params: { theme: 'goal', nearest: 'goals' },
    })
    expect(refusal(work, { type: 'answer', field: 'goals', value: 'x', theme: 'roles' })).toEqual({
      code: 'theme-not-chosen',
      params: { theme: 'roles' },
    })
    expect(viewFor(work, 'bo').themes).toEqual([{ id: 'goals', title: null }])
    expect(viewFor(work, 'bo').missing).toEqual([{ code: 'field-required', params: { field: 'sheet/goals' } }])
    act(work, { type: 'answer', field: 'goals', value: 'x', theme: 'goals' })
    expect(viewFor(work, 'bo').missing).toEqual([])
    expect(answerIn(work, 'room', 'goals', 'goals')).toMatchObject({ value: 'x' })
    expect(resultFor(work, 'public').sheets).toEqual([])
  })

  it('make what rests on them be looked at again, theme by theme', () => {
    const work = chosen([{ ...step, ...themed, id: 'later', restsOn: 'writing' }])
    choose(work, 'roles', true)
    for (const theme of ['goals', 'roles']) {
      act(work, { type: 'answer', field: 'goals', value: 'x', theme })
    }
    act(work, { by: 'ann', type: 'next' })
    for (const theme of ['goals', 'roles']) {
      act(work, { step: 'later', type: 'answer', field: 'goals', value: 'x', theme })
    }
    act(work, { type: 'answer', field: 'hours', value: 3, theme: 'roles' })
    const later = result(work.tool, work.session, 'room')['later'] as ReturnType<typeof resultFor>
    expect(later.sheets.map((one) => `${one.theme} ${one.stale}`)).toEqual(['goals false', 'roles true'])
  })

  it('are kept where their theme is dropped, and say that it was; and when it is chosen anew', () => {
    const work = chosen()
    act(work, { type: 'answer', field: 'goals', value: 'x', theme: 'goals' })
    const stale = () => resultFor(work, 'room').sheets.map((one) => `${one.theme} ${one.stale}`)
    expect(stale()).toEqual(['goals false'])
    choose(work, 'goals', false)
    choose(work, 'roles', true)
    expect(stale()).toEqual(['roles false', 'goals true'])
    choose(work, 'goals', true)
    expect(stale()).toEqual(['goals true', 'roles false'])
    act(work, { type: 'answer', field: 'goals', value: 'x', theme: 'goals' })
    expect(stale()).toEqual(['goals false', 'roles false'])
  })
})
