import type { Block, TableField, Text } from '@trivsel/core'
import { own } from '@trivsel/core'
import { quoted, words } from '../report-texts'
import { type FilledField, type FilledOf, isAnswered, isLive } from './fill.filled'
import { columnText, fieldText, just, optionText, rowText, thoughtLines, valueText, type Worded } from './fill.texts'

const NOTHING = own('–')

/** True where the numbers of a table are held against each other in a drawing, so that their sum says nothing. */
const isMeasure = ({ tool, form }: Worded, field: string): boolean =>
  tool.drawings.some(
    (drawing) =>
      (drawing.as === 'circles' && drawing.form === form.id && [drawing.sizes, drawing.overlaps].includes(field)) ||
      (drawing.as === 'bars' && drawing.against?.form === form.id && drawing.against.field === field),
  )

/** A table without the rows and columns that nobody used; what was struck is told below it. */
function tableBlocks(worded: Worded, field: TableField, { id, rows, totals }: FilledOf<'table'>): Block[] {
  const live = rows.filter(isLive)
  const columns = field.columns.filter((column) => live.some(({ cells }) => cells[column.id] !== null))
  const lines = live.map((row) => [
    rowText(worded, id, row),
    ...columns.map(({ id: column, kind }) => {
      const value = row.cells[column] ?? null
      return value === null ? NOTHING : valueText(worded, id, column, kind, value)
    }),
  ])
  const summed = (column: string): boolean => live.filter(({ cells }) => typeof cells[column] === 'number').length > 1
  const sums = columns.map(({ id: column }) => {
    const total = totals[column] ?? null
    return total === null || !summed(column) ? null : just(total)
  })
  const hasSums = !isMeasure(worded, id) && sums.some((sum) => sum !== null)
  const struck = rows.filter((row) => row.struck)
  const table: Block = {
    kind: 'table',
    // Rows of the form’s own are told apart by the heading above; only what people add needs a name for what it is.
    columns: [
      field.ownRows ? words('column.what') : own(''),
      ...columns.map((column) => columnText(worded, id, column.id)),
    ],
    rows: hasSums ? [...lines, [words('fill.total'), ...sums.map((sum) => sum ?? own(''))]] : lines,
  }
  return [
    { kind: 'heading', level: 4, text: fieldText(worded, id) },
    // Rows that people named and said nothing more of are no table.
    ...(live.length === 0 ? [] : [columns.length === 0 ? ({ kind: 'list', items: lines.flat() } as const) : table]),
    ...(struck.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: words('fill.struck', { rows: { list: struck.map((row) => rowText(worded, id, row)) } }),
          } as const,
        ]),
  ]
}

const treeBlocks = (worded: Worded, { id, branches }: FilledOf<'tree'>): Block[] => [
  { kind: 'heading', level: 4, text: fieldText(worded, id) },
  {
    kind: 'pairs',
    items: branches
      .filter(({ thoughts }) => thoughts.length > 0)
      .map((branch) => ({
        label: fieldText(worded, id, 'branches', branch.id),
        values: thoughtLines(branch.thoughts),
      })),
  },
]

/** What was answered in a field that is neither table nor tree. */
function valuesOf(worded: Worded, field: FilledField): readonly Text[] {
  switch (field.kind) {
    case 'table':
    case 'tree':
      return []
    case 'list':
      return field.entries.map(({ text }) => own(text))
    case 'choice':
      return field.value.map((option) => optionText(worded, field.id, null, option))
    default:
      return field.value === null ? [] : [valueText(worded, field.id, null, field.kind, field.value)]
  }
}

/**
 * A sheet as a report tells it: short answers first, then tables and trees under headings of their own, then what is
 * not filled in.
 * @param whole false where only part of the sheet is shown, and the rest is not to be told of.
 */
export function sheetBlocks(worded: Worded, fields: readonly FilledField[], whole: boolean): Block[] {
  const answered = fields.filter(isAnswered)
  const isTable = (field: FilledField): field is FilledOf<'table'> => field.kind === 'table'
  const pairs = answered
    .map((field) => ({ label: fieldText(worded, field.id), values: valuesOf(worded, field) }))
    .filter(({ values }) => values.length > 0)
  const large = fields.flatMap((field) => {
    const { form } = worded
    if (isTable(field) && (isAnswered(field) || field.rows.some(({ struck }) => struck))) {
      return tableBlocks(worded, form.fields.find(({ id }) => id === field.id) as TableField, field)
    }
    return field.kind === 'tree' && isAnswered(field) ? treeBlocks(worded, field) : []
  })
  const blank = fields.filter((field) => !isAnswered(field)).map(({ id }) => fieldText(worded, id))
  return [
    ...(pairs.length === 0 ? [] : [{ kind: 'pairs', items: pairs } as const]),
    ...large,
    ...(whole && blank.length > 0
      ? [{ kind: 'paragraph', text: words('fill.not-filled', { fields: quoted(blank) }) } as const]
      : []),
  ]
}
