import { DuckDBInstance } from '@duckdb/node-api'
import type { Database } from './database'

/** DuckDB in memory. It reads Parquet and CSV files under their own names. */
export async function openDuckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    async run(sql) {
      await connection.run(sql)
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    async close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
