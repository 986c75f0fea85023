import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import {
  fromSqlRows,
  type SqlSource,
  type TallyResult,
  tallyColumns,
  tallyRespondents,
  tallySql,
  tellProblem,
} from '@trivsel/engine/tally'
import { type Database, longRowsFrom, themeRowsFrom } from './database'
import { openDuckdb } from './duckdb'
import { asCsv, asRespondents, codes, madeUp, shape, stored } from './made-up'
import { openPostgres } from './postgres'

const usage = `npm run sql:million                  a million people, counted in DuckDB, in PostgreSQL and here; minutes
npm run sql:million -- --people N    another number
npm run sql:million -- --all         in DuckDB also with a row a theme and a row an answer
Ends with 1 where two of them differ.`

const { values } = parseArgs({
  options: { people: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean' } },
})
const people = Number(values.people ?? 1_000_000)

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  console.log(`${((performance.now() - began) / 1000).toFixed(2).padStart(8)} s  ${what}`)
  return result
}

const bits = (result: TallyResult): string => {
  if (!result.ok) throw new Error(result.problems.map(tellProblem).join('\n'))
  return JSON.stringify(result.tally)
}

let expected = ''
function compare(what: string, result: TallyResult): void {
  const same = bits(result) === expected
  console.log(`${' '.repeat(12)}${same ? 'equal to the bit' : `DIFFERS: ${what}`}`)
  if (!same) process.exitCode = 1
}

async function count(database: Database, what: string, source: SqlSource): Promise<void> {
  const rows = await timed(what, () => database.rows(tallySql(shape, source)))
  compare(what, fromSqlRows(shape, rows))
}

const wide = { layout: 'wide', person: 'person', codes: stored } as const
const rows = { layout: 'rows', person: 'person', theme: 'theme', codes: stored } as const
const long = { layout: 'long', person: 'person', theme: 'theme', axis: 'axis', level: 'level', codes: stored } as const

async function countEverywhere(folder: string): Promise<void> {
  const [csv, parquet] = ['people.csv', 'people.parquet'].map((name) => join(folder, name).replaceAll('\\', '/')) as [
    string,
    string,
  ]
  const columns = await timed(`${people} people made up, ${shape.themes.length} themes`, () => madeUp(people))
  expected = bits(await timed('counted here, as typed columns', () => tallyColumns(shape, columns, { codes })))
  compare(
    'objects',
    await timed('counted here, as objects made one by one', () =>
      tallyRespondents(shape, asRespondents(columns, people)),
    ),
  )
  await timed('written as CSV', () => pipeline(Readable.from(asCsv(columns, people)), createWriteStream(csv)))

  const duckdb = await openDuckdb()
  await timed('DuckDB: CSV to Parquet', () => duckdb.run(`COPY (SELECT * FROM '${csv}') TO '${parquet}'`))
  await count(duckdb, 'DuckDB: counted in the Parquet file', { ...wide, table: parquet })
  await count(duckdb, 'DuckDB: counted in the CSV file', { ...wide, table: csv })
  if (values.all) {
    await duckdb.run(`CREATE VIEW people AS SELECT * FROM '${parquet}'`)
    await timed('DuckDB: a row a person and theme', () => duckdb.run(themeRowsFrom('rows', 'people')))
    await count(duckdb, 'DuckDB: counted', { ...rows, table: 'rows' })
    await timed('DuckDB: a row an answer', () => duckdb.run(longRowsFrom('long', 'rows')))
    await count(duckdb, 'DuckDB: counted', { ...long, table: 'long' })
  }
  await duckdb.close()

  const postgres = await timed('PostgreSQL in this process: started', openPostgres)
  await timed('PostgreSQL: CSV to a table', () => postgres.load('people', asCsv(columns, people)))
  await count(postgres, 'PostgreSQL: counted', { ...wide, table: 'people' })
  await postgres.close()
}

if (values.help) console.log(usage)
else if (!Number.isSafeInteger(people) || people < 1) {
  console.error(`--people is a whole number from 1.\n${usage}`)
  process.exitCode = 2
} else {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'))
  try {
    await countEverywhere(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
