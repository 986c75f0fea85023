import type { DealStep, Deck, Problem, Tool } from '@trivsel/core'
import { otherActivities } from '@trivsel/core/test/other-activities'
import { describe, expect, it } from 'vitest'
import { openWith, refusal as refusalIn, sendIn, type Work } from '../../../test/at-work'
import { activities } from '../../all'
import { compile, type DealResult, report, result, type View, view } from '../../index'
import { drawersOf } from '../activity'
import { refusals } from './deal.cases'
import { notDealt } from './deal.data'
import { deal } from './index'

const deck: Deck = {
  id: 'deck',
  cards: ['work', 'rest', 'role', 'help', 'change', 'future'].map((id) => ({
    id,
    questions: [{ id: 'what' }, { id: 'why' }],
  })),
}

const pairs: DealStep = {
  ...{ id: 'pairs', phase: 'together', seats: ['member'], privacy: 'group', time: null, restsOn: null },
  ...{ activity: 'deal', inGroupsOf: { min: 2, max: 3 }, deck: true, set: null, rounds: { min: 1, max: 3 } },
  ...{ minutesEach: 1, swap: true },
}
const questions: DealStep = {
  ...pairs,
  ...{ id: 'questions', deck: false, set: 'opening', inGroupsOf: { min: 1, max: 2 }, minutesEach: null },
}

/** Ann leads and Bo, Cy, Di and so on talk, in a tool whose first step is as given. */
function begin(change: Partial<DealStep> = {}, people = 5): Work {
  const tool = compile(
    {
      ...otherActivities,
      ...{ seats: ['host', 'member'].map((id) => ({ id, min: 1, max: null })), lead: 'host', deck },
      steps: [{ ...pairs, ...change }, questions],
    } as Tool,
    activities,
  )
  const participants = ['bo', 'cy', 'di', 'ed', 'fay', 'gus', 'hal', 'ida', 'jo']
    .slice(0, people)
    .map((id) => ({ id, name: id.toUpperCase(), seats: ['member'] }))
  return openWith(tool, [{ id: 'ann', seats: ['host'] }, ...participants])
}

const fromAnn = { by: 'ann', step: 'pairs' }
const act = (table: Work, draft: object, at?: string): string => sendIn(table, { ...fromAnn, ...draft }, at)
const refusal = (table: Work, draft: object): Problem => refusalIn(table, { ...fromAnn, ...draft })

const plan = (table: Work, more: object = {}): string =>
  act(table, { type: 'plan-rounds', rounds: 2, seed: 1, ...more })
const start = (table: Work, at?: string): string => act(table, { type: 'start-round' }, at)
const end = (table: Work, at?: string): string => act(table, { type: 'end-round' }, at)
const undo = (table: Work): string => act(table, { type: 'undo-round' })
const clear = (table: Work): string => act(table, { type: 'clear-rounds' })
const join = (table: Work, id: string): string => act(table, { type: 'join', participant: { id, seats: ['member'] } })
const dealt = (table: Work, viewer = 'room'): DealResult =>
  result(table.tool, table.session, viewer)['pairs'] as DealResult
const at = (time: string): string => `2026-12-01T${time}Z`

function screen(table: Work, viewer: string, step = 'pairs'): Extract<View, { activity: 'deal' }> {
  const shown = view(table.tool, table.session, viewer, step)
  if (shown.activity !== 'deal') throw new Error(shown.activity)
  return shown
}

/** For each person, the card held in each round. */
function hands(table: Work): Record<string, string[]> {
  const held: Record<string, string[]> = {}
  for (const { groups } of dealt(table).rounds) {
    for (const { members, cards } of groups) {
      for (const [i, person] of members.entries()) held[person] = [...(held[person] ?? []), cards[i] as string]
    }
  }
  return held
}

describe('before partners are found', () => {
  it('says who there is, and what cannot be avoided for each number of rounds', () => {
    const shown = screen(begin(), 'room')
    expect(shown.people.map(({ id, name }) => [id, name])).toEqual([
      ['bo', 'BO'],
      ['cy', 'CY'],
      ['di', 'DI'],
      ['ed', 'ED'],
      ['fay', 'FAY'],
    ])
    expect(shown.possible).toEqual([
      { rounds: 1, repeats: 0 },
      { rounds: 2, repeats: 1 },
      { rounds: 3, repeats: 2 },
    ])
    expect(shown).toMatchObject({ round: null, runs: false, mine: null, without: [], absent: [], missing: [] })
    expect(screen(begin({ rounds: { min: 2, max: 2 } }), 'room').possible).toEqual([{ rounds: 2, repeats: 1 }])
  })

  it.each(refusals)('refuses %s', (_, draft, expected) => {
    expect(refusal(begin(), draft)).toEqual(expected)
  })

  it('lets those who lead send events, and nobody else', () => {
    expect(screen(begin(), 'ann').allowed).toEqual(expect.arrayContaining(['plan-rounds', 'undo-round', 'next']))
    expect(screen(begin(), 'bo').allowed).toEqual([])
  })

  it('leaves nothing to keep', () => {
    expect(report(begin().tool, begin().session, 'bo').parts).toEqual([])
    expect(dealt(begin())).toEqual({ activity: 'deal', rounds: [], repeats: 0, fewest: true })
  })
})

describe('a plan', () => {
  it('has everyone in each round, says who meets again, and is the same for the same seed', () => {
    const [one, other] = [begin(), begin()]
    for (const table of [one, other]) plan(table, { rounds: 3 })
    expect(dealt(one)).toEqual(dealt(other))
    const { rounds, repeats, fewest } = dealt(one)
    expect([rounds.length, repeats, fewest]).toEqual([3, 2, true])
    expect(rounds.map(({ again }) => again.length)).toEqual([0, 1, 1])
    for (const { groups, pauses, planned } of rounds) {
      expect(groups.flatMap(({ members }) => members).sort()).toEqual(['bo', 'cy', 'di', 'ed', 'fay'])
      expect([pauses, planned]).toEqual([[], 3])
    }
  })

  it('keeps apart those who have met, and leaves out those who are absent', () => {
    const table = begin()
    const met = [
      ['bo', 'cy'],
      ['di', 'ed'],
    ]
    plan(table, { rounds: 1, absent: ['fay'], met })
    const groups = dealt(table).rounds[0]?.groups.map(({ members }) => members)
    for (const pair of met) expect(groups).not.toContainEqual(pair)
    expect(groups).toHaveLength(2)
    expect(dealt(table)).toMatchObject({ repeats: 0, fewest: true })
    expect(screen(table, 'fay')).toMatchObject({ mine: null, absent: ['fay'], without: [] })
    expect(screen(table, 'fay').possible[1]).toEqual({ rounds: 2, repeats: 0 })
    plan(table, { rounds: 1, absent: ['fay', 'ed', 'di'], met })
    expect(dealt(table)).toMatchObject({ repeats: 1, rounds: [{ again: [['bo', 'cy']], planned: 2 }] })
  })

  it('shows each person partners, card and questions, and those who all see nothing of one person', () => {
    const table = begin()
    plan(table)
    const [first] = dealt(table).rounds
    const pair = first?.groups.find(({ members }) => members.length === 2)
    const [me, you] = (pair?.members ?? []) as [string, string]
    const card = pair?.cards[0] as string
    expect(screen(table, me).mine).toEqual({
      ...{ round: 1, runs: false, pauses: false, minutes: 2 },
      partners: [{ id: you, name: you.toUpperCase() }],
      card: { id: card, title: `deck:cards.${card}.title` },
    })
    expect(screen(table, me).asked).toEqual([`deck:cards.${card}.questions.what`, `deck:cards.${card}.questions.why`])
    for (const viewer of ['ann', 'room'])
      expect(screen(table, viewer)).toMatchObject({ round: 1, mine: null, asked: [] })
  })

  it('is taken back and made anew, until a round has begun', () => {
    const table = begin()
    plan(table)
    plan(table, { rounds: 1, seed: 2 })
    expect(dealt(table).rounds).toHaveLength(1)
    plan(table, { absent: ['bo'] })
    clear(table)
    expect(dealt(table).rounds).toEqual([])
    expect(screen(table, 'bo').absent).toEqual([])
    plan(table)
    start(table)
    expect(refusal(table, { type: 'plan-rounds', rounds: 2, seed: 2 }).code).toBe('round-under-way')
    expect(refusal(table, { type: 'clear-rounds' }).code).toBe('round-under-way')
    undo(table)
    clear(table)
    expect(screen(table, 'bo').round).toBeNull()
  })

  it('says who came too late for it', () => {
    const table = begin()
    plan(table)
    join(table, 'gus')
    expect(screen(table, 'gus')).toMatchObject({ mine: null, without: ['gus'] })
    expect(screen(table, 'ann').without).toEqual(['gus'])
    plan(table)
    expect(screen(table, 'gus').without).toEqual([])
    expect(screen(table, 'gus').mine?.partners).toHaveLength(1)
  })
})

describe('rounds that are held', () => {
  it('run one after the other, until none is left', () => {
    const table = begin()
    plan(table)
    start(table, at('09:00:00'))
    expect(screen(table, 'bo')).toMatchObject({ round: 1, runs: true, mine: { round: 1, runs: true }, possible: [] })
    start(table, at('09:05:00'))
    expect(screen(table, 'bo')).toMatchObject({ round: 2, runs: true, mine: { round: 2 } })
    expect(dealt(table).rounds).toMatchObject([
      { startedAt: at('09:00:00'), endedAt: at('09:05:00'), took: 5, planned: 3, late: 2 },
      { startedAt: at('09:05:00'), endedAt: null, took: null, late: 0 },
    ])
    expect(refusal(table, { type: 'start-round' })).toEqual({ code: 'no-more-rounds', params: { rounds: 2 } })
    end(table, at('09:08:00'))
    expect(dealt(table).rounds[1]).toMatchObject({ took: 3, late: 0 })
    expect(screen(table, 'bo')).toMatchObject({ round: null, runs: false, mine: null })
    expect(refusal(table, { type: 'end-round' }).code).toBe('nothing-runs')
    expect(refusal(table, { type: 'clear-rounds' })).toEqual({ code: 'no-more-rounds', params: { rounds: 2 } })
  })

  it('take no time where a clock went backwards, and are never late where no minutes are set', () => {
    const table = begin({ minutesEach: null })
    plan(table)
    start(table, at('10:00:00'))
    end(table, at('09:00:00'))
    start(table, at('09:00:00'))
    end(table, at('11:00:00'))
    expect(dealt(table).rounds).toMatchObject([
      { took: 0, late: 0, planned: null },
      { took: 120, late: 0, planned: null },
    ])
  })

  it('can be taken back, start and end, to the beginning', () => {
    const table = begin()
    plan(table)
    const states: unknown[] = []
    const steps = [
      () => start(table, at('09:00:00')),
      () => end(table, at('09:02:00')),
      () => start(table, at('09:03:00')),
    ]
    for (const step of steps) {
      states.push(dealt(table))
      step()
    }
    for (const before of states.reverse()) {
      undo(table)
      expect(dealt(table)).toEqual(before)
    }
    start(table, at('09:00:00'))
    start(table, at('09:05:00'))
    undo(table)
    expect(dealt(table).rounds[0]).toMatchObject({ startedAt: at('09:00:00'), endedAt: null })
    expect(dealt(table).rounds[1]?.startedAt).toBeNull()
  })

  it('stay as they were when the rest is planned anew, with those who came since', () => {
    const table = begin({}, 6)
    plan(table, { rounds: 1 })
    start(table)
    end(table)
    const [held] = dealt(table).rounds
    join(table, 'kim')
    join(table, 'lou')
    expect(screen(table, 'bo').possible).toEqual([
      { rounds: 2, repeats: null },
      { rounds: 3, repeats: null },
    ])
    expect(refusal(table, { type: 'plan-rounds', rounds: 1, seed: 3 })).toEqual({
      code: 'rounds-outside',
      params: { min: 2, max: 3 },
    })
    plan(table, { rounds: 3, seed: 3 })
    const { rounds, repeats } = dealt(table)
    expect(rounds[0]).toEqual(held)
    expect([rounds.length, repeats]).toEqual([3, 0])
    expect(rounds[2]?.groups).toHaveLength(4)
    for (const cards of Object.values(hands(table))) expect(cards).not.toContain(undefined)
    start(table)
    end(table)
    clear(table)
    expect(dealt(table).rounds).toHaveLength(2)
    plan(table, { rounds: 3, absent: ['kim', 'lou'] })
    start(table)
    end(table)
    expect(refusal(table, { type: 'plan-rounds', rounds: 3, seed: 1 })).toEqual({
      code: 'no-more-rounds',
      params: { rounds: 3 },
    })
  })
})

it('lets the trio go round, also where the rest is planned anew', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const table = begin({}, 9)
    for (const rounds of [1, 2, 3]) {
      plan(table, { rounds, seed: seed * rounds })
      start(table)
      end(table)
    }
    const trios = dealt(table).rounds.flatMap(({ groups }) => groups.filter(({ members }) => members.length === 3))
    expect([seed, dealt(table).repeats]).toEqual([seed, 0])
    expect([seed, new Set(trios.slice(0, 2).flatMap(({ members }) => members)).size]).toEqual([seed, 6])
  }
})

it('tells the public nothing of when partners were found', () => {
  const since = (viewer: string) => drawersOf(deal).since({ data: { ...notDealt, clock: 7 } } as never, viewer)
  expect(['bo', 'room', 'public'].map(since)).toEqual([7, 7, 0])
})

describe('cards', () => {
  it('are swapped between rounds, and passed on in a trio', () => {
    const table = begin()
    plan(table, { rounds: 3 })
    const { rounds } = dealt(table)
    const card = (round: number, person: string) => hands(table)[person]?.[round]
    for (const round of [0, 1]) {
      expect(new Set(Object.values(hands(table)).map((cards) => cards[round])).size).toBe(5)
      for (const { members } of rounds[round]?.groups ?? []) {
        for (const [i, person] of members.entries()) {
          const next = members[(i + 1) % members.length] as string
          expect(card(round + 1, person)).toBe(card(round, next))
        }
      }
    }
  })

  it('stay with whoever pauses', () => {
    const table = begin({ inGroupsOf: { min: 2, max: 2 } })
    plan(table, { rounds: 3 })
    const { rounds } = dealt(table)
    expect(new Set(rounds.flatMap(({ pauses }) => pauses)).size).toBe(3)
    for (const [person] of rounds.map(({ pauses }) => pauses)) expect(hands(table)[person as string]).toHaveLength(2)
    const [pausing] = (rounds[0]?.pauses ?? []) as [string]
    const shown = screen(table, pausing).mine
    expect(shown).toMatchObject({ pauses: true, partners: [], minutes: null })
    expect(shown?.card?.id).toBe(hands(table)[pausing]?.[0])
  })

  it('are drawn anew where they are not swapped: all different, and none held before', () => {
    for (const [people, seed] of [2, 5, 6, 6, 6, 6, 6, 6].map((n, i) => [n, 90 + i] as const)) {
      const table = begin({ swap: false }, people)
      plan(table, { rounds: 1 })
      start(table)
      end(table)
      plan(table, { rounds: 3, seed })
      for (const cards of Object.values(hands(table))) expect(new Set(cards).size).toBe(3)
      for (const round of [0, 1, 2]) {
        expect(new Set(Object.values(hands(table)).map((cards) => cards[round])).size).toBe(people)
      }
    }
  })

  it('differ within each group, and for each person, where there are more people than cards', () => {
    const table = begin({ swap: false }, 9)
    plan(table, { rounds: 3 })
    for (const { groups } of dealt(table).rounds) {
      for (const { cards } of groups) expect(new Set(cards).size).toBe(cards.length)
    }
    for (const cards of Object.values(hands(table))) expect(new Set(cards).size).toBe(3)
  })
})

describe('groups of other sizes', () => {
  it('of one leave the odd one alone with the questions of the set, a different one each time', () => {
    const table = begin({ inGroupsOf: { min: 1, max: 2 }, deck: false, set: 'opening', minutesEach: 2 }, 3)
    plan(table, { rounds: 3 })
    const { rounds, repeats } = dealt(table)
    const alone = rounds.flatMap(({ groups }) => groups.filter(({ members }) => members.length === 1))
    expect(new Set(alone.flatMap(({ members }) => members)).size).toBe(3)
    expect([repeats, rounds[0]?.planned]).toEqual([0, 4])
    const [me] = (alone[0]?.members ?? []) as [string]
    expect(screen(table, me)).toMatchObject({
      mine: { partners: [], pauses: false, card: null, minutes: 2 },
      asked: ['other-activities:sets.opening.questions.best-day'],
    })
    expect(begin({ inGroupsOf: { min: 1, max: 2 } }, 1).session.participants).toHaveLength(2)
  })

  it('of everyone where no size is given, with nobody new to find', () => {
    const table = begin({ inGroupsOf: null }, 4)
    expect(screen(table, 'bo').possible[2]).toEqual({ rounds: 3, repeats: 0 })
    plan(table, { rounds: 3 })
    expect(dealt(table)).toMatchObject({ repeats: 0, fewest: true, rounds: [{ planned: 4, again: [] }, {}, {}] })
    expect(screen(table, 'bo').mine?.partners).toHaveLength(3)
  })
})

describe('what is left', () => {
  it('says who was with whom and for how long, the reader’s own partners first', () => {
    const table = begin({}, 4)
    plan(table)
    start(table, at('09:00:00'))
    end(table, at('09:03:00'))
    const { rounds } = dealt(table)
    const group = rounds[0]?.groups.find(({ members }) => members.includes('bo'))
    const [partner] = (group?.members ?? []).filter((id) => id !== 'bo')
    const card = group?.cards[group.members.indexOf('bo')]
    const [part] = report(table.tool, table.session, 'bo').parts
    expect(part).toMatchObject({ step: 'pairs', readers: 'all', file: false })
    const [heading, mine, all, groups] = part?.blocks ?? []
    expect(heading).toMatchObject({ kind: 'heading', text: { key: 'shared:report.deal.yours' } })
    const who = { key: 'shared:report.value', params: { value: { list: [{ own: partner?.toUpperCase() }] } } }
    const held = { key: 'shared:report.deal.your-card', params: { card: { key: `deck:cards.${card}.title` } } }
    expect(mine).toMatchObject({
      kind: 'pairs',
      items: [{ label: { params: { round: 1 } }, values: [who, held] }, { label: { params: { round: 2 } } }],
    })
    expect(all).toMatchObject({ text: { key: 'shared:report.deal.all' } })
    const minutes = { key: 'shared:report.minutes', params: { count: 3 } }
    expect(groups).toMatchObject({
      kind: 'pairs',
      items: [
        { label: { key: 'shared:report.deal.took-late', params: { round: 1, minutes, late: 1 } }, values: [{}, {}] },
        { label: { key: 'shared:report.deal.not-held', params: { round: 2 } }, values: [{}, {}] },
      ],
    })
    expect(JSON.stringify(groups)).toContain('deal.holds"')
    for (const viewer of ['ann', 'room']) {
      expect(report(table.tool, table.session, viewer).parts[0]?.blocks).toEqual([all, groups])
    }
  })

  it('is told once where all talked together', () => {
    const table = begin({ inGroupsOf: { min: 1, max: 2 } }, 2)
    plan(table, { rounds: 1 })
    const of = (viewer: string) => report(table.tool, table.session, viewer).parts[0]?.blocks
    expect(of('bo')?.map(({ kind }) => kind)).toEqual(['pairs'])
    expect(of('bo')).toEqual(of('room'))
  })

  it('tells of pauses and of being alone', () => {
    const paused = begin({ inGroupsOf: { min: 2, max: 2 } }, 3)
    plan(paused, { rounds: 1 })
    start(paused)
    const [pausing] = (dealt(paused).rounds[0]?.pauses ?? []) as [string]
    const text = (table: Work, viewer: string) => JSON.stringify(report(table.tool, table.session, viewer).parts)
    for (const key of ['deal.pause"', 'deal.pauses"', 'deal.runs"']) expect(text(paused, pausing)).toContain(key)
    const alone = begin({ inGroupsOf: { min: 1, max: 2 }, deck: false, set: 'opening', minutesEach: null }, 1)
    plan(alone, { rounds: 1 })
    start(alone)
    end(alone)
    for (const key of ['deal.alone"', 'deal.took"']) expect(text(alone, 'bo')).toContain(key)
    expect(text(alone, 'bo')).not.toContain('deal.holds')
  })

  it('is nothing for the public, whatever was planned and held', () => {
    const doors = (table: Work): string => {
      const { tool, session } = table
      const { allowed, missing, steps, ...shown } = screen(table, 'public')
      return JSON.stringify([result(tool, session, 'public'), shown, report(tool, session, 'public'), allowed, missing])
    }
    const [bare, held] = [begin(), begin()]
    plan(held, { rounds: 3, absent: ['bo'], met: [['cy', 'di']] })
    start(held)
    start(held)
    expect(doors(held)).toBe(doors(bare))
  })
})
