/** A cell of a table: text stands to the left, a figure to the right. */
export type Cell = string | number

/** Rows set in columns, two spaces apart. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = head.map((title, i) => ({
    width: Math.max(title.length, ...rows.map((row) => String(row[i] ?? '').length)),
    right: rows.length > 0 && rows.every((row) => typeof row[i] === 'number'),
  }))
  const line = (cells: readonly Cell[]): string =>
    columns
      .map(({ width, right }, i) => (right ? String(cells[i]).padStart(width) : String(cells[i]).padEnd(width)))
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)].join('\n')
}
