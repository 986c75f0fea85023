import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { oneLine, type Phrase } from '../../text/phrase'
import { WIDTH } from './page'
import { runs } from './phrase'
import { RULE, TINT } from './styles'

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** How much room each column gets: one half is shared evenly, the other by how long the texts are. */
function widths(lines: readonly (readonly Phrase[])[], columns: number): number[] {
  const longest = Array.from({ length: columns }, (_, at) =>
    lines.reduce((most, cells) => Math.max(most, Math.min(oneLine(cells[at] ?? []).length, 80)), 1),
  )
  const all = longest.reduce((sum, one) => sum + one, 0)
  return longest.map((one) => Math.floor((WIDTH / 2) * (1 / columns + one / all)))
}

/** A table with a head that every page repeats, and rows that no page breaks. */
export function table(columns: readonly Phrase[], rows: readonly (readonly Phrase[])[]): Table {
  const columnWidths = widths([columns, ...rows], columns.length)
  const row = (cells: readonly Phrase[], head: boolean): TableRow =>
    new TableRow({
      // Said only where it is so: some readers see a head wherever it is mentioned.
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      // Word asks for as many cells in each row as there are columns.
      children: columnWidths.map(
        (width, at) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            ...(head ? { shading: TINT } : {}),
            children: [
              new Paragraph({
                spacing: { before: 50, after: 50 },
                children: runs(cells[at] ?? [], { bold: head, small: columns.length > 5 }),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: { left: 80, right: 80 },
    borders: {
      top: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
      bottom: RULE,
      insideHorizontal: RULE,
    },
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  })
}
