import { three as scale } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { type SqlSource, symbolCodes, type TallyShape, tallySql, valueCodes } from '..'

const shape: TallyShape = {
  themes: ['goals', 'roles'],
  axes: ['success'],
  levels: ['low', 'line', 'high'],
  picks: false,
}
const rows = { layout: 'rows', table: 'answers', person: 'person', theme: 'theme' } as const
const wide = { layout: 'wide', table: 'answers', person: 'person' } as const
const sql = (source: object, of: TallyShape = shape) => tallySql(of, source as SqlSource)

describe('the statement', () => {
  it('for a row a person and theme', () => {
    expect(
      sql({ ...rows, codes: valueCodes(scale) })
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      `SELECT 'ec1203e27119b002' AS "shape", -1 AS "theme",`,
      'COUNT(*) - COUNT("person") AS "cell", COUNT(DISTINCT "person") AS "people", COUNT(*) AS "rows"',
      'FROM "answers"',
      'UNION ALL',
      `SELECT 'ec1203e27119b002', "theme", "cell", COUNT(*), SUM("rows")`,
      'FROM (',
      'SELECT "theme", ((MAX("cell")) * 2 + CASE WHEN COUNT(*) > 1 THEN 1 ELSE 0 END) * 2 + 0 AS "cell", COUNT(*) AS "rows"',
      'FROM (',
      'SELECT "person" AS "person",',
      'CASE WHEN "theme" IS NULL AND "success" IS NULL THEN 2',
      `WHEN "theme" = 'goals' THEN 0`,
      `WHEN "theme" = 'roles' THEN 1`,
      'ELSE 3 END AS "theme",',
      'CASE WHEN "success" IS NULL THEN 3 WHEN "success" = -1 THEN 0 WHEN "success" = 0 THEN 1 WHEN "success" = 1 THEN 2 ELSE 4 END AS "cell"',
      'FROM "answers"',
      ') AS "coded"',
      'GROUP BY "person", "theme"',
      ') AS "answers"',
      'GROUP BY "theme", "cell"',
    ])
  })

  it('reads a wide table twice, however many themes there are', () => {
    const many = { ...shape, themes: Array.from({ length: 20 }, (_, i) => `theme-${i}`) }
    expect(sql({ ...wide, table: ['hr', 'round 1'] }, many).match(/FROM "hr"\."round 1"/g)).toHaveLength(2)
  })

  it('is another for another shape, and the same for an equal one', () => {
    expect(sql(rows, { ...shape })).toBe(sql(rows))
    const others = [{ themes: ['roles', 'goals'] }, { levels: ['high', 'line', 'low'] }, { picks: true }]
    const marks = [{}, ...others].map((part) => /'(\w+)' AS "shape"/.exec(sql(rows, { ...shape, ...part }))?.[1])
    expect(new Set(marks).size).toBe(4)
  })
})

describe('names and values', () => {
  it.each([
    ['standard', 'a"b`c\\d;--', `"a""b\`c\\d;--"`],
    ['spark', 'a"b`c\\d;--', '`a"b``c\\d;--`'],
    ['bigquery', 'a"b`c\\d;--', '`a"b\\`c\\\\d;--`'],
  ])('are kept in their place in the words of %s', (dialect, name, written) => {
    expect(sql({ ...wide, dialect, person: name })).toContain(`COUNT(DISTINCT ${written})`)
    expect(sql({ ...wide, dialect, table: ['x', name] }).split('\n')[2]).toMatch(/^FROM ["`]x["`]\./)
  })

  it.each([
    ['standard', "it's", `= 'it''s' THEN`],
    ['spark', "it's", `= 'it\\'s' THEN`],
    ['bigquery', "it's \\ so", `= 'it\\'s \\\\ so' THEN`],
    ['standard', '"; DROP TABLE x; --', `= '"; DROP TABLE x; --' THEN`],
    ['standard', '÷', `= '÷' THEN`],
  ])('in %s, %s', (dialect, code, written) => {
    const codes = new Map([
      [code, 'low'],
      ['b', 'line'],
      ['c', 'high'],
    ])
    expect(sql({ ...rows, dialect, codes })).toContain(written)
  })

  it('of several symbols and of codes for missing are all known', () => {
    const statement = sql({ ...rows, codes: new Map([...symbolCodes(scale), ['', null]]) })
    for (const part of [`= '-' THEN 1`, `= '–' THEN 1`, `= 'line' THEN 1`, `= '' THEN 3`])
      expect(statement).toContain(part)
  })

  it('of picks have the type of their column', () => {
    const picks = { ...shape, picks: true }
    expect(sql(rows, picks)).toContain(
      'WHEN "pick" IS NULL THEN 0 WHEN "pick" = 1 THEN 1 WHEN "pick" = 0 THEN 0 ELSE 2',
    )
    const yes = new Map([
      [true, true],
      [false, false],
    ])
    expect(sql({ ...rows, pick: 'fav', pickCodes: yes }, picks)).toContain(
      '"fav" = TRUE THEN 1 WHEN "fav" = FALSE THEN 0',
    )
    const long = { ...rows, layout: 'long', axis: 'a', level: 'l' }
    expect(sql(long, picks)).toContain(`WHEN "level" = '1' THEN 1 WHEN "level" = '0' THEN 0`)
    expect(sql({ ...long, codes: valueCodes(scale) }, picks)).toContain(
      'WHEN "level" = 1 THEN 1 WHEN "level" = 0 THEN 0',
    )
    expect(() => sql({ ...long, codes: valueCodes(scale), pickCodes: new Map([['x', true]]) }, picks)).toThrow(
      RangeError,
    )
  })

  it.each<[string, object]>([
    ['an empty name', { person: '' }],
    ['no name', { person: undefined }],
    ['a name that is no text', { table: 7 }],
    ['a table without a name', { table: [] }],
    ['a table whose name lacks a part', { table: Object.assign(new Array<string>(2), ['hr']) }],
    ['a name that becomes a text', { person: { toString: () => 'x' } }],
    ['a control character in a name', { theme: 'a\u0000b' }],
    [
      'a line break in a value',
      {
        codes: new Map([
          ['a\n', 'low'],
          ['b', 'line'],
          ['c', 'high'],
        ]),
      },
    ],
    [
      'a backslash in a value',
      {
        codes: new Map([
          ['\\', 'low'],
          ['b', 'line'],
          ['c', 'high'],
        ]),
      },
    ],
    [
      'a fraction',
      {
        codes: new Map([
          [0.5, 'low'],
          [1, 'line'],
          [2, 'high'],
        ]),
      },
    ],
    [
      'NaN',
      {
        codes: new Map([
          [Number.NaN, 'low'],
          [1, 'line'],
          [2, 'high'],
        ]),
      },
    ],
    [
      'texts and numbers at once',
      {
        codes: new Map<string | number, string>([
          ['low', 'low'],
          [1, 'line'],
          [2, 'high'],
        ]),
      },
    ],
    [
      'a level without a code',
      {
        codes: new Map([
          [1, 'line'],
          [2, 'high'],
        ]),
      },
    ],
    ['a dialect that is none', { dialect: 'constructor' }],
  ])('are refused: %s', (_, part) => {
    expect(() => sql({ ...rows, ...part })).toThrow(RangeError)
  })
})
