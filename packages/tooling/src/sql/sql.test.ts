import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  fromSqlRows,
  mergeTallies,
  type SqlSource,
  type TallyResult,
  type TallyShape,
  tallyColumns,
  tallyRespondents,
  tallySql,
  tellProblem,
} from '@trivsel/engine/tally'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, longRowsFrom, themeRowsFrom } from './database'
import { openDuckdb } from './duckdb'
import { asCsv, asRespondents, codes, firstOf, madeUp, shape, stored } from './made-up'
import { openPostgres, type Postgres } from './postgres'

const MANY = 20_000
// PostgreSQL in this process is slow to make tables of many rows.
const FEW = 2_000
const STARTING = 60_000

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
const file = (name: string): string => join(folder, name).replaceAll('\\', '/')

const bits = (result: TallyResult): string => {
  if (!result.ok) throw new Error(result.problems.map(tellProblem).join('\n'))
  return JSON.stringify(result.tally)
}
const letters = (result: TallyResult): string[] => (result.ok ? ['it was counted'] : result.problems.map(tellProblem))

const columns = madeUp(MANY)
const ofMany = bits(tallyColumns(shape, columns, { codes }))
const ofFew = bits(tallyColumns(shape, firstOf(columns, FEW), { codes }))

const count = async (database: Database, source: SqlSource, of: TallyShape = shape): Promise<TallyResult> =>
  fromSqlRows(of, await database.rows(tallySql(of, source)))

const wide = { layout: 'wide', person: 'person', codes: stored } as const
const rows = { layout: 'rows', person: 'person', theme: 'theme', codes: stored } as const
const long = { layout: 'long', person: 'person', theme: 'theme', axis: 'axis', level: 'level', codes: stored } as const

let duckdb: Database
let postgres: Postgres
beforeAll(async () => {
  writeFileSync(file('people.csv'), [...asCsv(columns, MANY)].join(''))
  duckdb = await openDuckdb()
  await duckdb.run(`COPY (SELECT * FROM '${file('people.csv')}') TO '${file('people.parquet')}'`)
  await duckdb.run(`CREATE VIEW people AS SELECT * FROM '${file('people.parquet')}'`)
  await duckdb.run(themeRowsFrom('rows', 'people'))
  await duckdb.run(longRowsFrom('long', 'rows'))
  postgres = await openPostgres()
  await postgres.load('people', asCsv(columns, MANY))
  await postgres.load('some', asCsv(columns, FEW))
  await postgres.run(themeRowsFrom('rows', 'some'))
  await postgres.run(longRowsFrom('long', 'rows'))
}, STARTING)
afterAll(async () => {
  await Promise.all([duckdb?.close(), postgres?.close()])
  rmSync(folder, { recursive: true })
})

describe(`the answers of ${MANY} people`, () => {
  it('are the same counted here, as columns and as objects', () => {
    expect(bits(tallyRespondents(shape, asRespondents(columns, MANY)))).toBe(ofMany)
  })

  it.each([
    ['in a CSV file', { ...wide, table: file('people.csv') }],
    ['in a Parquet file', { ...wide, table: file('people.parquet') }],
    ['a row a person and theme', { ...rows, table: 'rows' }],
    ['a row an answer', { ...long, table: ['main', 'long'] }],
  ])('are the same to the bit counted by DuckDB, %s', async (_, source) => {
    expect(bits(await count(duckdb, source))).toBe(ofMany)
  })

  it.each([
    ['a row a person', { ...wide, table: ['public', 'people'] }, ofMany],
    ['a row a person and theme', { ...rows, table: 'rows' }, ofFew],
    ['a row an answer', { ...long, table: 'long' }, ofFew],
  ])('are the same to the bit counted by PostgreSQL, %s', async (_, source, expected) => {
    expect(bits(await count(postgres, source))).toBe(expected)
  })

  it('come together the same from parts that were counted apart', async () => {
    const parts = [0, 1, 2].map(async (part) => {
      await duckdb.run(`CREATE VIEW part${part} AS SELECT * FROM people WHERE hash(person) % 3 = ${part}`)
      return count(duckdb, { ...wide, table: `part${part}` })
    })
    const whole = (await Promise.all(parts)).reduce((a, b) => (a.ok && b.ok ? mergeTallies(a.tally, b.tally) : a))
    expect(bits(whole)).toBe(ofMany)
  })
})

// A table and columns whose names would end the statement, and values that would, were they not kept in their place.
const evil = `an"swers"; DROP TABLE kept; --`
const small: TallyShape = { themes: ["it's", 'b"; --'], axes: ['success'], levels: ['low', 'high'], picks: true }
const evilCodes = new Map([
  ["no'; DROP TABLE kept; --", 'low'],
  ['"', 'high'],
  ['', null],
])
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const text = (value: string) => `'${value.replaceAll("'", "''")}'`

describe.each([
  ['DuckDB', () => duckdb],
  ['PostgreSQL', () => postgres],
])('%s', (_, database) => {
  it('runs nothing that stands in a name or a value', async () => {
    const [low, high] = [...evilCodes.keys()].map(text)
    const [its, b] = small.themes.map(text)
    await database().run(`CREATE TABLE kept (n int)`)
    await database().run(
      `CREATE TABLE ${quoted(evil)} (${quoted('who"; --')} int, ${quoted("the'me;")} text, ${quoted('"')} text, pick int)`,
    )
    await database().run(
      `INSERT INTO ${quoted(evil)} VALUES (1, ${its}, ${low}, 1), (1, ${b}, ${high}, 0), (2, ${its}, '', NULL), (3, NULL, NULL, NULL)`,
    )
    const layout = {
      layout: 'rows',
      person: 'who"; --',
      theme: "the'me;",
      axes: { success: '"' },
      codes: evilCodes,
    } as const
    const expected = tallyRespondents(small, [
      { levels: { "it's": { success: 'low' }, 'b"; --': { success: 'high' } }, picks: ["it's"] },
      {},
      {},
    ])
    expect(bits(await count(database(), { ...layout, table: evil }, small))).toBe(bits(expected))
    expect(await database().rows('SELECT * FROM kept')).toEqual([])
  })

  it('tells of what cannot be counted, and how many', async () => {
    const of: TallyShape = { themes: ['goals', 'roles'], axes: ['success'], levels: ['low', 'high'], picks: true }
    await database().run(`CREATE TABLE bad (person text, theme text, success text, pick int)`)
    const told = async (values: string) => {
      await database().run(`DELETE FROM bad; INSERT INTO bad VALUES ('bo', 'goals', 'low', 1), ${values}`)
      return letters(await count(database(), { layout: 'rows', person: 'person', theme: 'theme', table: 'bad' }, of))
    }
    expect(await told(`('cy', 'goals', 'Low', 0), ('di', 'goals', '', 0)`)).toEqual([
      'goals, success: what 2 people gave is no level',
    ])
    expect(await told(`('bo', 'goals', 'low', 1), ('cy', 'roles', NULL, 0)`)).toEqual([
      'goals: 1 person answered it twice',
    ])
    expect(await told(`('cy', 'roles', 'low', 2)`)).toEqual(['roles: whether 1 person picked it cannot be told'])
    expect(await told(`('cy', 'rolls', 'low', 0), ('di', NULL, 'low', 0)`)).toEqual([
      '2 people answered themes that are not known',
    ])
    expect(await told(`(NULL, 'goals', 'low', 0), (NULL, NULL, NULL, NULL)`)).toEqual(['2 rows without saying whose'])
  })

  it('tells of long rows that cannot be counted', async () => {
    const of: TallyShape = { themes: ['goals', 'roles'], axes: ['success'], levels: ['low', 'high'], picks: false }
    await database().run(`CREATE TABLE badlong (p int, t text, a text, l text)`)
    const told = async (values: string) => {
      await database().run(`DELETE FROM badlong; INSERT INTO badlong VALUES (1, 'goals', 'success', 'low'), ${values}`)
      return letters(
        await count(
          database(),
          { layout: 'long', person: 'p', theme: 't', axis: 'a', level: 'l', table: 'badlong' },
          of,
        ),
      )
    }
    expect(await told(`(2, NULL, NULL, NULL)`)).toEqual(['it was counted'])
    expect(await told(`(1, 'goals', 'success', 'low')`)).toEqual(['goals: 1 person answered it twice'])
    expect(await told(`(1, 'goals', 'success', NULL)`)).toEqual(['goals: 1 person answered it twice'])
    expect(await told(`(1, 'goals', 'effort', 'low'), (2, 'goals', NULL, 'low')`)).toEqual([
      'goals: 2 people answered on an axis that is not known',
    ])
    expect(await told(`(2, 'goals', 'success', 'x'), (3, 'rolls', 'success', 'low')`)).toEqual([
      'goals, success: what 1 person gave is no level',
      '1 person answered themes that are not known',
    ])
  })

  it('tells of people who have two rows for everything', async () => {
    const of: TallyShape = { themes: ['goals'], axes: ['success'], levels: ['low', 'high'], picks: false }
    await database().run(`CREATE TABLE badwide (p int, goals_success text)`)
    await database().run(`INSERT INTO badwide VALUES (1, 'low'), (2, NULL), (1, 'high'), (NULL, 'low')`)
    expect(letters(await count(database(), { layout: 'wide', person: 'p', table: 'badwide' }, of))).toEqual([
      '1 row without saying whose',
      '1 row of people who have another',
    ])
  })

  it('counts nobody in an empty table', async () => {
    const of: TallyShape = { themes: ['goals'], axes: ['success'], levels: ['low', 'high'], picks: false }
    await database().run(
      `CREATE TABLE nobody (p int, theme text, axis text, level text, success text, goals_success text)`,
    )
    const expected = bits(tallyRespondents(of, []))
    const source = { person: 'p', table: 'nobody' }
    expect(bits(await count(database(), { ...source, layout: 'wide' }, of))).toBe(expected)
    expect(bits(await count(database(), { ...source, layout: 'rows', theme: 'theme' }, of))).toBe(expected)
    expect(
      bits(await count(database(), { ...source, layout: 'long', theme: 'theme', axis: 'axis', level: 'level' }, of)),
    ).toBe(expected)
  })
})
