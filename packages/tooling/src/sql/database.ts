import { shape } from './made-up'

/** A database that runs in this process. */
export interface Database {
  run(sql: string): Promise<void>
  /** What a statement gives, an object a row, numbers as the driver gives them. */
  rows(sql: string): Promise<readonly unknown[]>
  close(): Promise<void>
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Makes, from a table with a row a person, one with a row a person and theme. */
export const themeRowsFrom = (table: string, from: string): string =>
  `CREATE TABLE ${quoted(table)} AS ${shape.themes
    .map((theme) => {
      const columns = [...shape.axes, 'pick'].map((what) => `${quoted(`${theme}_${what}`)} AS ${quoted(what)}`)
      return `SELECT ${quoted('person')}, '${theme}' AS ${quoted('theme')}, ${columns.join(', ')} FROM ${quoted(from)}`
    })
    .join(' UNION ALL ')}`

/** Makes, from a table with a row a person and theme, one with a row for each answer given. */
export const longRowsFrom = (table: string, from: string): string =>
  `CREATE TABLE ${quoted(table)} AS ${[...shape.axes, 'pick']
    .map(
      (what) =>
        `SELECT ${quoted('person')}, ${quoted('theme')}, '${what}' AS ${quoted('axis')}, ${quoted(what)} AS ${quoted('level')} ` +
        `FROM ${quoted(from)} WHERE ${quoted(what)} IS NOT NULL`,
    )
    .join(' UNION ALL ')}`
