import type { Column, Field, Form, Tool } from '@trivsel/core'
import { type FilledField, type FilledOf, type FilledRow, filled } from '../fill.filled'
import type { Worded } from '../fill.texts'

/** A sheet to be drawn: fields that are not there to be seen are drawn as blank. */
export interface Drawn extends Worded {
  readonly fields: readonly FilledField[]
}

/** Everything on a sheet that somebody may see, and blanks for the rest of its form. */
export const drawnOf = (tool: Tool, form: Form, seen: readonly FilledField[]): Drawn => ({
  ...{ tool, form },
  fields: form.fields.map((field) => seen.find(({ id }) => id === field.id) ?? filled(field, {})),
})

/** The answers in a field of one kind. Content where a drawing names a field of another kind is refused at the door. */
export const answered = <K extends Field['kind']>({ fields }: Drawn, id: string, _kind: K): FilledOf<K> =>
  fields.find((field) => field.id === id) as FilledOf<K>

/** A field of a form, of the kind that a drawing needs. */
export const asked = <K extends Field['kind']>(form: Form, id: string, _kind: K): Extract<Field, { kind: K }> =>
  form.fields.find((field) => field.id === id) as Extract<Field, { kind: K }>

/** A column of a table, of the kind that a drawing needs. */
export const columnOf = <K extends Column['kind']>(
  form: Form,
  table: string,
  id: string,
  _kind: K,
): Extract<Column, { kind: K }> =>
  asked(form, table, 'table').columns.find((column) => column.id === id) as Extract<Column, { kind: K }>

/** The rows of a table that were not struck. */
export const rowsIn = (drawn: Drawn, table: string): readonly FilledRow[] =>
  answered(drawn, table, 'table').rows.filter(({ struck }) => !struck)

/** A number in a cell; `null` where nobody gave one. */
export const numberIn = (row: FilledRow | undefined, column: string): number | null => {
  const value = row?.cells[column]
  return typeof value === 'number' ? value : null
}

/** Which of the options is chosen in a cell, from 0; −1 where none is. */
export function optionIn(row: FilledRow, column: Extract<Column, { kind: 'choice' }>): number {
  const value = row.cells[column.id]
  return typeof value === 'object' && value !== null ? column.options.indexOf(value[0] as string) : -1
}
