import type { Files } from '../write/module'
import { type Cell, csv } from './csv'

/** A column of a published table. Its name is a promise like an id; its meaning is told to people and to programs. */
interface Column<Row> {
  readonly name: string
  readonly meaning: string
  /** What a cell holds: text unless it says otherwise. */
  readonly datatype?: 'integer'
  /** BCP 47 tag of the language its texts are in. */
  readonly language?: string
  /** False where a cell may be empty. */
  readonly required: boolean
  cell(row: Row): Cell
}

/** Rows that researchers read with something else than JavaScript. The first column tells rows apart. */
export interface Table<Row> {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** A table as CSV, and beside it what its columns mean in the words of CSVW, so that programs need not guess. */
export function tableFiles<Row>({ name, title, columns, rows }: Table<Row>, version: string): Files {
  const file = `${name}.csv`
  const cells = [columns.map((column) => column.name), ...rows.map((row) => columns.map((column) => column.cell(row)))]
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': title,
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'schema:version': version,
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name: column, meaning, datatype = 'string', language, required }) => ({
        name: column,
        titles: column,
        'dc:description': meaning,
        datatype,
        required,
        ...(language === undefined ? {} : { lang: language }),
      })),
      primaryKey: columns[0]?.name,
    },
  }
  return new Map([
    [`csv/${file}`, csv(cells)],
    [`csv/${file}-metadata.json`, `${JSON.stringify(metadata, null, 1)}\n`],
  ])
}
