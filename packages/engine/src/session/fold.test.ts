import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AT } from '../../test/at-work'
import { act, begin, type Copy, copyOf, prepares, rates, reveals, type Team, tool } from '../../test/team'
import type { Draft, JournalEvent } from './event'
import { merge } from './merge'
import { replay } from './replay'
import { result } from './result'
import { send } from './send'
import { stamp } from './stamp'

const step = 'preparation'

function merged(a: readonly JournalEvent<Team>[], b: readonly JournalEvent<Team>[]) {
  const both = merge(tool, a, b)
  if (!both.ok) throw new Error(JSON.stringify(both.problem))
  return both
}

const successOf = (copy: { session: Copy['session'] }, theme: string) =>
  result(tool, copy.session, 'room').preparation.themes.find(({ id }) => id === theme)?.axes.success.counts

describe('a journal', () => {
  it('comes to the session it was written in, in any order and with repetition', () => {
    const team = begin()
    prepares(team)
    reveals(team)
    const shuffled = [...team.journal].reverse().flatMap((event) => [event, event])
    expect(replay(tool, shuffled)).toEqual({ ok: true, session: team.session, aside: [] })
  })

  it('is refused where it is none of this tool', () => {
    const { journal } = begin()
    const problem = (events: unknown) => {
      const replayed = replay(tool, events as JournalEvent<Team>[])
      return replayed.ok ? null : replayed.problem.code
    }
    expect(problem([])).toBe('journal-empty')
    expect(problem('journal')).toBe('journal-empty')
    expect(problem([null])).toBe('bad-field')
    expect(problem([{ ...journal[0], type: 'next' }])).toBe('journal-without-opening')
    expect(problem([{ ...journal[0], tool: 'wellbeing-plan' }])).toBe('saved-other-tool')
    expect(problem([{ ...journal[0], edition: '2030-01' }])).toBe('saved-other-edition')
  })

  it('keeps an event that does not hold apart, and counts the rest', () => {
    const team = begin()
    act(team, { type: 'rate', by: 'm1', step, theme: 'training', axis: 'success', level: 'low' })
    const [opening, rating] = team.journal as [JournalEvent<Team>, JournalEvent<Team>]
    const wrong = { ...rating, id: 'desk-3', clock: 3, theme: 'trainings' } as unknown as JournalEvent<Team>
    const replayed = replay(tool, [opening, rating, wrong])
    expect(replayed).toMatchObject({
      ok: true,
      aside: [{ event: { id: 'desk-3' }, problem: { code: 'unknown-theme' } }],
    })
    expect(replayed.ok && replayed.session.seen).toEqual({ desk: 3 })
  })
})

describe('two copies', () => {
  it('merge into the same, whichever comes first', () => {
    const desk = begin()
    const phone = copyOf(desk, 'phone')
    rates(desk, 'm1', 'training', 'high', 'low')
    rates(phone, 'm2', 'training', 'high', 'high')
    act(phone, { type: 'done', by: 'm2', step, done: true })
    const one = merged(desk.journal, phone.journal)
    const other = merged(phone.journal, desk.journal)
    expect(other).toEqual(one)
    expect(merged(one.journal, phone.journal)).toEqual(one)
    expect(one.aside).toEqual([])
    expect(one.session.seen).toEqual({ desk: 3, phone: 3 })
    act(
      { tool, copy: 'desk', session: one.session, journal: [...one.journal] },
      { type: 'done', by: 'm1', step, done: true },
    )
  })

  it('set aside what a close did not know of, and count it after reopening', () => {
    const desk = begin()
    prepares(desk)
    const phone = copyOf(desk, 'phone')
    act(phone, { type: 'rate', by: 'm1', step, theme: 'training', axis: 'success', level: 'low' })
    reveals(desk)
    expect(phone.journal.at(-1)?.clock).toBeLessThan(desk.journal.at(-1)?.clock as number)

    const both = merged(desk.journal, phone.journal)
    expect(successOf(both, 'training')).toEqual([0, 0, 0])
    expect(both.aside).toMatchObject([{ event: { id: 'phone-1', by: 'm1' }, problem: { code: 'step-closed' } }])
    expect(merged(phone.journal, desk.journal)).toEqual(both)

    const later: Copy = { tool, copy: 'desk', session: both.session, journal: [...both.journal] }
    act(later, { type: 'reopen', by: 'lead', step })
    expect(replay(tool, later.journal)).toEqual({ ok: true, session: later.session, aside: [] })
    act(later, { type: 'close', by: 'lead', step })
    expect(successOf(later, 'training')).toEqual([1, 0, 0])
  })

  it('refuse to be one where they are not', () => {
    const desk = begin()
    const phone = copyOf(desk, 'desk')
    act(desk, { type: 'done', by: 'm1', step, done: true })
    act(phone, { type: 'done', by: 'm2', step, done: true })
    expect(merge(tool, desk.journal, phone.journal)).toMatchObject({ ok: false, problem: { code: 'id-used' } })
    const other = begin()
    const [opening] = other.journal
    expect(merge(tool, desk.journal, [{ ...opening, session: 'autumn' } as JournalEvent<Team>])).toMatchObject({
      ok: false,
      problem: { code: 'journal-other-session' },
    })
    expect(merge(tool, desk.journal, [])).toMatchObject({ ok: false, problem: { code: 'journal-empty' } })
  })

  const people = ['lead', 'm1', 'm2']
  const themes = ['training', 'results', 'clear-goals'] as const
  const deed: fc.Arbitrary<Draft<Team>> = fc.oneof(
    fc.record({
      type: fc.constant('rate' as const),
      by: fc.constantFrom(...people),
      step: fc.constant(step as 'preparation'),
      theme: fc.constantFrom(...themes),
      axis: fc.constant('success' as const),
      level: fc.constantFrom('low', 'high', null),
    }),
    fc.record({
      type: fc.constant('done' as const),
      by: fc.constantFrom(...people),
      step: fc.constant(step as 'preparation'),
      done: fc.boolean(),
    }),
    fc.record({
      type: fc.constantFrom('close' as const, 'reopen' as const, 'next' as const),
      by: fc.constant('lead'),
      step: fc.constantFrom('preparation' as const, 'meeting' as const),
    }),
    fc.record({
      type: fc.constant('choose' as const),
      by: fc.constant('lead'),
      step: fc.constant('priorities' as const),
      theme: fc.constantFrom(...themes),
      chosen: fc.boolean(),
    }),
  )

  it('agree whatever was done on each and however often they meet', () => {
    const doing = fc.array(
      fc.tuple(
        fc.constantFrom(0, 1, 2),
        fc.oneof({ weight: 9, arbitrary: deed }, { weight: 1, arbitrary: fc.constant('meet') }),
      ),
      {
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(doing, (deeds) => {
        const first = begin(2, 'a')
        const copies = [first, copyOf(first, 'b'), copyOf(first, 'c')] as [Copy, Copy, Copy]
        for (const [which, what] of deeds) {
          const copy = copies[which] as Copy
          if (typeof what === 'string') {
            const met = merged(copy.journal, (copies[(which + 1) % 3] as Copy).journal)
            copy.session = met.session
            copy.journal = [...met.journal]
            continue
          }
          const sent = send(tool, copy.session, stamp(copy.session, what, { copy: copy.copy, at: AT }))
          if (!sent.ok) continue
          copy.session = sent.session
          copy.journal.push(sent.event)
        }
        for (const { session, journal } of copies) expect(replay(tool, journal)).toMatchObject({ session })
        const [a, b, c] = copies.map(({ journal }) => journal) as [Copy['journal'], Copy['journal'], Copy['journal']]
        const left = merged(merged(a, b).journal, c)
        const right = merged(a, merged(c, b).journal)
        expect(right).toEqual(left)
        expect(replay(tool, left.journal)).toEqual({ ok: true, session: left.session, aside: left.aside })
      }),
      { numRuns: 150 },
    )
  })
})
