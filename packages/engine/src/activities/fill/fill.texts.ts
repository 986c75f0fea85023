import {
  type Column,
  type Form,
  own,
  type Param,
  say,
  type Text,
  type TextKey,
  type Tool,
  textKey,
} from '@trivsel/core'
import { words } from '../report-texts'
import type { FieldValue } from './fill.events'
import type { FilledRow, FilledThought } from './fill.filled'

/** A form of a tool, whose words are looked up. */
export interface Worded {
  readonly tool: Tool
  readonly form: Form
}

/** Wording of a field: its title, unless what stands below it is named. */
export const fieldText = ({ tool, form }: Worded, field: string, ...below: readonly string[]): Text =>
  say(textKey.field(tool.id, form.id, field, ...(below.length === 0 ? ['title'] : below)) as TextKey)

/** A number, a day or a list, said in the reader's language. */
export const just = (value: Param): Text => words('value', { value })

/** What was asked and what was answered, in one line. */
export const said = (title: Text, answer: Text): Text => words('fill.said', { title, answer })

/** Something and what belongs to it, in one line. */
export const holds = (title: Text, items: readonly Text[]): Text =>
  items.length === 0 ? words('fill.holds-nothing', { title }) : words('fill.holds', { title, items: { list: items } })

/** An option of a choice, which is a field or, given its id too, a column of one. */
export const optionText = (worded: Worded, field: string, column: string | null, option: string): Text =>
  fieldText(worded, field, ...(column === null ? [] : ['columns', column]), 'options', option)

/** What was answered in a field of one value or, given the column, in a cell. */
export function valueText(
  worded: Worded,
  field: string,
  column: string | null,
  kind: Column['kind'],
  value: FieldValue,
): Text {
  if (typeof value === 'number') return just(value)
  if (typeof value === 'string') return kind === 'date' ? just({ date: value }) : own(value)
  // Options begin as sentences do, so they are not run together into one.
  const [first = own(''), ...more] = value.map((option) => optionText(worded, field, column, option))
  return more.reduce((one, other) => words('fill.beside', { one, other }), first)
}

/** What a column of a table is called. */
export const columnText = (worded: Worded, field: string, column: string): Text =>
  fieldText(worded, field, 'columns', column, 'title')

/** What a row is called: its title in the form, or what people called it. */
export const rowText = (worded: Worded, field: string, { id, title }: Pick<FilledRow, 'id' | 'title'>): Text =>
  title === null ? fieldText(worded, field, 'rows', id) : own(title)

/** Thoughts as paths, each from the first thought to one that nothing follows from, so that none is left out. */
export const thoughtPaths = (thoughts: readonly FilledThought[], before = ''): Text[] =>
  thoughts.flatMap(({ title, thoughts: next }) =>
    next.length === 0 ? [own(before + title)] : thoughtPaths(next, `${before}${title} → `),
  )

/** Thoughts as lines that stand below each other: where several follow from one, each goes on from an arrow below it. */
export const thoughtLines = (thoughts: readonly FilledThought[], before = '', arrows = ''): Text[] =>
  thoughts.flatMap(({ title, thoughts: next }) => {
    const line = before + title
    if (next.length === 0) return [own(line)]
    if (next.length === 1) return thoughtLines(next, `${line} → `, arrows)
    return [own(line), ...thoughtLines(next, `${arrows}→ `, `${arrows}→ `)]
  })
