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

// A row that is too wide for a line becomes a small list: its first cell leads, the others stand below it.
function labelled(columns: readonly string[], cells: readonly string[]): string {
  return cells.map((cell, i) => wrap(`${columns[i] ?? ''}: ${cell}`, i === 0 ? '' : '  ', 4)).join('\n')
}

/** A table in columns where it fits the width, else each row as lines with labels. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows]
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => widthOf(cells[i] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  return total <= WIDTH ? aligned(lines, widths) : rows.map((row) => labelled(columns, row)).join('\n\n')
}
