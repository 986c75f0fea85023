import { describe, expect, it } from 'vitest'
import { restoreTally, type Tally, tellProblem } from '.'
import { bits, counted, problemsOf, shape, tallyOf } from './tally.cases'

const tally = tallyOf([
  { levels: { goals: { importance: 'high', success: 'low' } }, picks: ['goals'] },
  { levels: { goals: { importance: 'high', success: 'low' }, roles: { success: 'line' } }, picks: ['goals', 'roles'] },
  {},
])

/** A tally as data, somewhere else than it was. */
const changed = (change: object): unknown => ({ ...JSON.parse(bits(tally)), ...change })
const goals = (cells: unknown): unknown => changed({ themes: { ...tally.themes, goals: cells } })
/** The cells of goals, one of them another. */
const cell = (at: number, value: unknown): unknown =>
  goals(tally.themes['goals']?.map((old, i) => (i === at ? value : old)))
const letters = (data: unknown) => problemsOf(restoreTally(data)).map(tellProblem)

describe('data that is no tally', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'the data is no object'],
    ['a list', [7], 'the data is no object'],
    ['a text', bits(tally), `the data is no plain data, or too much of it`],
    ['no tally at all', {}, 'the data lacks "shape"'],
    ['a field less', { ...tally, picks: undefined }, 'picks is no plain data, or too much of it'],
    ['a field more', changed({ note: '' }), 'the data has a field "note" that does not belong there'],
    [
      'a hidden prototype',
      JSON.parse(`{"__proto__":{},${bits(tally).slice(1)}`),
      '__proto__ is no plain data, or too much of it',
    ],
    ['themes that are none', changed({ themes: [] }), 'themes is no object'],
    ['a theme less', changed({ themes: { goals: tally.themes['goals'] } }), 'themes lacks "roles"'],
    [
      'a theme more',
      changed({ themes: { ...tally.themes, rolls: [] } }),
      'themes has a field "rolls" that does not belong there',
    ],
    [
      'a hidden theme',
      changed({ themes: JSON.parse(`{"__proto__":[],${bits(tally.themes).slice(1)}`) }),
      'themes.__proto__ is no plain data, or too much of it',
    ],
    ['no shape', changed({ shape: null }), 'shape is no object'],
    ['half a shape', changed({ shape: { ...shape, axes: [] } }), 'shape.axes is no list of 1 to 20 ids'],
    [
      'a shape with more',
      changed({ shape: { ...shape, scale: 'three' } }),
      'shape has a field "scale" that does not belong there',
    ],
    [
      'a level twice',
      changed({ shape: { ...shape, levels: ['low', 'low', 'high'] } }),
      'shape.levels names something twice',
    ],
    [
      'an id that is none',
      changed({ shape: { ...shape, themes: ['goals', 7] } }),
      'shape.themes.1 is no id that JSON can carry safely',
    ],
    ['cells that are none', goals({ length: 16 }), 'themes.goals is no list of 16 cells'],
    ['a cell less', goals([3]), 'themes.goals is no list of 16 cells'],
    ['a cell more', goals([...(tally.themes['goals'] ?? []), 0]), 'themes.goals is no list of 16 cells'],
    ['a cell below nobody', cell(0, -1), 'themes.goals.0 is no whole number from 0 to 3'],
    ['half a person', cell(0, 0.5), 'themes.goals.0 is no whole number from 0 to 3'],
    ['a number in quotation marks', cell(0, '0'), 'themes.goals.0 is no whole number from 0 to 3'],
    ['no number', cell(0, null), 'themes.goals.0 is no whole number from 0 to 3'],
    ['NaN', cell(0, Number.NaN), 'themes.goals.0 is no plain data, or too much of it'],
    ['Infinity', cell(0, Number.POSITIVE_INFINITY), 'themes.goals.0 is no plain data, or too much of it'],
    ['somebody too many', cell(0, 1), 'themes.goals.15 is no whole number from 0 to 0'],
    ['somebody too few', cell(15, 0), 'themes.goals does not add up to the 3 respondents'],
    [
      'respondents below nobody',
      changed({ respondents: -3 }),
      'respondents is no whole number from 0 to 9007199254740991',
    ],
    [
      'respondents past counting',
      changed({ respondents: 2 ** 53 }),
      'respondents is no whole number from 0 to 9007199254740991',
    ],
    [
      'more picks than people',
      changed({ picks: { goals: 4, roles: 1 } }),
      'picks.goals is no whole number from 0 to 3',
    ],
    ['a pick less', changed({ picks: { goals: 2 } }), 'picks lacks "roles"'],
    [
      'picks where there are none',
      changed({ shape: { ...shape, picks: false } }),
      'picks has a field "goals" that does not belong there',
    ],
  ])('%s', (_, data, letter) => {
    expect(letters(data)).toEqual([letter])
  })

  it('cells that add up past what can be told apart', () => {
    const cells = new Array<number>(16).fill(Number.MAX_SAFE_INTEGER)
    expect(
      letters(changed({ respondents: Number.MAX_SAFE_INTEGER, themes: { goals: cells, roles: cells } })),
    ).toHaveLength(1)
  })
})

describe('a tally that is taken in', () => {
  it('holds nothing of what was handed in', () => {
    const data = JSON.parse(bits(tally)) as { themes: Record<string, number[]>; shape: { themes: string[] } }
    const restored = counted(restoreTally(data))
    data.themes['goals']?.fill(9)
    data.shape.themes.push('x')
    expect(bits(restored)).toBe(bits(tally))
  })

  it('has no −0', () => {
    const text = bits(tally).replace('[0,', '[-0,')
    const restored = counted(restoreTally(JSON.parse(text)))
    expect(Object.is(restored.themes['goals']?.[0], 0)).toBe(true)
    const nobody = counted(restoreTally(JSON.parse(bits(tallyOf([])).replaceAll(/\b0\b/g, '-0'))))
    const numbers = (one: Tally) => [one.respondents, ...Object.values(one.themes).flat(), ...Object.values(one.picks)]
    expect(numbers(nobody).every((n) => Object.is(n, 0))).toBe(true)
  })
})
