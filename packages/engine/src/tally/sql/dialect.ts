/**
 * How a database writes names and texts. `standard`: PostgreSQL, Citus, DuckDB and whatever else quotes names with `"`.
 * `spark`: names in backticks. `bigquery`: names in backticks, with backslashes before what is special in them.
 */
export type Dialect = 'standard' | 'spark' | 'bigquery'

/** A name or value in the words of one database. */
export interface Writer {
  /** A name of one part. */
  name(name: string): string
  /** A text, whole number, or yes and no, as a value. */
  value(value: string | number | boolean): string
}

const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001F\u007F]/

function checked(text: unknown, what: string): string {
  if (typeof text !== 'string' || text === '') throw new RangeError(`${what} is missing: a text is needed.`)
  if (CONTROL.test(text)) throw new RangeError(`${what} ${JSON.stringify(text)} holds a control character.`)
  return text
}

const escaped = (text: string, mark: string): string => text.replace(/\\/g, '\\\\').replaceAll(mark, `\\${mark}`)

function textOf(text: string, dialect: Dialect): string {
  if (dialect !== 'standard') return `'${escaped(text, "'")}'`
  // Some databases let it end a text early, others take it as it is; so there is no one way to write it.
  if (text.includes('\\'))
    throw new RangeError(`${JSON.stringify(text)} holds a backslash, which databases read differently.`)
  return `'${text.replaceAll("'", "''")}'`
}

const names: Readonly<Record<Dialect, (name: string) => string>> = {
  standard: (name) => `"${name.replaceAll('"', '""')}"`,
  spark: (name) => `\`${name.replaceAll('`', '``')}\``,
  bigquery: (name) => `\`${escaped(name, '`')}\``,
}

/**
 * Writes for one database. Whatever stands in a name or a text stays within it.
 * @throws RangeError when asked to write what cannot be written safely: nothing, control characters, a fraction.
 */
export function writerFor(dialect: Dialect): Writer {
  if (!Object.hasOwn(names, dialect))
    throw new RangeError(`There is no dialect "${dialect}": say standard, spark or bigquery.`)
  return {
    name: (name) => names[dialect](checked(name, 'A name')),
    value(value) {
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
      if (typeof value === 'string') return value === '' ? "''" : textOf(checked(value, 'A text'), dialect)
      if (!Number.isSafeInteger(value))
        throw new RangeError(`A column is compared with whole numbers, not with ${value}.`)
      return String(value)
    },
  }
}
