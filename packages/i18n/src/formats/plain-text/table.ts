import { padTo, WIDTH, widthOf, wrap } from './wrap'

const GAP = '  '

function aligned(lines: readonly (readonly string[])[], widths: readonly number[]): string {
  const [head, ...rows] = lines.map((cells) =>
    cells
      .map((cell, i) => padTo(cell, widths[i] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
  return [head, widths.map((width) => '-'.repeat(width)).join(GAP), ...rows].join('\n')
}

// A head that asks ends the label by itself; one without words heads nothing.
const headed = (head: string, cell: string): string =>
  head === '' ? cell : `${head}${head.endsWith('?') ? '' : ':'} ${cell}`

// A row that is too wide for a line becomes a small list: its first cell leads, the others stand below it, but for those
// that hold nothing.
function labelled(columns: readonly string[], cells: readonly string[]): string {
  return cells
    .flatMap((cell, i) =>
      i > 0 && ['', '–'].includes(cell) ? [] : [wrap(headed(columns[i] ?? '', cell), i === 0 ? '' : '  ', 4)],
    )
    .join('\n')
}

// Cells beside each other; a line breaks between two of them. No cell holds a hard space that came in with its text.
function beside(cells: readonly string[]): string {
  const held = cells.map((cell) => (widthOf(cell) < WIDTH - 4 ? cell.replaceAll(' ', '\u00A0') : cell))
  return wrap(held.join('\u00A0| '), '', 2).replaceAll('\u00A0', ' ')
}

// As many rows as this are read down the page, and then labels in each of them are in the way.
const MANY = 6

// Many short rows under heads that fill more than a line: the heads once, then a line for each row, where most fit one.
function dense(columns: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const [heads = '', ...lines] = [columns, ...rows].map(beside)
  const fits = (line: string): boolean => !line.includes('\n')
  if (rows.length < MANY || fits(heads) || 2 * lines.filter(fits).length <= lines.length) return null
  return [heads, '-'.repeat(WIDTH), ...lines].join('\n')
}

/**
 * A table in columns where it fits the width; a line for each row where they are many and short and only their heads are long;
 * else each row as lines with labels.
 */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows]
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => widthOf(cells[i] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  if (total <= WIDTH) return aligned(lines, widths)
  return dense(columns, rows) ?? rows.map((row) => labelled(columns, row)).join('\n\n')
}
