/** What stands in a cell; `null` is a cell with nothing in it. */
export type Cell = string | number | null

// A spreadsheet takes what begins like this for a formula and runs it.
const RUNS = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const harmless = RUNS.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * Rows as RFC 4180 has them: commas, CRLF, quotes where they are needed. A text that a spreadsheet would run as a
 * formula gets an apostrophe in front, which spreadsheets do not show.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
