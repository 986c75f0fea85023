import { nearest } from '@trivsel/core'
import { axisColumns, type Layout, longAxes, themeColumns } from './layout'
import type { RowOrder } from './people'
import { cutId, tallyProblem } from './problem'
import { type Arriving, type Reader, read } from './reader'
import {
  has,
  isEmpty,
  note,
  noteColumns,
  type Row,
  type RowReading,
  rowReading,
  slotIn,
  themeIn,
  twice,
} from './row-reader'
import type { TallyShape } from './shape'
import type { TallyResult } from './tally'

type Take = (row: Row, index: number) => void

/** How rows of a layout are read. A row that says no more than whose it is says that somebody takes part. */
function takeFor(reading: RowReading, layout: Layout): Take {
  const { shape } = reading.plan
  switch (layout.layout) {
    case 'rows': {
      const columns = axisColumns(shape, layout)
      return (row, index) => {
        const slot = slotIn(reading, row, index)
        if (!has(reading, row, layout.theme, index)) return
        if (isEmpty(row[layout.theme]) && columns.every((column) => isEmpty(row[column]))) return
        const t = themeIn(reading, row[layout.theme], index)
        if (slot >= 0 && t >= 0 && !noteColumns(reading, slot, t, row, columns, index)) twice(reading, row, t, index)
      }
    }
    case 'long': {
      const about = longAxes(shape, layout)
      const columns = [layout.theme, layout.axis, layout.level]
      return (row, index) => {
        const slot = slotIn(reading, row, index)
        if (!columns.every((column) => has(reading, row, column, index))) return
        if (columns.every((column) => isEmpty(row[column]))) return
        const t = themeIn(reading, row[layout.theme], index)
        if (slot < 0 || t < 0) return
        const a = about.indexOf(row[layout.axis] as string)
        if (a >= 0) {
          if (!note(reading, slot, t, a, row[layout.level], index)) twice(reading, row, t, index)
          return
        }
        const [theme, axis] = [shape.themes[t] as string, cutId(row[layout.axis])]
        reading.problems.push(tallyProblem('unknown-axis', { index, theme, axis, nearest: nearest(axis, about) }))
      }
    }
    case 'wide': {
      const columns = themeColumns(shape, layout)
      return (row, index) => {
        const slot = slotIn(reading, row, index)
        if (slot < 0) return
        let fresh = true
        for (let t = 0; t < columns.length; t++) {
          fresh = noteColumns(reading, slot, t, row, columns[t] as readonly string[], index) && fresh
        }
        if (!fresh) twice(reading, row, null, index)
      }
    }
  }
}

function rowReader(shape: TallyShape, layout: RowsLayout): Reader {
  const reading = rowReading(shape, layout, layout.order ?? 'any')
  const { counter, problems, people } = reading
  const takeRow = takeFor(reading, layout)
  const refuse = (index: number) => problems.push(tallyProblem('not-plain-data', { index, path: '' }))
  const take = (piece: unknown, index: number) => {
    try {
      if (typeof piece === 'object' && piece !== null && !Array.isArray(piece)) takeRow(piece as Row, index)
      else refuse(index)
    } catch {
      // Only something that runs code when it is looked at throws here, and that is no data.
      refuse(index)
    }
  }
  return { counter, problems, take, end: people.end }
}

/** How rows to be counted lie, and in which order they come; `any`, where this is left out. */
export type RowsLayout = Layout & { readonly order?: RowOrder }

/**
 * Counts answers that lie in rows. A person without a row on a theme gave nothing on it. Somebody who answered nothing
 * at all needs a row as well, with nothing in it but who it is; rows of an outer join have that.
 * @param rows all at once, or as they come: then what comes back is a promise.
 * @throws RangeError where codes do not fit the shape, on a layout or an order that is none, and where two answers would
 *   be read from one column.
 */
export function tallyRows(shape: TallyShape, rows: Iterable<Row>, layout: RowsLayout): TallyResult
export function tallyRows(shape: TallyShape, rows: Arriving<Row>, layout: RowsLayout): Promise<TallyResult>
export function tallyRows(shape: TallyShape, rows: Iterable<Row> | Arriving<Row>, layout: RowsLayout) {
  return read(rowReader(shape, layout), rows)
}
