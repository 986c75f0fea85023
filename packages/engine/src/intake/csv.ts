import { type Problem, problem } from '@trivsel/core'

/** A cell with the place of its first character. Lines and columns count from 1; columns as editors do, in UTF-16 units. */
export interface Cell {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** The cells of a file, row by row, or why it cannot be read. Rows without any text are left out. */
export type CsvRows = { readonly rows: readonly (readonly Cell[])[] } | { readonly problem: Problem }

const SEPARATORS = [';', ',', '\t']

/** The separator used in the header: Danish Excel writes semicolons, others commas or tabs. */
function separatorOf(text: string): string {
  const counts = SEPARATORS.map(() => 0)
  let quoted = false
  // Blank lines may stand before the header, and a quoted name in it may hold a separator or a line break.
  for (let i = Math.max(0, text.search(/\S/)); i < text.length; i++) {
    const mark = text[i] as string
    if (mark === '"') quoted = !quoted
    else if (!quoted && (mark === '\n' || mark === '\r')) break
    const at = quoted ? -1 : SEPARATORS.indexOf(mark)
    if (at >= 0) counts[at] = (counts[at] as number) + 1
  }
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string
}

/**
 * Reads RFC 4180 text with the place of every cell, which is why no CSV library serves: letters about a file need line and column.
 * @param text without its byte order mark.
 */
export function readCsv(text: string): CsvRows {
  const mark = separatorOf(text)
  const rows: Cell[][] = []
  let row: Cell[] = []
  let line = 1
  let lineStart = 0
  let i = 0
  const endRow = () => {
    if (row.some((cell) => cell.text.trim() !== '')) rows.push(row)
    row = []
  }
  while (i < text.length || row.length > 0) {
    const at = { line, column: i - lineStart + 1 }
    let cell = ''
    if (text[i] === '"') {
      i++
      for (;;) {
        const close = text.indexOf('"', i)
        if (close < 0) return { problem: problem('quote-open', at) }
        const part = text.slice(i, close)
        for (const { 0: end, index } of part.matchAll(/\r\n|\r|\n/g)) {
          line++
          lineStart = i + index + end.length
        }
        cell += part
        i = close + 1
        if (text[i] !== '"') break
        cell += '"'
        i++
      }
    }
    const start = i
    while (i < text.length && text[i] !== mark && text[i] !== '\n' && text[i] !== '\r') i++
    row.push({ text: cell + text.slice(start, i), ...at })
    if (text[i] === mark) {
      i++
      // A separator at the very end still opens one more, empty, cell.
      if (i < text.length) continue
      row.push({ text: '', line, column: i - lineStart + 1 })
    }
    endRow()
    if (text[i] === '\r') i++
    if (text[i] === '\n') i++
    line++
    lineStart = i
  }
  return { rows }
}
