import type { CirclesDrawing, CirclesPicture } from '@trivsel/core'
import { words } from '../../report-texts'
import { holds, just, rowText } from '../fill.texts'
import { columnOf, type Drawn, numberIn, rowsIn } from './drawn'

/** Rows of one table as circles, and rows of another as how much two of them overlap. */
export function circles(drawn: Drawn, drawing: CirclesDrawing): Omit<CirclesPicture, 'id' | 'title'> | null {
  const { sizes, column, between } = drawing
  const rows = rowsIn(drawn, sizes)
  const overlapping = rowsIn(drawn, drawing.overlaps)
  const largest = columnOf(drawn.form, sizes, column, 'number').between.max
  const most = columnOf(drawn.form, drawing.overlaps, column, 'number').between.max
  const overlaps = between
    .filter((pair) => pair.circles.every((circle) => rows.some(({ id }) => id === circle)))
    .map((pair) => {
      const overlap = numberIn(
        overlapping.find(({ id }) => id === pair.row),
        column,
      )
      return { ...pair, tenths: overlap === null ? null : Math.round((overlap * 10) / most) }
    })
  const given = [...rows.map((row) => numberIn(row, column)), ...overlaps.map(({ tenths }) => tenths)]
  if (rows.length < 2 || given.every((number) => number === null)) return null
  const told = (table: string, row: { id: string; title: string | null }, number: number | null) =>
    holds(rowText(drawn, table, row), [number === null ? words('fill.unsaid') : just(number)])
  return {
    form: 'circles',
    circles: rows.map((row) => ({
      id: row.id,
      label: rowText(drawn, sizes, row),
      size: numberIn(row, column) ?? 0,
    })),
    largest,
    overlaps: overlaps.map((pair) => ({ circles: pair.circles, tenths: pair.tenths })),
    description: words(overlaps.length === 0 ? 'fill.circles-alone' : 'fill.circles', {
      largest,
      sizes: { list: rows.map((row) => told(sizes, row, numberIn(row, column))) },
      overlaps: { list: overlaps.map(({ row, tenths }) => told(drawing.overlaps, { id: row, title: null }, tenths)) },
    }),
  }
}
