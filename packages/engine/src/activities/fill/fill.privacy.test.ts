import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doors, type Work } from '../../../test/at-work'
import { act, answerIn, begin, partFor, resultFor, step, toolWith, viewFor } from '../../../test/sheets'
import { can, result } from '../../index'

const summary = { ...step, id: 'summary', privacy: 'group', per: 'group', restsOn: 'writing' } as const
const begun = (change: Parameters<typeof toolWith>[0]) => begin(toolWith(change, { more: [summary] }))
const others = ['ann', 'cy', 'di', 'room', 'public']
const say = (work: Work, value: string | null, by = 'bo') => act(work, { by, type: 'answer', field: 'goals', value })
const show = (work: Work, to: readonly string[] | 'everyone', field = 'goals') => act(work, { type: 'show', field, to })
const seenBy = (work: Work, viewer: string) =>
  (answerIn(work, viewer, 'bo', 'goals') as { value: string | null } | undefined)?.value ?? null
const stale = (work: Work, viewer: string) =>
  (result(work.tool, work.session, viewer)['summary'] as ReturnType<typeof resultFor>).sheets.map((one) => one.stale)

/** What others may try at what Bo keeps to himself, and what they are told. */
const tries = (work: Work) =>
  ['desk-2', 'desk-3', 'own:desk-2', 'own:desk-4'].flatMap((id) =>
    [
      { type: 'remove-entry', field: 'points', entry: id },
      { type: 'strike-row', field: 'week', row: id, struck: true },
      { type: 'add-thought', field: 'thoughts', parent: id, title: 'x' },
      { type: 'show', field: 'goals', to: ['bo'] },
      { type: 'answer', field: 'goalz', value: 'x' },
    ].map((draft) => can(work.tool, work.session, { ...draft, by: 'ann', step: 'writing' } as never)),
  )

/** Something Bo does alone, in two versions that only he can tell apart. */
const text = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('c', 'd'))
const secret = fc.oneof(
  text.map((value) => value.map((v) => ({ type: 'answer', field: 'goals', value: v }))),
  text.map((value) => value.map((v) => ({ type: 'add-entry', field: 'points', text: v }))),
  text.map((value) => value.map((v) => ({ type: 'add-row', field: 'week', title: v }))),
  text.map((value) => value.map((v) => ({ type: 'add-thought', field: 'thoughts', parent: 'what', title: v }))),
  fc.constant([
    { type: 'answer-cell', field: 'week', row: 'mail', column: 'due', value: '2027-01-01' },
    { type: 'answer-cell', field: 'week', row: 'meetings', column: 'share', value: 7 },
  ]),
  fc.constant([
    { type: 'answer', field: 'day', value: '2027-01-01' },
    { type: 'answer', field: 'hours', value: null },
  ]),
)

describe('what Bo keeps to himself', () => {
  it.each(['private', 'by-choice', 'reveal'] as const)(
    'cannot be told from any door of anybody else: %s',
    (privacy) => {
      const tool = toolWith({ privacy }, { more: privacy === 'private' ? [summary] : [] })
      fc.assert(
        fc.property(fc.array(secret, { minLength: 1, maxLength: 6 }), fc.boolean(), (secrets, done) => {
          const runs = [0, 1].map((version) => {
            const work = begin(tool)
            say(work, 'Fewer meetings', 'ann')
            for (const [i, pair] of secrets.entries()) {
              const draft = pair[version]
              // A list that is full refuses, in both versions alike.
              if (i < 3 || draft?.type !== 'add-entry') act(work, draft ?? {})
            }
            if (done) act(work, { type: 'done', done: true })
            return [...others.map((viewer) => doors(work, viewer)), JSON.stringify(tries(work))]
          })
          expect(runs[1]).toEqual(runs[0])
        }),
        { numRuns: 40 },
      )
    },
  )

  it('stays his when he shows something else, and when what he showed is changed', () => {
    const runs = ['x', 'y'].map((later) => {
      const work = begun({})
      act(work, { type: 'answer', field: 'hours', value: later === 'x' ? 3 : 4 })
      say(work, 'shown')
      show(work, ['ann'])
      say(work, later)
      expect(seenBy(work, 'ann')).toBe('shown')
      expect(seenBy(work, 'bo')).toBe(later)
      return others.map((viewer) => doors(work, viewer))
    })
    expect(runs[1]).toEqual(runs[0])
  })
})

it('never tells by what is stale when somebody wrote what is not shown', () => {
  const base = { ...summary, id: 'base', restsOn: null } as const
  const tool = toolWith({}, { more: [] })
  const [writing] = tool.steps
  const runs = [false, true].map((before) => {
    const work = begin({ ...tool, steps: [base, { ...writing, restsOn: 'base' } as never] })
    act(work, { by: 'ann', step: 'base', type: 'answer', field: 'goals', value: 'x' })
    act(work, { by: 'ann', step: 'base', type: 'next' })
    say(work, 'a')
    show(work, ['ann'])
    const write = () => act(work, { type: 'answer', field: 'hours', value: 3 })
    if (before) write()
    act(work, { by: 'ann', step: 'base', type: 'answer', field: 'goals', value: 'y' })
    if (!before) write()
    expect(resultFor(work, 'bo').sheets.map((one) => one.stale)).toEqual([before])
    return JSON.stringify(resultFor(work, 'ann'))
  })
  expect(runs[1]).toBe(runs[0])
  expect(runs[0]).toContain('"stale":true')
})

describe('showing', () => {
  it('is to those named, and to nobody else', () => {
    const work = begun({})
    say(work, 'a')
    act(work, { type: 'answer', field: 'hours', value: 3 })
    show(work, ['ann', 'di'])
    expect(['ann', 'cy', 'di', 'room', 'public'].map((viewer) => seenBy(work, viewer))).toEqual([
      'a',
      null,
      'a',
      null,
      null,
    ])
    expect(
      resultFor(work, 'ann')
        .sheets.find(({ key }) => key === 'bo')
        ?.fields.map(({ id }) => id),
    ).toEqual(['goals'])
    expect(resultFor(work, 'cy').sheets.map(({ key }) => key)).toEqual(['cy'])
    show(work, 'everyone')
    expect(['ann', 'cy', 'di', 'room', 'public'].map((viewer) => seenBy(work, viewer))).toEqual([
      'a',
      'a',
      'a',
      'a',
      null,
    ])
    act(work, { by: 'ann', type: 'join', participant: { id: 'el', seats: ['guest'] } })
    expect(seenBy(work, 'el')).toBe('a')
    show(work, ['cy'])
    expect(['ann', 'cy', 'room'].map((viewer) => seenBy(work, viewer))).toEqual([null, 'a', null])
    show(work, [])
    expect(resultFor(work, 'cy').sheets.map(({ key }) => key)).toEqual(['cy'])
    expect(viewFor(work, 'bo').mine?.shown).toEqual([])
  })

  it('is as it stood: what is written later is shown when it is shown again', () => {
    const work = begun({})
    say(work, 'a')
    show(work, ['ann', 'ann'])
    expect(viewFor(work, 'bo').mine?.shown).toEqual([{ field: 'goals', to: ['ann'], changed: false }])
    say(work, 'b')
    expect(viewFor(work, 'bo').mine?.shown).toEqual([{ field: 'goals', to: ['ann'], changed: true }])
    expect(seenBy(work, 'ann')).toBe('a')
    say(work, 'a')
    expect(viewFor(work, 'bo').mine?.shown).toMatchObject([{ changed: false }])
    say(work, 'b')
    show(work, ['ann'])
    expect(seenBy(work, 'ann')).toBe('b')
    say(work, null)
    expect(seenBy(work, 'ann')).toBe('b')
    show(work, [])
    expect(seenBy(work, 'ann')).toBeNull()
  })
})

describe('what rests on a sheet', () => {
  it('is to be looked at again by those who know of the change, and by nobody else', () => {
    const work = begun({})
    act(work, { by: 'ann', type: 'next' })
    const viewers = ['ann', 'bo', 'cy', 'room']
    const all = () => viewers.map((viewer) => stale(work, viewer)[0])
    act(work, { step: 'summary', type: 'answer', field: 'goals', value: 'x' })
    say(work, 'a')
    expect(all()).toEqual([false, true, false, false])
    show(work, ['cy'])
    expect(all()).toEqual([false, true, true, false])
    act(work, { step: 'summary', type: 'answer', field: 'goals', value: 'x' })
    expect(all()).toEqual([false, false, false, false])
    show(work, ['cy'])
    expect(all()).toEqual([false, false, false, false])
    show(work, ['cy', 'ann'])
    expect(all()).toEqual([true, false, false, false])
    act(work, { step: 'summary', type: 'answer', field: 'goals', value: 'x' })
    show(work, ['ann'])
    expect(all()).toEqual([false, false, true, false])
    show(work, 'everyone')
    expect(stale(work, 'room')).toEqual([true])
    expect(stale(work, 'public')).toEqual([])
  })

  it('is not where a clearing changed nothing', () => {
    const work = begun({ privacy: 'group', per: 'group' })
    say(work, 'x')
    act(work, { by: 'ann', type: 'next' })
    act(work, { step: 'summary', type: 'answer', field: 'goals', value: 'x' })
    act(work, { type: 'answer', field: 'hours', value: null })
    expect(stale(work, 'room')).toEqual([false])
    act(work, { type: 'answer', field: 'hours', value: 3 })
    expect(stale(work, 'room')).toEqual([true])
  })
})

describe('a reveal', () => {
  const close = (work: Work) => act(work, { by: 'ann', type: 'close' })
  const reopen = (work: Work) => act(work, { by: 'ann', type: 'reopen' })

  it('shows the sheets of those who are done, to all who take part, and keeps them while it is open again', () => {
    const work = begun({ privacy: 'reveal' })
    say(work, 'a')
    say(work, 'ann’s', 'ann')
    act(work, { type: 'done', done: true })
    for (const viewer of others) expect(seenBy(work, viewer)).toBeNull()
    close(work)
    expect(['ann', 'di', 'room', 'public'].map((viewer) => seenBy(work, viewer))).toEqual(['a', 'a', 'a', null])
    expect(answerIn(work, 'bo', 'ann', 'goals')).toBeUndefined()
    expect(answerIn(work, 'ann', 'ann', 'goals')).toMatchObject({ value: 'ann’s' })
    reopen(work)
    say(work, 'b')
    expect([seenBy(work, 'ann'), seenBy(work, 'bo')]).toEqual(['a', 'b'])
    close(work)
    expect(seenBy(work, 'room')).toBe('b')
  })

  it('changes what rests on it only where it shows something new', () => {
    const work = begun({ privacy: 'reveal' })
    say(work, 'a')
    act(work, { type: 'done', done: true })
    close(work)
    act(work, { by: 'ann', type: 'next' })
    act(work, { step: 'summary', type: 'answer', field: 'goals', value: 'x' })
    reopen(work)
    say(work, 'b')
    expect([stale(work, 'bo'), stale(work, 'ann')]).toEqual([[true], [false]])
    say(work, 'a')
    act(work, { by: 'cy', type: 'done', done: true })
    close(work)
    expect(stale(work, 'ann')).toEqual([false])
    reopen(work)
    say(work, 'b')
    close(work)
    expect(stale(work, 'ann')).toEqual([true])
  })
})

it('lets the part of a report say who can read it', () => {
  const readers = (work: Work, viewer = 'bo') => partFor(work, viewer)?.readers ?? null
  const alone = begun({ privacy: 'private' })
  say(alone, 'x')
  expect([readers(alone), readers(alone, 'room'), readers(alone, 'di')]).toEqual(['self', null, null])
  const chosen = begun({})
  say(chosen, 'x')
  expect(readers(chosen)).toBe('self')
  show(chosen, ['ann'])
  expect([readers(chosen), readers(chosen, 'di'), readers(chosen, 'room')]).toEqual(['some', null, null])
  show(chosen, 'everyone')
  expect([readers(chosen), readers(chosen, 'di'), readers(chosen, 'room')]).toEqual(['all', 'all', 'all'])
  say(chosen, 'y')
  expect(readers(chosen)).toBe('some')
  act(chosen, { type: 'answer', field: 'hours', value: 3 })
  show(chosen, 'everyone')
  expect(readers(chosen)).toBe('some')
  const group = begun({ privacy: 'group' })
  say(group, 'x')
  expect([readers(group), readers(group, 'room')]).toEqual(['all', 'all'])
  const revealed = begun({ privacy: 'reveal' })
  say(revealed, 'x')
  expect(readers(revealed)).toBe('self')
  act(revealed, { type: 'done', done: true })
  act(revealed, { by: 'ann', type: 'close' })
  expect([readers(revealed), readers(revealed, 'room')]).toEqual(['all', 'all'])
})
