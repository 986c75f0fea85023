import type { BarsDrawing, BarsPicture, Text } from '@trivsel/core'
import { words } from '../../report-texts'
import { isLive } from '../fill.filled'
import { columnText, just, optionText, rowText, said } from '../fill.texts'
import { columnOf, type Drawn, numberIn, optionIn, rowsIn } from './drawn'

/** What the sum of all bars is held against. */
export interface Amount {
  readonly label: Text
  readonly length: number
}

/** The rows of a table as bars, with what gives and what drains, and sums below them. */
export function bars(
  drawn: Drawn,
  { table, length, ...marks }: BarsDrawing,
  against: Amount | null,
): Omit<BarsPicture, 'id' | 'title'> | null {
  const gives = columnOf(drawn.form, table, marks.gives, 'choice')
  const drains = columnOf(drawn.form, table, marks.drains, 'choice')
  const says = (amount: number | null): Text => (amount === null ? words('fill.unsaid') : just(amount))
  const all = rowsIn(drawn, table)
    .filter(isLive)
    .map((row) => ({
      label: rowText(drawn, table, row),
      length: numberIn(row, length) ?? 0,
      says: says(numberIn(row, length)),
      gives: (optionIn(row, gives) + 1) as 0 | 1 | 2,
      drains: (optionIn(row, drains) + 1) as 0 | 1 | 2,
    }))
  if (all.every((bar) => bar.length === 0 && bar.gives === 0 && bar.drains === 0)) return null
  const mark = ({ id, options }: typeof gives, level: number): Text => {
    const option = options[Math.min(level, options.length) - 1] as string
    return said(columnText(drawn, table, id), optionText(drawn, table, id, option))
  }
  const sumOf = (label: Text, some: typeof all) => {
    const sum = some.reduce((now, bar) => now + bar.length, 0)
    return { label, length: sum, says: just(sum) }
  }
  const sums = [
    sumOf(words('fill.total'), all),
    ...(against === null ? [] : [{ ...against, says: just(against.length) }]),
    sumOf(
      columnText(drawn, table, gives.id),
      all.filter((bar) => bar.gives > 0),
    ),
    sumOf(
      columnText(drawn, table, drains.id),
      all.filter((bar) => bar.drains > 0),
    ),
  ]
  const told = all.map((bar) => {
    const marked = [
      ...(bar.gives === 0 ? [] : [mark(gives, bar.gives)]),
      ...(bar.drains === 0 ? [] : [mark(drains, bar.drains)]),
    ]
    const line = said(bar.label, bar.says)
    return marked.length === 0 ? line : words('fill.holds', { title: line, items: { list: marked } })
  })
  return {
    form: 'bars',
    bars: all,
    legend: { gives: [mark(gives, 1), mark(gives, 2)], drains: [mark(drains, 1), mark(drains, 2)] },
    sums,
    description: words('fill.bars', {
      measure: columnText(drawn, table, length),
      bars: { list: told },
      sums: { list: sums.map((sum) => said(sum.label, sum.says)) },
    }),
  }
}
