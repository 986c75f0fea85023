import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRespondent,
  emptyTally,
  mergeTallies,
  type Respondent,
  restoreTally,
  subtractRespondent,
  type Tally,
  type TallyShape,
} from '.'
import { anyRound, asRespondents, bits, counted, problemsOf, shape, tallyOf } from './tally.cases'

const round = anyRound.map(({ of, people }) => ({ of, people: asRespondents(of, people) }))
const runs = { numRuns: 100 }

const addAll = (from: Tally, people: readonly Respondent[]): Tally =>
  people.reduce((tally, person) => counted(addRespondent(tally, person)), from)
const merged = (a: Tally, b: Tally): Tally => counted(mergeTallies(a, b))
/** What a worker or a file makes of a tally. */
const sent = (tally: Tally): Tally => counted(restoreTally(JSON.parse(JSON.stringify(tally))))

describe('a tally', () => {
  it('to which people are added one by one equals that of all at once, to the bit', () => {
    fc.assert(
      fc.property(round, ({ of, people }) => {
        expect(bits(addAll(emptyTally(of), people))).toBe(bits(tallyOf(people, of)))
      }),
      runs,
    )
  })

  it('from which somebody is taken equals one they were never in', () => {
    fc.assert(
      fc.property(round, fc.nat(11), ({ of, people }, at) => {
        fc.pre(at < people.length)
        const before = bits(tallyOf(people, of))
        const without = people.filter((_, i) => i !== at)
        const tally = tallyOf(people, of)
        expect(bits(counted(subtractRespondent(tally, people[at] as Respondent)))).toBe(bits(tallyOf(without, of)))
        expect(bits(tally)).toBe(before)
      }),
      runs,
    )
  })

  it('parted among any number of workers comes together the same, in any order', () => {
    const parted = round.chain(({ of, people }) =>
      fc.record({
        of: fc.constant(of),
        people: fc.constant(people),
        worker: fc.array(fc.nat(3), { minLength: people.length, maxLength: people.length }),
        order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      }),
    )
    fc.assert(
      fc.property(parted, ({ of, people, worker, order }) => {
        const parts = order.map((one) =>
          sent(
            tallyOf(
              people.filter((_, i) => worker[i] === one),
              of,
            ),
          ),
        )
        const [a, b, c, d] = parts as [Tally, Tally, Tally, Tally]
        const expected = bits(tallyOf(people, of))
        expect(bits(merged(merged(merged(a, b), c), d))).toBe(expected)
        expect(bits(merged(a, merged(b, merged(c, d))))).toBe(expected)
        expect(bits(merged(merged(d, b), merged(c, a)))).toBe(expected)
        expect(bits(merged(emptyTally(of), tallyOf(people, of)))).toBe(expected)
      }),
      runs,
    )
  })

  it('always has as many people in the cells of each theme as took part', () => {
    fc.assert(
      fc.property(round, ({ of, people }) => {
        const { respondents, themes, picks } = tallyOf(people, of)
        for (const cells of Object.values(themes)) expect(cells.reduce((a, b) => a + b, 0)).toBe(respondents)
        for (const picked of Object.values(picks)) expect(picked).toBeLessThanOrEqual(respondents)
      }),
      runs,
    )
  })

  it('comes back from JSON as it went, whatever became of the order of keys', () => {
    const turned = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, turned(one)]),
      )
    }
    fc.assert(
      fc.property(round, ({ of, people }) => {
        const tally = tallyOf(people, of)
        expect(bits(sent(tally))).toBe(bits(tally))
        expect(bits(counted(restoreTally(turned(JSON.parse(bits(tally))), of)))).toBe(bits(tally))
      }),
      runs,
    )
  })
})

const bo: Respondent = { levels: { goals: { importance: 'high', success: 'low' } }, picks: ['goals'] }
const cy: Respondent = {
  levels: { goals: { importance: 'high' }, roles: { success: 'line' } },
  picks: ['goals', 'roles'],
}

describe('an answer that is taken back', () => {
  it.each<[string, Respondent[], Respondent, string | null]>([
    ['nobody is there', [], {}, null],
    ['nobody answered like this', [bo], cy, 'goals'],
    [
      'somebody did on one theme, but not on the other',
      [bo],
      { ...bo, levels: { ...bo.levels, roles: { success: 'low' } } },
      'roles',
    ],
    ['nobody picked it', [bo], { ...bo, picks: ['goals', 'roles'] }, 'roles'],
    ['everybody picked it', [bo, cy], { ...bo, picks: [] }, 'goals'],
  ])('is refused where %s', (_, people, person, theme) => {
    const tally = tallyOf(people)
    const before = bits(tally)
    expect(problemsOf(subtractRespondent(tally, person))).toEqual([{ code: 'not-in-tally', params: { theme } }])
    expect(bits(tally)).toBe(before)
  })

  it('is looked at like one that is added', () => {
    expect(problemsOf(subtractRespondent(tallyOf([bo]), { picks: ['x'] }))[0]?.code).toBe('unknown-theme')
    expect(problemsOf(addRespondent(tallyOf([bo]), { picks: ['x'] }))[0]?.code).toBe('unknown-theme')
  })
})

describe('tallies of different shapes', () => {
  it.each<[string, Partial<TallyShape>]>([
    ['themes', { themes: ['goals', 'breaks'] }],
    ['themes', { themes: ['roles', 'goals'] }],
    ['axes', { axes: ['success', 'importance'] }],
    ['axes', { axes: ['importance'] }],
    ['levels', { levels: ['low', 'high'] }],
    ['levels', { levels: ['high', 'line', 'low'] }],
    ['picks', { picks: false }],
  ])('are not merged, and told apart by their %s', (part, change) => {
    const other = emptyTally({ ...shape, ...change })
    expect(problemsOf(mergeTallies(tallyOf([bo]), other))).toEqual([{ code: 'other-shape', params: { part } }])
    expect(problemsOf(restoreTally(other, shape))).toEqual([{ code: 'other-shape', params: { part } }])
  })
})

describe('more people than a double can count', () => {
  const crowd = (people: number): Tally => {
    const cells = new Array<number>(16).fill(0)
    cells[15] = people
    const none = { goals: 0, roles: 0 }
    return counted(restoreTally({ shape, respondents: people, themes: { goals: cells, roles: cells }, picks: none }))
  }

  it('are refused, one by one and together; 2^31 in a cell are not', () => {
    const many = [{ code: 'too-many-people', params: { most: Number.MAX_SAFE_INTEGER } }]
    expect(problemsOf(addRespondent(crowd(Number.MAX_SAFE_INTEGER), {}))).toEqual(many)
    expect(problemsOf(mergeTallies(crowd(2 ** 52), crowd(2 ** 52)))).toEqual(many)
    const billions = merged(crowd(2 ** 31), crowd(2 ** 31 + 1))
    expect([billions.respondents, billions.themes['goals']?.[15]]).toEqual([2 ** 32 + 1, 2 ** 32 + 1])
    expect(counted(addRespondent(crowd(2 ** 31 - 1), {})).themes['roles']?.[15]).toBe(2 ** 31)
    expect(counted(addRespondent(crowd(Number.MAX_SAFE_INTEGER - 1), {})).respondents).toBe(Number.MAX_SAFE_INTEGER)
  })
})
