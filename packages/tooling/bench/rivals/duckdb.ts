import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type Figures, type Person, questions } from './answers'

const value: Readonly<Record<string, number>> = { low: -1, line: 0, high: 1 }
const names = questions.map((_, i) => `q${i}`)
const asked = `SELECT ${names.map((q) => `count(${q}), sum(${q}), median(${q})`).join(', ')} FROM answers`

/** Puts answers into a table in memory: a row a person, a column a question. */
export async function loaded(given: readonly Person[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`CREATE TABLE answers (${names.map((q) => `${q} TINYINT`).join(', ')})`)
  await append(connection, given)
  return connection
}

/** Adds people to the table. */
async function append(connection: DuckDBConnection, given: readonly Person[]): Promise<void> {
  const appender = await connection.createAppender('answers')
  for (const { levels } of given) {
    for (const [theme, axis] of questions) {
      const level = levels[theme]?.[axis]
      if (level === null || level === undefined) appender.appendNull()
      else appender.appendTinyInt(value[level] as number)
    }
    appender.endRow()
  }
  appender.closeSync()
}

/** Asks for the figures of all questions. */
export async function figuresIn(connection: DuckDBConnection): Promise<Figures> {
  const [row] = await (await connection.runAndReadAll(asked)).getRowsJS()
  const cells = row as (bigint | number | null)[]
  return questions.map((_, i) => {
    const [n, sum, median] = cells.slice(3 * i, 3 * i + 3)
    return Number(n) === 0 ? [0, 0, null] : [Number(n), Number(sum), Number(median)]
  })
}

/** Loads, asks and forgets. */
export async function byDuckDb(given: readonly Person[]): Promise<Figures> {
  const connection = await loaded(given)
  const figures = await figuresIn(connection)
  connection.closeSync()
  return figures
}
