import type { CalendarEntry, Column, Text } from '@trivsel/core'
import { words } from '../report-texts'
import { type FilledField, isLive } from './fill.filled'
import { columnText, fieldText, rowText, type Worded } from './fill.texts'

/**
 * Every day that is answered on a sheet, in its fields and its tables.
 * @param name tells the sheet from all others of the session, the same every time.
 * @param step the step's title: a question alone tells nobody in a calendar what it is about.
 * @param details what else to say of each.
 */
export function daysOf(
  worded: Worded,
  fields: readonly FilledField[],
  name: string,
  step: Text,
  details: readonly Text[],
): CalendarEntry[] {
  const day = (id: string, on: string, title: Text): CalendarEntry => ({
    ...{ kind: 'day', id: `${name}-${id}`, on, repeats: null, title, details },
  })
  const titled = (field: Text): Text => words('fill.day', { step, field })
  return fields.flatMap((field) => {
    const { id } = field
    if (field.kind === 'date') {
      return field.value === null ? [] : [day(id, field.value, titled(fieldText(worded, id)))]
    }
    if (field.kind !== 'table') return []
    const asked = worded.form.fields.find((one) => one.id === id)
    const days = (asked?.kind === 'table' ? asked.columns : []).filter(({ kind }: Column) => kind === 'date')
    return field.rows.filter(isLive).flatMap((row) =>
      days.flatMap(({ id: column }) => {
        const on = row.cells[column]
        const said = words('fill.said', { title: columnText(worded, id, column), answer: rowText(worded, id, row) })
        return typeof on === 'string' ? [day(`${id}-${row.id}-${column}`, on, titled(said))] : []
      }),
    )
  })
}
