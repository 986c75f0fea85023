import { pad, padLeft, widthOf } from './wrap'

/** How a column stands: text to the left, figures to the right. */
export type Side = 'left' | 'right'

const GAP = '  '

/** Rows under a head, every column as wide as what stands in it. */
export function table(sides: readonly Side[], rows: readonly (readonly string[])[]): string[] {
  const widths = sides.map((_, i) => Math.max(...rows.map((cells) => widthOf(cells[i] ?? ''))))
  const cell = (text: string, i: number): string => {
    const width = widths[i] ?? 0
    return sides[i] === 'right' ? padLeft(text, width) : pad(text, width)
  }
  return rows.map((cells) => cells.map(cell).join(GAP).trimEnd())
}
