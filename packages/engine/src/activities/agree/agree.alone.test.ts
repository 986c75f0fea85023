import { describe, expect, it } from 'vitest'
import { sendIn as act, doors, refusal, type Work } from '../../../test/at-work'
import { begin, step } from '../../../test/two-people'
import { type AgreeResult, report, result, view } from '../../index'

const followUp = { after: 2, unit: 'weeks', repeats: true }
const alone = (privacy: string) => step({ id: 'contract', activity: 'agree', per: 'person', privacy, followUp })
const terms = { what: 'Stop at five', who: ['mo'], when: '2027-01-15', followUp: '2027-02-01' }
const add = (pair: Work, by: string, more: object = {}) =>
  act(pair, { ...terms, ...more, type: 'add-agreement', by, step: 'contract' })
const agreed = (pair: Work, viewer: string) =>
  (result(pair.tool, pair.session, viewer) as Record<string, unknown>)['contract'] as AgreeResult
const partOf = (pair: Work, viewer: string) => report(pair.tool, pair.session, viewer).parts[0]

describe('what each agrees alone', () => {
  it('stands in a book of one’s own', () => {
    const pair = begin([alone('private')])
    const mine = add(pair, 'mo')
    add(pair, 'pia', { what: 'Walk at noon', who: ['pia'] })
    act(pair, {
      type: 'plan-follow-up',
      by: 'mo',
      step: 'contract',
      on: '2027-03-01',
      repeats: { after: 2, unit: 'weeks' },
    })
    expect(agreed(pair, 'mo')).toEqual({
      activity: 'agree',
      agreements: [{ ...terms, id: mine, theme: null, how: null, stale: false }],
      followUp: '2027-03-01',
      repeats: { after: 2, unit: 'weeks' },
      shown: [],
    })
    expect(agreed(pair, 'pia')).toMatchObject({ agreements: [{ what: 'Walk at noon' }], followUp: null })
    expect(refusal(pair, { type: 'remove-agreement', by: 'pia', step: 'contract', agreement: mine }).code).toBe(
      'unknown-agreement',
    )
  })

  it.each(['private', 'by-choice'])('is %s: nobody else can tell from any door what it says', (privacy) => {
    const others = ['pia', 'per', 'room', 'public']
    const runs = ['Stop at five', 'Start at nine'].map((what) => {
      const pair = begin([alone(privacy), step({ id: 'read', activity: 'read', pages: ['what-is-known'] })])
      add(pair, 'mo', { what })
      if (what.startsWith('Start')) add(pair, 'mo', { what: 'And one more', when: '2027-01-20' })
      act(pair, {
        type: 'plan-follow-up',
        by: 'mo',
        step: 'contract',
        on: what.startsWith('Stop') ? null : '2027-02-02',
      })
      act(pair, { type: 'next', by: 'mo', step: 'contract' })
      return doors(pair, ...others)
    })
    expect(runs[1]).toBe(runs[0])
  })

  it('holds nobody back, and cannot be shown where it is private', () => {
    const pair = begin([alone('private')])
    add(pair, 'mo')
    expect(refusal(pair, { type: 'show', by: 'mo', step: 'contract', to: 'everyone' }).code).toBe(
      'nothing-to-show-here',
    )
    expect(view(pair.tool, pair.session, 'mo').allowed).not.toContain('show')
    expect(view(pair.tool, pair.session, 'mo').missing).toEqual([])
    act(pair, { type: 'finish', by: 'mo', step: 'contract' })
  })

  it('is shown as it stands, to those it is meant for, until it is taken back', () => {
    const pair = begin([alone('by-choice')])
    const id = add(pair, 'mo')
    const show = (to: unknown) => act(pair, { type: 'show', by: 'mo', step: 'contract', to })
    show(['pia'])
    act(pair, { ...terms, type: 'change-agreement', by: 'mo', step: 'contract', agreement: id, what: 'Stop at four' })
    expect(agreed(pair, 'pia').shown).toMatchObject([{ by: 'mo', agreements: [{ what: 'Stop at five' }] }])
    for (const viewer of ['per', 'room', 'public']) expect(agreed(pair, viewer).shown).toEqual([])
    expect(view(pair.tool, pair.session, 'mo')).toMatchObject({ shownTo: { to: ['pia'], changed: true } })
    show('everyone')
    for (const viewer of ['per', 'room']) {
      expect(agreed(pair, viewer).shown).toMatchObject([{ agreements: [{ what: 'Stop at four' }] }])
    }
    expect(agreed(pair, 'public').shown).toEqual([])
    show([])
    expect(doors(pair, ...['pia', 'per', 'room'])).not.toContain('Stop')
    expect(view(pair.tool, pair.session, 'mo')).toMatchObject({ shownTo: null })
  })

  it('can be shown to nobody who takes no part', () => {
    const pair = begin([alone('by-choice')])
    expect(refusal(pair, { type: 'show', by: 'mo', step: 'contract', to: ['pi'] })).toEqual({
      code: 'unknown-participant',
      params: { participant: 'pi', nearest: 'pia' },
    })
  })
})

describe('in a report', () => {
  const notices = (pair: Work, viewer: string) =>
    partOf(pair, viewer)?.blocks.filter(({ kind }) => kind === 'notice' || kind === 'heading')

  it('it says who can read it', () => {
    const pair = begin([alone('by-choice')])
    expect(report(pair.tool, pair.session, 'mo').parts).toEqual([])
    add(pair, 'mo')
    expect(partOf(pair, 'mo')).toMatchObject({ step: 'contract', readers: 'self', file: true })
    expect(notices(pair, 'mo')).toEqual([{ kind: 'notice', text: { key: 'shared:report.only-you' } }])
    act(pair, { type: 'show', by: 'mo', step: 'contract', to: ['pia'] })
    expect(partOf(pair, 'mo')).toMatchObject({ readers: 'some' })
    expect(partOf(pair, 'pia')).toMatchObject({ readers: 'some' })
    const shown = { kind: 'heading', text: { key: 'shared:report.shown-by' } }
    const few = { kind: 'notice', text: { key: 'shared:report.fill.few' } }
    expect(notices(pair, 'pia')).toMatchObject([shown, few])
    act(pair, { type: 'show', by: 'mo', step: 'contract', to: 'everyone' })
    expect(notices(pair, 'pia')).toMatchObject([shown])
    expect(partOf(pair, 'mo')).toMatchObject({ readers: 'all' })
    expect(partOf(pair, 'room')).toMatchObject({ readers: 'all' })
    // Of what is one’s own and what others show, the one that fewest can read decides.
    const shows = (by: string, to: unknown) => act(pair, { type: 'show', by, step: 'contract', to })
    const readers = (viewer: string) => partOf(pair, viewer)?.readers
    add(pair, 'pia')
    expect(['pia', 'mo'].map(readers)).toEqual(['self', 'all'])
    shows('pia', 'everyone')
    shows('mo', ['pia'])
    expect(['pia', 'mo'].map(readers)).toEqual(['some', 'some'])
  })

  it('what is due first stands first, and as made where it is due on one day', () => {
    const pair = begin([alone('by-choice')])
    for (const [what, when] of [
      ['late', '2027-01-20'],
      ['one', '2027-01-15'],
      ['other', '2027-01-15'],
    ]) {
      add(pair, 'mo', { what, when, followUp: '2027-02-01' })
    }
    act(pair, { type: 'show', by: 'mo', step: 'contract', to: 'everyone' })
    const order = (viewer: string) =>
      partOf(pair, viewer)?.blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.map(([what]) => what && 'own' in what && what.own) : [],
      )
    expect(order('mo')).toEqual(['one', 'other', 'late'])
    expect(order('pia')).toEqual(['one', 'other', 'late'])
    const { calendar } = report(pair.tool, pair.session, 'mo')
    const again = calendar.slice(3).map(({ title }) => 'key' in title && title.params)
    expect(again).toEqual(['one', 'other', 'late'].map((what) => ({ what: { own: what } })))
    expect(agreed(pair, 'mo').agreements.map(({ what }) => what)).toEqual(['late', 'one', 'other'])
  })

  it('it speaks to its author, and of its author to the others', () => {
    const pair = begin([alone('by-choice')])
    const shows = () => act(pair, { type: 'show', by: 'mo', step: 'contract', to: 'everyone' })
    const plans = (more: object = {}) =>
      act(pair, { type: 'plan-follow-up', by: 'mo', step: 'contract', on: '2027-03-01', ...more })
    const told = (viewer: string) =>
      partOf(pair, viewer)?.blocks.flatMap((block) => {
        if (block.kind === 'table') return block.columns.slice(-1)
        return block.kind === 'paragraph' ? [block.text] : []
      })
    const says = (name: string, params?: object) => ({ key: `shared:report.${name}`, ...(params ? { params } : {}) })
    add(pair, 'mo', { how: 'A tick' })
    shows()
    expect(told('mo')).toEqual([says('agree.how'), says('agree.alone-none')])
    expect(told('pia')).toEqual([says('agree.shown-how')])
    const [who, date] = [{ own: 'Mo' }, { date: '2027-03-01' }]
    plans()
    shows()
    expect(told('mo')).toEqual([says('agree.how'), says('agree.alone', { date })])
    expect(told('pia')).toEqual([says('agree.shown-how'), says('agree.shown', { who, date })])
    plans({ repeats: { after: 2, unit: 'weeks' } })
    shows()
    const every = says('agree.every-other-weeks')
    expect(told('mo')).toEqual([says('agree.how'), says('agree.alone-repeats', { date, every })])
    expect(told('pia')).toEqual([says('agree.shown-how'), says('agree.shown-repeats', { who, date, every })])
    plans({ repeats: { after: 3, unit: 'weeks' } })
    const third = says('agree.every-weeks', { count: 3 })
    expect(told('mo')).toContainEqual(says('agree.alone-repeats', { date, every: third }))
    plans({ repeats: { after: 2, unit: 'weeks' } })
    const [due, , again] = report(pair.tool, pair.session, 'mo').calendar
    expect(due?.details).toContainEqual(says('agree.calendar-how', { how: { own: 'A tick' } }))
    expect(again?.title).toEqual(says('agree.calendar-follow-up'))
  })

  it('says who, once it is anybody but its author', () => {
    const pair = begin([alone('by-choice')])
    const tables = () => {
      act(pair, { type: 'show', by: 'mo', step: 'contract', to: 'everyone' })
      const blocks = ['mo', 'pia'].flatMap((viewer) => partOf(pair, viewer)?.blocks ?? [])
      return blocks.flatMap((block) => (block.kind === 'table' ? [JSON.stringify(block).includes('column.who')] : []))
    }
    add(pair, 'mo')
    expect(tables()).toEqual([false, false])
    add(pair, 'mo', { who: ['mo', 'pia'] })
    expect(tables()).toEqual([true, true])
  })

  it('its days go into its author’s calendar and no other, and come again as agreed', () => {
    const pair = begin([alone('by-choice')])
    const id = add(pair, 'mo')
    act(pair, {
      type: 'plan-follow-up',
      by: 'mo',
      step: 'contract',
      on: '2027-03-01',
      repeats: { after: 2, unit: 'weeks' },
    })
    act(pair, { type: 'show', by: 'mo', step: 'contract', to: 'everyone' })
    expect(
      report(pair.tool, pair.session, 'mo').calendar.map((entry) => [entry.id, 'repeats' in entry && entry.repeats]),
    ).toEqual([
      [`${id}-due`, null],
      [`${id}-follow-up`, null],
      ['contract-follow-up', { after: 2, unit: 'weeks' }],
    ])
    for (const viewer of ['pia', 'room', 'public']) expect(report(pair.tool, pair.session, viewer).calendar).toEqual([])
  })
})

describe('what a group agrees without themes', () => {
  const together = step({ id: 'contract', activity: 'agree', per: 'group', followUp })

  it('needs a day to talk again and nothing else', () => {
    const pair = begin([together], { themes: [], groups: [] })
    expect(view(pair.tool, pair.session, 'mo').missing).toEqual([{ code: 'no-follow-up', params: {} }])
    expect(view(pair.tool, pair.session, 'mo')).toMatchObject({ proposedRepeats: { after: 2, unit: 'weeks' } })
    add(pair, 'pia')
    expect(refusal(pair, { ...terms, type: 'add-agreement', by: 'mo', step: 'contract', theme: 'demands' })).toEqual({
      code: 'no-theme-here',
      params: { step: 'contract' },
    })
    act(pair, { type: 'plan-follow-up', by: 'pia', step: 'contract', on: '2027-03-01' })
    act(pair, { type: 'finish', by: 'mo', step: 'contract' })
    const table = partOf(pair, 'room')?.blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.columns).not.toContainEqual({ key: 'shared:report.column.theme' })
  })

  it('may be about one where there are some', () => {
    const pair = begin([together])
    add(pair, 'mo', { theme: 'demands' })
    add(pair, 'mo')
    expect(agreed(pair, 'room').agreements.map(({ theme }) => theme)).toEqual(['demands', null])
  })

  it('says so where what it rests on has changed since', () => {
    const first = step({ id: 'first', activity: 'agree', per: 'group', followUp })
    const pair = begin([first, { ...together, restsOn: 'first' }])
    const given = act(pair, { ...terms, type: 'add-agreement', by: 'mo', step: 'first' })
    act(pair, { type: 'plan-follow-up', by: 'mo', step: 'first', on: '2027-03-01' })
    act(pair, { type: 'next', by: 'mo', step: 'first' })
    add(pair, 'mo')
    expect(agreed(pair, 'room').agreements.map(({ stale }) => stale)).toEqual([false])
    act(pair, { ...terms, type: 'change-agreement', by: 'mo', step: 'first', agreement: given, what: 'Other' })
    expect(agreed(pair, 'room').agreements.map(({ stale }) => stale)).toEqual([true])
  })
})

it('needs a theme where it is made for each', () => {
  const steps = [
    step({ id: 'first', activity: 'read', pages: ['what-is-known'] }),
    step({ id: 'contract', activity: 'agree', per: 'theme', restsOn: 'first', followUp }),
  ]
  const pair = begin(steps)
  act(pair, { type: 'next', by: 'mo', step: 'first' })
  expect(refusal(pair, { ...terms, type: 'add-agreement', by: 'mo', step: 'contract' })).toEqual({
    code: 'theme-needed',
    params: { step: 'contract' },
  })
})
