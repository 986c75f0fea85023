import type { Column, Field, Step, Tool } from '@trivsel/core'
import { earlier, type Fields, type Make, theme, value, yes } from './pick'
import type { Walker } from './walker'

/** Which kinds of field an event of a sheet is about. */
const kinds: Readonly<Record<string, readonly Field['kind'][]>> = {
  answer: ['text', 'number', 'date', 'choice'],
  'add-entry': ['list'],
  'change-entry': ['list'],
  'remove-entry': ['list'],
  'answer-cell': ['table'],
  'add-row': ['table'],
  'strike-row': ['table'],
  'add-thought': ['tree'],
  'change-thought': ['tree'],
  'remove-thought': ['tree'],
}

/** The fields of a step's form that an event of a type can be about. */
export function fieldsFor({ forms }: Tool, step: Step, type: string): readonly Field[] {
  if (step.activity !== 'fill') return []
  const all = forms.find(({ id }) => id === step.form)?.fields ?? []
  return all.filter(({ kind }) => kinds[type]?.includes(kind) ?? true)
}

/** True for what a sheet has something to be about, and for whatever is not about a field. */
export const hasPlace = (tool: Tool, step: Step, type: string): boolean =>
  step.activity !== 'fill' || kinds[type] === undefined || fieldsFor(tool, step, type).length > 0

/** What a sheet's event of a type says, about a field it can be about. */
export const inSheet =
  (type: string, rest: (walker: Walker, step: Step, field: Field, by: string) => Fields): Make =>
  (walker, step, by) => {
    const fields = fieldsFor(walker.tool, step, type)
    if (step.activity !== 'fill' || fields.length === 0) return { field: 'none' }
    const field = walker.chance.one(fields)
    const about = step.per === 'theme' && type !== 'show' ? { theme: theme(walker) } : {}
    return { field: field.id, ...about, ...rest(walker, step, field, by) }
  }

function row(walker: Walker, step: Step, field: Field): string {
  const own = walker.ids('add-row', step.id).map((id) => `own:${id}`)
  const rows = field.kind === 'table' ? [...field.rows, ...own] : []
  return rows.length === 0 ? 'none' : walker.chance.one(rows)
}

function parent(walker: Walker, step: Step, field: Field): string {
  const thoughts = walker.ids('add-thought', step.id)
  const branches = field.kind === 'tree' ? field.branches : ['none']
  return walker.chance.one([...branches, ...thoughts])
}

const makes: Readonly<Record<string, (walker: Walker, step: Step, field: Field, by: string) => Fields>> = {
  answer: (walker, _, field) => ({ value: value(walker, field as Column) }),
  'add-entry': (walker) => ({ text: walker.text() }),
  'change-entry': (walker, step, _, by) => ({ entry: earlier(walker, 'add-entry', step, by), text: walker.text() }),
  'remove-entry': (walker, step, _, by) => ({ entry: earlier(walker, 'add-entry', step, by) }),
  'answer-cell': (walker, step, field) => {
    const column = field.kind === 'table' ? walker.chance.one(field.columns) : undefined
    const held = column === undefined ? null : value(walker, column)
    return { row: row(walker, step, field), column: column?.id, value: held }
  },
  'add-row': (walker) => ({ title: walker.title() }),
  'strike-row': (walker, step, field) => ({ row: row(walker, step, field), struck: yes(walker) }),
  'add-thought': (walker, step, field) => ({ parent: parent(walker, step, field), title: walker.title() }),
  'change-thought': (walker, step, _, by) => ({
    thought: earlier(walker, 'add-thought', step, by),
    title: walker.title(),
  }),
  'remove-thought': (walker, step, _, by) => ({ thought: earlier(walker, 'add-thought', step, by) }),
}

/** For every type of event that is about a field of a sheet, what it may say. */
export const sheetDrafts: Readonly<Record<string, Make>> = Object.fromEntries(
  Object.entries(makes).map(([type, make]) => [type, inSheet(type, make)]),
)
