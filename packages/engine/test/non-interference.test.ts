import fc from 'fast-check'
import { expect, it } from 'vitest'
import { can, type Draft, report, result, send, stamp, view } from '../src/index'
import { AT } from './at-work'
import { begin, type Copy, type Team, tool } from './team'

const step = 'preparation'
const themes = ['training', 'results', 'clear-goals', 'leadership-of-the-group'] as const

/** Something a person does alone, in two versions that only that person can tell apart. */
const secret = fc.record({
  theme: fc.constantFrom(...themes),
  axis: fc.constantFrom('importance' as const, 'success' as const),
  levels: fc.tuple(
    fc.constantFrom('low' as const, 'line' as const, 'high' as const, null),
    fc.constantFrom('low' as const, 'line' as const, 'high' as const, null),
  ),
  titles: fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ minLength: 1, maxLength: 20 })),
  kind: fc.constantFrom('rate', 'pick', 'own'),
})

type Secret = typeof secret extends fc.Arbitrary<infer S> ? S : never

function asDraft({ theme, axis, levels, titles, kind }: Secret, version: 0 | 1): Draft<Team> {
  const by = 'm1'
  if (kind === 'rate') return { type: 'rate', by, step, theme, axis, level: levels[version] }
  if (kind === 'pick')
    return { type: 'pick', by, step, theme: themes[(themes.indexOf(theme) + version) % 4] ?? theme, picked: true }
  return { type: 'add-theme', by, step, title: `x${titles[version].replace(/[^\p{L} ]/gu, '')}` }
}

/** Everything that everyone but `m1` can read or be told. */
function doors({ session }: Copy, finished: boolean): string {
  const others = ['lead', 'm2', 'room', 'public']
  const steps = ['preparation', 'meeting'] as const
  const tries: object[] = [
    { type: 'rate', by: 'm2', step, theme: 'own:desk-2', axis: 'success', level: 'low' },
    { type: 'rate', by: 'm2', step, theme: 'trainings', axis: 'success', level: 'low' },
    { type: 'remove-theme', by: 'm2', step, theme: 'own:desk-3' },
    { type: 'pick', by: 'm2', step, theme: 'own:desk-4', picked: true },
    { type: 'next', by: 'lead', step: finished ? 'meeting' : step },
    { type: 'add-note', by: 'lead', step: 'meeting', item: 'frame', theme: 'own:desk-2', text: 'x' },
  ]
  return JSON.stringify([
    others.map((viewer) => [
      steps.map((id) => view(tool, session, viewer, id)),
      result(tool, session, viewer),
      report(tool, session, viewer),
    ]),
    tries.map((draft) => can(tool, session, draft as Draft<Team>)),
  ])
}

it('lets nobody tell from any door what one person answered before the reveal', () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 12 }), fc.boolean(), (secrets, moveOn) => {
      const runs = ([0, 1] as const).map((version) => {
        const team = begin(2)
        const put = (draft: Draft<Team>) => {
          const sent = send(tool, team.session, stamp(team.session, draft, { copy: 'desk', at: AT }))
          if (sent.ok) team.session = sent.session
        }
        for (const s of secrets) put(asDraft(s, version))
        put({ type: 'rate', by: 'm2', step, theme: 'training', axis: 'success', level: 'low' })
        put({ type: 'done', by: 'm2', step, done: true })
        put({ type: 'done', by: 'm1', step, done: true })
        if (moveOn) put({ type: 'next', by: 'lead', step })
        return doors(team, moveOn)
      })
      expect(runs[1]).toBe(runs[0])
    }),
    { numRuns: 60 },
  )
})

it('goes on hiding what a person was not done with when the others are revealed', () => {
  const runs = (['low', 'high'] as const).map((level) => {
    const team = begin(2)
    const put = (draft: Draft<Team>) => {
      const sent = send(tool, team.session, stamp(team.session, draft, { copy: 'desk', at: AT }))
      if (!sent.ok) throw new Error(sent.problem.code)
      team.session = sent.session
    }
    put({ type: 'rate', by: 'm1', step, theme: 'training', axis: 'success', level })
    put({ type: 'add-theme', by: 'm1', step, title: level })
    put({ type: 'rate', by: 'm2', step, theme: 'training', axis: 'success', level: 'line' })
    put({ type: 'done', by: 'm2', step, done: true })
    put({ type: 'next', by: 'lead', step })
    put({ type: 'close', by: 'lead', step })
    const mine = view(tool, team.session, 'm1', step)
    expect(mine.activity === 'rate' && mine.mine?.levels).toEqual({ training: { success: level } })
    return doors(team, true)
  })
  expect(runs[1]).toBe(runs[0])
  expect(runs[0]).toContain('"by":"m2"')
})
