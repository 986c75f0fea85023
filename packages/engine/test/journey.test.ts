import { expect, it } from 'vitest'
import { report, result, view } from '../src/index'
import { refusal } from './at-work'
import { act, agrees, begin, chooses, prepares, rates, reveals, tool } from './team'

it('takes a team from ratings to agreements', () => {
  const team = begin()
  prepares(team)
  expect(result(tool, team.session, 'room').preparation.progress).toEqual({ done: 4, of: 4 })
  reveals(team)
  const { priorities } = result(tool, team.session, 'm1')
  expect(priorities.proposal).toEqual({
    status: 'decided',
    selected: ['clear-goals', 'results'],
    tieGroup: [],
    choose: null,
  })
  expect(priorities.items.find(({ id }) => id === 'clear-goals')).toMatchObject({
    quadrant: 'focus',
    picks: 4,
    split: [],
  })
  chooses(team)
  expect(view(tool, team.session, 'lead').missing.map(({ code }) => code)).toEqual([
    'theme-without-agreement',
    'theme-without-agreement',
    'no-follow-up',
  ])
  agrees(team)
  expect(team.session.finished).toBe(true)
  const after = result(tool, team.session, 'm2')
  expect(after.agreements.agreements.map(({ theme, stale }) => [theme, stale])).toEqual([
    ['clear-goals', false],
    ['results', false],
  ])
  expect(
    report(tool, team.session, 'room').calendar.map((entry) => (entry.kind === 'day' ? entry.on : entry.starts)),
  ).toEqual(['2027-01-15', '2027-01-15', '2027-02-01', '2027-02-01', '2027-02-01'])
  expect(view(tool, team.session, 'lead').allowed).toEqual([])
  expect(refusal(team, { type: 'back', by: 'lead', step: 'agreements' }).code).toBe('session-finished')
})

it('keeps later answers when the group goes back, and says what rests on answers changed since', () => {
  const team = begin()
  prepares(team)
  reveals(team)
  chooses(team)
  act(team, {
    type: 'add-agreement',
    by: 'm1',
    step: 'agreements',
    theme: 'clear-goals',
    what: 'Write them down',
    who: ['m1'],
    when: '2027-01-15',
    followUp: '2027-02-01',
  })
  act(team, { type: 'back', by: 'lead', step: 'agreements' })
  act(team, { type: 'back', by: 'lead', step: 'priorities' })
  act(team, { type: 'reopen', by: 'lead', step: 'preparation' })
  act(team, { type: 'rate', by: 'm2', step: 'preparation', theme: 'clear-goals', axis: 'success', level: 'high' })

  const open = result(tool, team.session, 'm1')
  expect(open.preparation.themes.find(({ id }) => id === 'clear-goals')?.axes.success.counts).toEqual([4, 0, 0])
  expect(open.priorities.chosen).toEqual(['clear-goals', 'results'])
  expect(open.agreements.agreements[0]?.stale).toBe(false)

  act(team, { type: 'close', by: 'lead', step: 'preparation' })
  const closed = result(tool, team.session, 'm1')
  expect(closed.priorities.chosen).toEqual(['clear-goals', 'results'])
  expect(closed.priorities.items.filter(({ stale }) => stale.length > 0).map(({ id, stale }) => [id, stale])).toEqual([
    ['clear-goals', ['choice']],
  ])
  expect(closed.agreements.agreements[0]?.stale).toBe(true)

  act(team, { type: 'next', by: 'lead', step: 'meeting' })
  act(team, { type: 'choose', by: 'lead', step: 'priorities', theme: 'clear-goals', chosen: true })
  expect(result(tool, team.session, 'm1').priorities.items.every(({ stale }) => stale.length === 0)).toBe(true)
})

it('shows the leader last where a theme judges the leader', () => {
  const team = begin()
  for (const by of ['lead', 'm1', 'm2']) {
    act(team, {
      type: 'rate',
      by,
      step: 'preparation',
      theme: 'leadership-of-the-group',
      axis: 'success',
      level: 'line',
    })
    act(team, { type: 'rate', by, step: 'preparation', theme: 'training', axis: 'success', level: 'line' })
    act(team, { type: 'done', by, step: 'preparation', done: true })
  }
  reveals(team)
  const { themes } = result(tool, team.session, 'm2').preparation
  const order = (theme: string) => themes.find(({ id }) => id === theme)?.answers.map(({ by }) => by)
  expect(order('training')).toEqual(['lead', 'm1', 'm2'])
  expect(order('leadership-of-the-group')).toEqual(['m1', 'm2', 'lead'])
})

it('takes notes about a theme that somebody added, once the others know of it', () => {
  const team = begin()
  act(team, { type: 'add-theme', by: 'm1', step: 'preparation', title: 'Our rooms' })
  const own = `own:${team.journal.at(-1)?.id}` as `own:${string}`
  act(team, { type: 'pick', by: 'm1', step: 'preparation', theme: own, picked: true })
  act(team, { type: 'done', by: 'm1', step: 'preparation', done: true })
  act(team, { type: 'next', by: 'lead', step: 'preparation' })
  const note = { type: 'add-note', by: 'lead', step: 'meeting', item: 'focus', theme: own, text: 'Too small' } as const
  expect(refusal(team, note)).toEqual({ code: 'unknown-theme', params: { theme: own, nearest: null } })
  act(team, { type: 'close', by: 'lead', step: 'preparation' })
  act(team, note)
  expect(JSON.stringify(report(tool, team.session, 'room').parts)).toContain('"theme":{"own":"Our rooms"}')
})

it('speaks of agreement only among several, and of too much that is important only where there is a choice to make', () => {
  const alone = begin(0)
  prepares(alone)
  reveals(alone)
  expect(JSON.stringify(report(tool, alone.session, 'room').parts)).not.toContain('consensus.')
  expect(result(tool, alone.session, 'room').priorities.ceiling).toBeNull()

  const team = begin(1)
  for (const theme of ['training', 'engagement', 'good-decisions'] as const) rates(team, 'm1', theme, 'high', 'low')
  prepares(team)
  reveals(team)
  expect(JSON.stringify(report(tool, team.session, 'room').parts)).toContain('consensus.agreed')
  expect(result(tool, team.session, 'room').priorities.ceiling).toBe('criteria')
})
