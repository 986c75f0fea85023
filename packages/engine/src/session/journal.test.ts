import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AT } from '../../test/at-work'
import { act, begin, type Copy, chooses, copyOf, prepares, reveals, type Team, tool } from '../../test/team'
import type { Draft, JournalEvent } from './event'
import { untrusted } from './event'
import { merge } from './merge'
import { replay } from './replay'
import { send } from './send'
import { stamp } from './stamp'

const step = 'preparation'
const rating = { type: 'rate', by: 'm1', step, theme: 'training', axis: 'success', level: 'low' } as const

/** A journal with one more event in it, changed. */
function withEvent(change: object): unknown[] {
  const team = begin()
  act(team, rating)
  const [opening, event] = team.journal
  return [opening, { ...event, ...change }]
}

const code = (journal: unknown) => {
  const replayed = replay(tool, untrusted(journal))
  return replayed.ok ? 'read' : replayed.problem.code
}

const cyclic: Record<string, unknown> = { ...rating, id: 'desk-2', clock: 2, at: AT }
cyclic['level'] = cyclic

describe('a journal from outside', () => {
  it.each([
    ['an id that is none', withEvent({ id: 'foo' }), 'bad-field'],
    ['a number left out', withEvent({ id: 'desk-3' }), 'id-out-of-turn'],
    ['a number far on', withEvent({ id: 'desk-999999999' }), 'id-out-of-turn'],
    ['a clock that is no number', withEvent({ clock: Number.NaN }), 'not-plain-data'],
    ['a clock that is no whole number', withEvent({ clock: 2.5 }), 'bad-field'],
    ['a clock beyond counting', withEvent({ clock: Number.MAX_SAFE_INTEGER }), 'bad-field'],
    ['a clock before the opening', withEvent({ clock: 0 }), 'bad-field'],
    ['a text of many thousand characters', withEvent({ theme: 'x'.repeat(5000) }), 'text-too-long'],
    ['a poisoned key', withEvent(JSON.parse('{"__proto__": 1}')), 'not-plain-data'],
    ['a cycle', [begin().journal[0], cyclic], 'not-plain-data'],
    ['a large integer', withEvent({ level: 1n }), 'not-plain-data'],
    ['a hole', Object.assign([begin().journal[0]], { length: 3 }), 'not-plain-data'],
    [
      'an opening for somebody else',
      [...begin().journal, { ...begin().journal[0], id: 'phone-1', team: 'x' }],
      'journal-opened-twice',
    ],
  ])('with %s', (_, journal, expected) => {
    expect(code(journal)).toBe(expected)
  })

  it('cannot hold two events of one id, whichever comes first', () => {
    const team = begin()
    act(team, rating)
    const [opening, event] = team.journal
    const other = { ...event, level: 'high' }
    expect([code([opening, event, other]), code([opening, other, event])]).toEqual(['id-used', 'id-used'])
  })

  it('cannot hold a close that saw what is not there', () => {
    const team = begin()
    prepares(team)
    reveals(team)
    const claiming = team.journal.map((event) =>
      event.type === 'close' ? { ...event, seen: { ...event.seen, phone: 3 } } : event,
    )
    expect(code(claiming)).toBe('seen-out-of-date')
  })
})

describe('two copies that both reveal', () => {
  it('hold back no answer for good, and stay as they are when replayed', () => {
    const phone = begin(2, 'a')
    const desk = copyOf(phone, 'b')
    act(phone, { type: 'done', by: 'm2', step, done: true })
    act(phone, { type: 'close', by: 'lead', step })
    act(phone, { type: 'reopen', by: 'lead', step })
    act(desk, { type: 'done', by: 'm1', step, done: true })
    act(desk, rating)
    act(desk, { type: 'close', by: 'lead', step })
    const both = merge(tool, phone.journal, desk.journal)
    if (!both.ok) throw new Error(both.problem.code)
    const { preparation } = both.session.steps
    expect(preparation.closed || both.session.waiting.length === 0).toBe(true)
    expect(replay(tool, both.journal)).toEqual({ ok: true, session: both.session, aside: both.aside })
  })

  const deed: fc.Arbitrary<Draft<Team>> = fc.oneof(
    fc.record({
      type: fc.constant('done' as const),
      by: fc.constantFrom('m1', 'm2'),
      step: fc.constant(step as 'preparation'),
      done: fc.boolean(),
    }),
    fc.constantFrom<Draft<Team>>(rating, { ...rating, level: 'high' }, { ...rating, by: 'm2' }),
    fc.record({
      type: fc.constantFrom('close' as const, 'reopen' as const),
      by: fc.constant('lead'),
      step: fc.constant(step as 'preparation'),
    }),
  )

  it('come to one session live and replayed, in any order of merging', () => {
    const meeting = fc.tuple(
      fc.nat(2),
      fc.oneof({ weight: 6, arbitrary: deed }, { weight: 1, arbitrary: fc.constant(null) }),
    )
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 30 }), (deeds) => {
        const first = begin(2, 'a')
        const copies: Copy[] = [first, copyOf(first, 'b'), copyOf(first, 'c')]
        for (const [which, what] of deeds) {
          const copy = copies[which] as Copy
          if (what === null) {
            const met = merge(tool, copy.journal, (copies[(which + 1) % 3] as Copy).journal)
            if (!met.ok) throw new Error(met.problem.code)
            copy.session = met.session
            copy.journal = [...met.journal]
            continue
          }
          const sent = send(tool, copy.session, stamp(copy.session, what, { copy: copy.copy, at: AT }))
          if (!sent.ok) continue
          copy.session = sent.session
          copy.journal.push(sent.event)
        }
        for (const { session, journal } of copies) {
          expect(replay(tool, journal)).toMatchObject({ session })
          const { closed } = session.steps.preparation
          expect(closed || session.waiting.length === 0).toBe(true)
        }
        const all = copies.map(({ journal }) => journal) as [
          JournalEvent<Team>[],
          JournalEvent<Team>[],
          JournalEvent<Team>[],
        ]
        const join = (a: readonly JournalEvent<Team>[], b: readonly JournalEvent<Team>[]) => {
          const both = merge(tool, a, b)
          if (!both.ok) throw new Error(both.problem.code)
          return both
        }
        expect(join(join(all[2], all[1]).journal, all[0])).toEqual(join(all[0], join(all[1], all[2]).journal))
      }),
      { numRuns: 200 },
    )
  })
})

it('cannot be finished once what it rests on is taken back', () => {
  const team = begin()
  prepares(team)
  reveals(team)
  chooses(team)
  for (const theme of ['clear-goals', 'results'] as const) {
    act(team, { type: 'choose', by: 'lead', step: 'priorities', theme, chosen: false })
  }
  act(team, { type: 'plan-follow-up', by: 'lead', step: 'agreements', on: '2027-02-01' })
  const finish = stamp(team.session, { type: 'finish', by: 'lead', step: 'agreements' }, { copy: 'desk', at: AT })
  expect(send(tool, team.session, finish)).toMatchObject({ ok: false, problem: { code: 'few-are-chosen' } })
})
