import type { Block, Drawing, Form, Picture, Text, Tool } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import type { Work } from '../../../test/at-work'
import { act, begin, calendarFor, partFor, step, themeTool, toolWith } from '../../../test/sheets'
import { valueText } from './fill.texts'

/** A text without its words: people's own as it is, ours by the end of its key with what fills it. */
const flat = (text: Text | undefined): string => {
  if (text === undefined) return ''
  if ('own' in text) return text.own
  const name = text.key.split(':')[1]?.replace(/^(forms\.sheet\.fields|report)\./, '') ?? ''
  const params = Object.values(text.params ?? {}).map((param): string =>
    typeof param !== 'object'
      ? String(param)
      : 'list' in param
        ? param.list.map(flat).join(' + ')
        : 'date' in param
          ? param.date
          : flat(param as Text),
  )
  return name === 'value' || name === 'quoted'
    ? (params[0] ?? '')
    : params.length === 0
      ? name
      : `${name}(${params.join('; ')})`
}

const lines = (block: Block): unknown => {
  switch (block.kind) {
    case 'pairs':
      return block.items.map(({ label, values }) => [flat(label), ...values.map(flat)])
    case 'table':
      return [block.columns.map(flat), ...block.rows.map((row) => row.map(flat))]
    case 'list':
      return block.items.map(flat)
    case 'picture':
      return `picture ${block.picture.id}`
    default:
      return `${block.kind === 'heading' ? block.level : block.kind} ${flat(block.text)}`
  }
}

const told = (work: Work, viewer: string, id?: string) => (partFor(work, viewer, id)?.blocks ?? []).map(lines)
const group = (drawings: readonly Drawing[] = [], more: Parameters<typeof toolWith>[1] = {}) =>
  begin(toolWith({ privacy: 'group', per: 'group' }, { drawings, ...more }))
const answer = (work: Work, field: string, value: unknown, more = {}) =>
  act(work, { type: 'answer', field, value, ...more })
const cell = (work: Work, row: string, column: string, value: unknown, field = 'week') =>
  act(work, { type: 'answer-cell', field, row, column, value })
const think = (work: Work, parent: string, title: string) =>
  act(work, { type: 'add-thought', field: 'thoughts', parent, title })

describe('a sheet of the group', () => {
  it('is told whole, and what is missing in one line', () => {
    const work = group()
    expect(told(work, 'room')).toEqual(['paragraph fill.nothing'])
    expect(partFor(work, 'public')).toBeUndefined()
    answer(work, 'direction', ['stop', 'keep'])
    answer(work, 'hours', 3)
    answer(work, 'day', '2027-02-28')
    act(work, { type: 'add-entry', field: 'points', text: 'a' })
    act(work, { type: 'add-entry', field: 'points', text: 'b' })
    cell(work, 'mail', 'share', 10)
    const lunch = `own:${act(work, { type: 'add-row', field: 'week', title: 'Lunch' })}`
    cell(work, lunch, 'share', 5)
    cell(work, lunch, 'due', '2027-03-01')
    cell(work, 'meetings', 'note', 'x')
    act(work, { type: 'strike-row', field: 'week', row: 'meetings', struck: true })
    const walk = think(work, 'how', 'Walk')
    think(work, walk, 'Air')
    think(work, walk, 'Sun')
    expect(told(work, 'di')).toEqual([
      [
        ['points.title', 'a', 'b'],
        ['direction.title', 'direction.options.keep', 'direction.options.stop'],
        ['hours.title', '3'],
        ['day.title', '2027-02-28'],
      ],
      '3 week.title',
      [
        ['column.what', 'week.columns.share.title', 'week.columns.due.title'],
        ['week.rows.mail', '10', '–'],
        ['Lunch', '5', '2027-03-01'],
        ['fill.total', '15', ''],
      ],
      'paragraph fill.struck(week.rows.meetings)',
      '3 thoughts.title',
      [['thoughts.branches.how', 'Walk', '→ Air', '→ Sun']],
      'paragraph fill.not-filled(goals.title + fixed.title)',
    ])
    expect(partFor(work, 'room')).toMatchObject({ file: true, readers: 'all' })
    expect(calendarFor(work, 'room')).toEqual([
      {
        ...{ kind: 'day', id: 'writing-day', on: '2027-02-28', repeats: null, details: [] },
        title: {
          key: 'shared:report.fill.day',
          params: {
            step: { key: 'other-activities:steps.writing.title' },
            field: { key: 'other-activities:forms.sheet.fields.day.title' },
          },
        },
      },
      expect.objectContaining({ id: `writing-week-${lunch}-due`, on: '2027-03-01' }),
    ])
    expect(flat(calendarFor(work, 'room')[1]?.title)).toContain('fill.said(week.columns.due.title; Lunch)')
    expect(calendarFor(work, 'public')).toEqual([])
  })

  it('sets several options in a cell beside each other', () => {
    const options = ['some', 'a-lot'].map((option) => `week.columns.gives.options.${option}`)
    const { tool } = group().tool as unknown as { tool: Tool }
    const worded = { tool, form: tool.forms.find(({ id }) => id === 'sheet') as Form }
    const said = (value: readonly string[]) => flat(valueText(worded, 'week', 'gives', 'choice', value))
    expect(said(['some'])).toBe(options[0])
    expect(said(['some', 'a-lot'])).toBe(`fill.beside(${options.join('; ')})`)
  })

  it('tells named rows without answers as a list, and a table with all struck by what was struck', () => {
    const work = group()
    act(work, { type: 'add-row', field: 'week', title: 'Lunch' })
    expect(told(work, 'bo').slice(0, 2)).toEqual(['3 week.title', ['Lunch']])
    const other = group()
    act(other, { type: 'strike-row', field: 'week', row: 'mail', struck: true })
    expect(told(other, 'bo').slice(0, 2)).toEqual(['3 week.title', 'paragraph fill.struck(week.rows.mail)'])
  })

  it('names what rows are only where people add some', () => {
    const work = group()
    cell(work, 'used', 'share', 5, 'fixed')
    expect(told(work, 'bo').slice(0, 2)).toEqual([
      '3 fixed.title',
      [
        ['', 'fixed.columns.share.title'],
        ['fixed.rows.used', '5'],
      ],
    ])
  })

  it('tells thoughts in lines, each once, an arrow deeper wherever several follow from one', () => {
    const work = group()
    const walk = think(work, 'how', 'Walk')
    const air = think(work, walk, 'Air')
    for (const title of ['Calm', 'Cold']) think(work, air, title)
    think(work, think(work, walk, 'Sun'), 'Warm')
    think(work, think(work, 'how', 'Sing'), 'Loud')
    // An arrow that somebody wrote is none of ours.
    const rest = think(work, think(work, 'how', '→ Rest'), 'At home')
    for (const title of ['Bed', 'Sofa']) think(work, rest, title)
    const below = [
      'Walk',
      '→ Air',
      '→ → Calm',
      '→ → Cold',
      '→ Sun → Warm',
      'Sing → Loud',
      '→ Rest → At home',
      '→ Bed',
      '→ Sofa',
    ]
    expect(told(work, 'bo')[1]).toEqual([['thoughts.branches.how', ...below]])
  })

  it('says that what it rests on has changed', () => {
    const summary = { ...step, id: 'summary', privacy: 'group', per: 'group', restsOn: 'writing' } as const
    const work = group([], { more: [summary] })
    answer(work, 'goals', 'x')
    act(work, { by: 'ann', type: 'next' })
    answer(work, 'goals', 'y', { step: 'summary' })
    answer(work, 'goals', 'z')
    expect(told(work, 'room', 'summary')[0]).toBe('notice fill.stale')
    answer(work, 'goals', 'y', { step: 'summary' })
    expect(told(work, 'room', 'summary')[0]).toEqual([['goals.title', 'y']])
  })
})

describe('a sheet of one’s own', () => {
  it('says who can see it, and shows what others show under their names', () => {
    const work = begin(toolWith({}))
    expect(told(work, 'bo')).toEqual(['paragraph fill.nothing-mine'])
    expect(partFor(work, 'di')).toBeUndefined()
    answer(work, 'goals', 'a')
    answer(work, 'day', '2027-01-01')
    expect(told(work, 'bo')[0]).toBe('notice only-you')
    act(work, { type: 'show', field: 'goals', to: ['ann', 'cy'] })
    expect(told(work, 'bo').slice(0, 2)).toEqual(['notice fill.shown(goals.title; Ann + cy)', 'notice fill.rest'])
    act(work, { type: 'show', field: 'day', to: 'everyone' })
    answer(work, 'goals', 'b')
    expect(told(work, 'bo').slice(0, 3)).toEqual([
      'notice fill.shown(goals.title; Ann + cy)',
      'notice fill.shown-all(day.title)',
      'notice fill.changed(goals.title)',
    ])
    expect(told(work, 'ann')).toEqual([
      'paragraph fill.nothing-mine',
      '3 shown-by(Bo)',
      'notice fill.few',
      [
        ['goals.title', 'a'],
        ['day.title', '2027-01-01'],
      ],
    ])
    expect(told(work, 'room')).toEqual(['3 shown-by(Bo)', [['day.title', '2027-01-01']]])
    expect(calendarFor(work, 'bo').map(({ id }) => id)).toEqual(['writing-bo-day'])
    expect(calendarFor(work, 'ann')).toEqual([])
    expect(partFor(work, 'bo')?.file).toBe(false)
  })

  it('skips no level of heading, whatever a reader’s own sheet begins with', () => {
    const work = begin(toolWith({}))
    for (const by of ['ann', 'bo']) {
      act(work, { by, type: 'answer-cell', field: 'week', row: 'mail', column: 'note', value: by })
    }
    act(work, { type: 'show', field: 'week', to: 'everyone' })
    const headings = told(work, 'ann').filter((line) => /^[34] /.test(String(line)))
    expect(headings).toEqual(['3 week.title', '3 shown-by(Bo)', '4 week.title'])
  })

  it('names everyone where all see all, the reader too', () => {
    const work = begin(toolWith({ privacy: 'group' }))
    answer(work, 'goals', 'b')
    expect(told(work, 'bo')[0]).toEqual([['goals.title', 'b']])
    answer(work, 'goals', 'a', { by: 'ann' })
    const headings = (viewer: string) => told(work, viewer).filter((line) => /^3 /.test(String(line)))
    expect(headings('bo')).toEqual(['3 Bo', '3 Ann'])
    expect(headings('room')).toEqual(['3 Ann', '3 Bo'])
  })

  it('tells before and after a reveal what the others see', () => {
    const work = begin(toolWith({ privacy: 'reveal' }))
    const first = () => told(work, 'bo').slice(0, 2)
    answer(work, 'goals', 'a')
    expect(first()).toEqual(['paragraph progress(0; 3)', 'notice fill.until-shown'])
    act(work, { by: 'ann', type: 'close' })
    expect(first()[0]).toBe('notice fill.left-out')
    act(work, { by: 'ann', type: 'reopen' })
    act(work, { type: 'done', done: true })
    act(work, { by: 'ann', type: 'close' })
    expect(first()[0]).toEqual([['goals.title', 'a']])
    act(work, { by: 'ann', type: 'reopen' })
    answer(work, 'goals', 'b')
    expect(first()).toEqual(['notice fill.changed-since', [['goals.title', 'b']]])
    expect(told(work, 'room').slice(0, 2)).toEqual(['3 Bo', [['goals.title', 'a']]])
  })
})

const drawings: readonly Drawing[] = [
  { id: 'wheel', as: 'wheel', form: 'sheet' },
  { id: 'tree', as: 'tree', form: 'sheet', field: 'thoughts' },
  {
    ...{ id: 'bars', as: 'bars', form: 'sheet', table: 'week', length: 'share', gives: 'gives', drains: 'drains' },
    against: { form: 'sheet', field: 'fixed', row: 'agreed', column: 'share' },
  },
  {
    ...{ id: 'circles', as: 'circles', form: 'sheet', sizes: 'week', overlaps: 'fixed', column: 'share' },
    between: [{ row: 'used', circles: ['meetings', 'mail'] }],
  },
  {
    ...{ id: 'balance', as: 'balance', form: 'sheet', tilt: 'direction' },
    sides: [
      { field: 'week', column: 'gives' },
      { field: 'week', column: 'drains' },
    ],
  },
]

describe('pictures', () => {
  const drawn = (work: Work, viewer = 'bo') =>
    (partFor(work, viewer)?.blocks ?? []).flatMap((block): Picture[] =>
      block.kind === 'picture' ? [block.picture] : [],
    )
  const one = <F extends Picture['form']>(work: Work, form: F, viewer = 'bo') =>
    drawn(work, viewer).find((picture) => picture.form === form) as Extract<Picture, { form: F }>

  it('are not there where nothing is to be drawn', () => {
    const work = group(drawings)
    answer(work, 'goals', 'x')
    expect(drawn(work)).toEqual([])
    act(work, { type: 'strike-row', field: 'week', row: 'mail', struck: true })
    expect(drawn(work)).toEqual([])
  })

  it('draw lists as a wheel', () => {
    const work = group(drawings)
    act(work, { type: 'add-entry', field: 'points', text: 'a' })
    const wheel = one(work, 'wheel')
    expect(wheel).toMatchObject({ id: 'writing--wheel', title: { key: 'other-activities:drawings.wheel.title' } })
    expect(wheel.fields).toEqual([{ title: expect.anything(), entries: [{ own: 'a' }] }])
    expect(flat(wheel.description)).toBe('fill.wheel(fill.holds(points.title; a))')
  })

  it('draw thoughts as a tree', () => {
    const work = group(drawings)
    think(work, think(work, 'what', 'Walk'), 'Air')
    const { root, description } = one(work, 'tree')
    expect(root.nodes.map(({ label, nodes }) => [flat(label), JSON.stringify(nodes)])).toEqual([
      ['thoughts.branches.what', '[{"label":{"own":"Walk"},"nodes":[{"label":{"own":"Air"},"nodes":[]}]}]'],
      ['thoughts.branches.how', '[]'],
    ])
    expect(flat(description)).toBe(
      'fill.tree(thoughts.title; fill.holds(thoughts.branches.what; Walk → Air) + fill.holds-nothing(thoughts.branches.how))',
    )
  })

  it('draw rows as bars, with sums below them', () => {
    const work = group(drawings)
    cell(work, 'meetings', 'share', 30)
    cell(work, 'meetings', 'drains', ['a-lot'])
    cell(work, 'mail', 'gives', ['some'])
    const lunch = `own:${act(work, { type: 'add-row', field: 'week', title: 'Lunch' })}`
    cell(work, lunch, 'share', 5)
    cell(work, lunch, 'gives', ['a-lot'])
    cell(work, lunch, 'drains', ['some'])
    cell(work, 'agreed', 'share', 37, 'fixed')
    const { bars, sums, legend, description } = one(work, 'bars')
    expect(bars.map((bar) => [flat(bar.label), bar.length, flat(bar.says), bar.gives, bar.drains])).toEqual([
      ['week.rows.meetings', 30, '30', 0, 2],
      ['week.rows.mail', 0, 'fill.unsaid', 1, 0],
      ['Lunch', 5, '5', 2, 1],
    ])
    expect(sums.map((sum) => [flat(sum.label), sum.length, flat(sum.says)])).toEqual([
      ['fill.total', 35, '35'],
      ['fixed.rows.agreed', 37, '37'],
      ['week.columns.gives.title', 5, '5'],
      ['week.columns.drains.title', 35, '35'],
    ])
    // The picture is told by the table below it, but for its sums, which stand nowhere else.
    const blocks = partFor(work, 'bo')?.blocks ?? []
    const at = blocks.findIndex((block) => block.kind === 'picture' && block.picture.form === 'bars')
    const drawnBars = blocks[at]
    expect(drawnBars).toMatchObject({ toldBelow: true })
    expect(drawnBars?.kind === 'picture' && drawnBars.besides?.map(flat)).toEqual([
      'fill.said(fill.total; 35)',
      'fill.said(fixed.rows.agreed; 37)',
      'fill.said(week.columns.gives.title; 5)',
      'fill.said(week.columns.drains.title; 35)',
    ])
    expect(
      blocks.filter((block) => block.kind === 'picture' && block.picture.form !== 'bars' && block.besides),
    ).toEqual([])
    expect(legend.gives.map(flat)).toEqual(
      ['some', 'a-lot'].map((mark) => `fill.said(week.columns.gives.title; week.columns.gives.options.${mark})`),
    )
    for (const told of ['Lunch', '30', '37', 'drains.options.a-lot']) expect(flat(description)).toContain(told)
    act(work, { type: 'strike-row', field: 'week', row: 'meetings', struck: true })
    expect(one(work, 'bars').bars).toHaveLength(2)
  })

  it('draw two tables as circles, half of it where only half is answered', () => {
    const work = group(drawings)
    cell(work, 'mail', 'share', 40)
    const circles = one(work, 'circles')
    expect(circles.circles.map(({ id, size }) => [id, size])).toEqual([
      ['meetings', 0],
      ['mail', 40],
    ])
    expect([circles.largest, circles.overlaps]).toEqual([100, [{ circles: ['meetings', 'mail'], tenths: null }]])
    cell(work, 'used', 'share', 50, 'fixed')
    expect(one(work, 'circles').overlaps[0]?.tenths).toBe(5)
    expect(flat(one(work, 'circles').description)).toBe(
      'fill.circles(100; fill.holds(week.rows.meetings; fill.unsaid) + fill.holds(week.rows.mail; 40); fill.holds(fixed.rows.used; 5))',
    )
    cell(work, 'meetings', 'share', 10)
    // What is held against something else is not summed.
    expect(told(work, 'bo').flat(2)).not.toContain('fill.total')
  })

  it('draw two tables on a balance, which tilts as people say', () => {
    const work = group(drawings)
    cell(work, 'mail', 'gives', ['a-lot'])
    const { left, right, heaviest, tilt, says } = one(work, 'balance')
    expect(left.items.map(({ weight, says }) => [weight, says === null ? null : flat(says)])).toEqual([
      [0, null],
      [2, 'week.columns.gives.options.a-lot'],
    ])
    expect([right.items.map(({ weight }) => weight), heaviest, tilt, says]).toEqual([[0, 0], 2, null, null])
    const tilts = ['keep', 'change', 'stop'].map((option) => {
      answer(work, 'direction', [option])
      return one(work, 'balance').tilt
    })
    expect(tilts).toEqual([-1, 0, 1])
    expect(flat(one(work, 'balance').description)).toContain('fill.holds(direction.title; direction.options.stop)')
  })

  it('show of another person only what the viewer is shown, each under an id of its own', () => {
    const work = begin(toolWith({}, { drawings }))
    cell(work, 'mail', 'share', 40)
    cell(work, 'agreed', 'share', 37, 'fixed')
    act(work, { type: 'add-entry', field: 'points', text: 'a' })
    act(work, { by: 'ann', type: 'add-entry', field: 'points', text: 'b' })
    expect(drawn(work, 'ann').map(({ id }) => id)).toEqual(['writing--wheel--0'])
    act(work, { type: 'show', field: 'week', to: ['ann'] })
    expect(drawn(work, 'ann').map(({ id }) => id)).toEqual([
      'writing--wheel--0',
      'writing--bars--1',
      'writing--circles--1',
    ])
    const agreed = () => one(work, 'bars', 'ann').sums.map(({ label }) => flat(label))
    expect(agreed()).not.toContain('fixed.rows.agreed')
    act(work, { type: 'show', field: 'fixed', to: ['ann'] })
    expect(agreed()).toContain('fixed.rows.agreed')
  })
})

describe('sheets of themes', () => {
  it('stand under the title of each, with its days in the calendar', () => {
    const work = begin(themeTool({ seats: ['chair'] }))
    for (const by of ['ann', 'bo']) act(work, { by, step: 'answers', type: 'done', done: true })
    act(work, { by: 'ann', step: 'answers', type: 'close' })
    act(work, { by: 'ann', step: 'answers', type: 'next' })
    const own = `own:${act(work, { by: 'ann', step: 'choice', type: 'add-theme', title: 'Rooms' })}`
    for (const theme of ['goals', own]) act(work, { by: 'ann', step: 'choice', type: 'choose', theme, chosen: true })
    act(work, { by: 'ann', step: 'choice', type: 'next' })
    for (const theme of ['goals', own]) {
      const deal = { theme, what: 'x', who: ['bo'], when: '2027-01-01', followUp: '2027-02-01' }
      act(work, { step: 'deals', type: 'add-agreement', ...deal })
    }
    act(work, { step: 'deals', type: 'plan-follow-up', on: '2027-02-01' })
    act(work, { by: 'ann', step: 'deals', type: 'next' })
    expect(told(work, 'bo')).toEqual(['paragraph fill.nothing'])
    answer(work, 'day', '2027-03-01', { theme: own, by: 'ann' })
    expect(told(work, 'bo').slice(0, 4)).toEqual([
      '3 themes.goals.title',
      'paragraph fill.nothing',
      '3 Rooms',
      [['day.title', '2027-03-01']],
    ])
    const [entry] = calendarFor(work, 'bo').filter(({ id }) => id.startsWith('writing'))
    expect(entry).toMatchObject({ id: `writing-${own}-day`, details: [{ params: { theme: { own: 'Rooms' } } }] })
    act(work, { by: 'ann', step: 'choice', type: 'choose', theme: own, chosen: false })
    expect(told(work, 'bo').slice(0, 4)).toEqual([
      '3 themes.goals.title',
      'paragraph fill.nothing',
      '3 Rooms',
      'notice fill.not-chosen',
    ])
    expect(calendarFor(work, 'bo').filter(({ id }) => id.startsWith('writing'))).toEqual([])
    expect(partFor(work, 'public')).toBeUndefined()
  })
})
