import { describe, expect, it } from 'vitest'
import { fromSqlRows, type TallyShape, tallyRespondents, tallySql, tellProblem } from '..'
import { bits, counted, problemsOf } from '../tally.cases'

const shape: TallyShape = {
  themes: ['goals', 'roles'],
  axes: ['importance', 'success'],
  levels: ['low', 'high'],
  picks: true,
}
const mark = /'(\w+)' AS/.exec(tallySql(shape, { layout: 'wide', table: 't', person: 'p' }))?.[1]

// Digits: two axes of four values each, a pick of three, two flags of two.
const cell = (importance: number, success: number, pick = 0, twice = 0, strange = 0) =>
  (((importance * 4 + success) * 3 + pick) * 2 + twice) * 2 + strange
const row = (theme: number, at: unknown, people: unknown, rows: unknown = people) => ({
  shape: mark,
  theme,
  cell: at,
  people,
  rows,
})
const everyone = (people: number, rows: number, unnamed = 0) => row(-1, unnamed, people, rows)

// Bo is high and low on goals and picks it; Cy gives only a success on roles; Di has a row that says nothing.
const rows = [everyone(3, 3), row(0, cell(1, 0, 1), 1), row(1, cell(2, 1), 1), row(2, 0, 1)]
const expected = bits(
  counted(
    tallyRespondents(shape, [
      { levels: { goals: { importance: 'high', success: 'low' } }, picks: ['goals'] },
      { levels: { roles: { success: 'high' } } },
      {},
    ]),
  ),
)
const letters = (given: Iterable<unknown>) => problemsOf(fromSqlRows(shape, given)).map(tellProblem)

describe('what a database counted', () => {
  it('is the tally of the same people', () => {
    expect(bits(counted(fromSqlRows(shape, rows)))).toBe(expected)
  })

  it.each<[string, (n: number) => unknown]>([
    ['BigInts', BigInt],
    ['digits', String],
    ['negative zeros', (n) => (n === 0 ? -0 : n)],
  ])('may come as %s, and in any order', (_, as) => {
    const given = rows.map(({ shape, ...numbers }) => ({
      shape,
      ...Object.fromEntries(Object.entries(numbers).map(([column, n]) => [column, as(n as number)])),
    }))
    expect(bits(counted(fromSqlRows(shape, given.reverse())))).toBe(expected)
  })

  it('is of nobody where there is nobody, not of −0', () => {
    expect(Object.is(counted(fromSqlRows(shape, [everyone(-0, -0)])).respondents, 0)).toBe(true)
  })

  it('adds up what a pick parts', () => {
    const parted = [everyone(5, 5), row(0, cell(1, 1, 0), 2), row(0, cell(1, 1, 1), 3)]
    const { themes, picks } = counted(fromSqlRows(shape, parted))
    expect([themes['goals']?.[4], picks]).toEqual([5, { goals: 3, roles: 0 }])
  })

  it('may be more than 2^31 people in a cell', () => {
    const many = 2 ** 31 + 5
    const { themes, respondents } = counted(
      fromSqlRows(shape, [everyone(many, many), row(0, cell(0, 0), String(many))]),
    )
    expect([themes['goals']?.[0], themes['roles']?.[8], respondents]).toEqual([many, many, many])
  })
})

describe('counts that are refused', () => {
  const [all, ...cells] = rows as [object, ...object[]]
  const lacking =
    'this is not what the statement gives: the cells do not add up to all rows: were some cut off, or answers changed?'

  it.each<[string, unknown[], string]>([
    ['none', [], 'this is not what the statement gives: the row about everyone is lacking'],
    ['without everyone', cells, 'this is not what the statement gives: the row about everyone is lacking'],
    ['cut off', rows.slice(0, 2), lacking],
    ['of everyone twice', [...rows, row(-2, 0, 3)], 'at 4: this is not what the statement gives: it comes twice'],
    ['of a cell twice', [...rows, cells[0]], 'at 4: this is not what the statement gives: it comes twice'],
    [
      'of another shape',
      [all, { ...cells[0], shape: '0' }],
      'at 1: this is not what the statement gives: it was counted for another shape',
    ],
    [
      'without a shape',
      [{ ...all, shape: undefined }],
      'at 0: this is not what the statement gives: it was counted for another shape',
    ],
    [
      'of a theme there is not',
      [...rows, row(4, 0, 1)],
      'at 4: this is not what the statement gives: there is no such cell',
    ],
    [
      'of a cell there is not',
      [...rows, row(0, cell(4, 0), 1)],
      'at 4: this is not what the statement gives: there is no such cell',
    ],
    ['of no object', [all, null], 'at 1: this is not what the statement gives: its "theme" is no whole number from 0'],
    [
      'of names in capitals',
      [{ SHAPE: mark, THEME: -1 }],
      'at 0: this is not what the statement gives: its "theme" is no whole number from 0',
    ],
    [
      'of halves',
      [all, row(0, 0, 0.5)],
      'at 1: this is not what the statement gives: its "people" is no whole number from 0',
    ],
    [
      'of less than nobody',
      [all, row(0, 0, -1)],
      'at 1: this is not what the statement gives: its "people" is no whole number from 0',
    ],
    [
      'of NaN',
      [all, row(0, Number.NaN, 1)],
      'at 1: this is not what the statement gives: its "cell" is no whole number from 0',
    ],
    [
      'of numbers in words',
      [all, row(0, 0, '1e3')],
      'at 1: this is not what the statement gives: its "people" is no whole number from 0',
    ],
    [
      'past counting',
      [all, row(0, 0, 2n ** 53n)],
      'at 1: this is not what the statement gives: its "people" is no whole number from 0',
    ],
    [
      'of more people than there are',
      [everyone(1, 2), row(0, cell(0, 0), 2)],
      'this is not what the statement gives: more people answered goals than there are',
    ],
    [
      'with a level that is none',
      [...rows, row(0, cell(3, 0), 1)].with(0, everyone(4, 4)),
      'goals, importance: what 1 person gave is no level',
    ],
    [
      'of more people than rows',
      [everyone(9, 5), row(0, cell(0, 0), 5)],
      'this is not what the statement gives: there are more people than rows',
    ],
    ['with rows of nobody', rows.with(0, everyone(3, 3, 2)), '2 rows without saying whose'],
    [
      'with people who come twice',
      rows.with(0, everyone(3, 4)).with(1, row(0, cell(1, 0, 1, 1), 1, 2)),
      'goals: 1 person answered it twice',
    ],
  ])('%s', (_, given, letter) => {
    expect(letters(given)).toEqual([letter])
  })

  it.each([null, undefined, 7, { rows }, Promise.resolve(rows)])('are a list of rows, and not %o', (given) => {
    expect(() => fromSqlRows(shape, given as never)).toThrow(
      new TypeError('Counts are read from a list of rows: hand over the rows of a result, not the result.'),
    )
  })

  it('name each thing once, with all the people it is about', () => {
    const given = [
      everyone(9, 9),
      row(1, cell(3, 0), 1),
      row(1, cell(3, 3, 2), 2),
      row(1, cell(0, 0, 0, 0, 1), 2),
      row(3, 0, 1),
      row(3, 4, 3),
    ]
    expect(letters(given)).toEqual([
      'roles: 2 people answered on an axis that is not known',
      'roles, importance: what 3 people gave is no level',
      'roles: whether 2 people picked it cannot be told',
      'roles, success: what 2 people gave is no level',
      '4 people answered themes that are not known',
    ])
  })

  it('where each row is a person and a theme lacks some', () => {
    const once = [row(-2, 0, 2), row(0, cell(0, 0), 2), row(1, cell(0, 0), 1)]
    expect(letters(once)).toEqual([lacking])
    expect(counted(fromSqlRows(shape, once.with(2, row(1, cell(0, 0), 2)))).respondents).toBe(2)
  })
})
