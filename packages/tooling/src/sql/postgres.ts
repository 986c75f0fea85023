import { PGlite } from '@electric-sql/pglite'
import type { Database } from './database'
import { csvColumns } from './made-up'

/** PostgreSQL, compiled to run in this process, with its data in memory. */
export interface Postgres extends Database {
  /** Makes a table of people, a row each, from pieces of CSV. */
  load(table: string, csv: Iterable<string>): Promise<void>
}

export async function openPostgres(): Promise<Postgres> {
  const pglite = await PGlite.create()
  const run = async (sql: string) => {
    await pglite.exec(sql)
  }
  return {
    run,
    rows: async (sql) => (await pglite.query(sql)).rows,
    async load(table, csv) {
      const columns = csvColumns.map((name) => `"${name}" ${name === 'person' ? 'text' : 'smallint'}`)
      await run(`CREATE TABLE "${table}" (${columns.join(', ')})`)
      await pglite.query(`COPY "${table}" FROM '/dev/blob' WITH (FORMAT csv, HEADER true)`, [], {
        blob: new Blob([...csv]),
      })
    },
    close: () => pglite.close(),
  }
}
