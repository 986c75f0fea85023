import type { Column, Field, FieldId, PlainDate, TableField, Tool, TreeField } from '@trivsel/core'
import { get } from '../../session/lookup'
import { type Answers, cellKey, type Entry, type Kept, keptFor, type Thought } from './fill.data'
import type { FieldValue } from './fill.events'

/** A row of a table with what stands in it. */
export interface FilledRow {
  readonly id: string
  /** What people called it, and who added it; `null` for a row of the form. */
  readonly title: string | null
  readonly by: string | null
  /** True where people have struck it: it is kept, and counts nowhere. */
  readonly struck: boolean
  /** By column; `null` where nothing is answered. */
  readonly cells: Readonly<Record<string, FieldValue | null>>
}

/** A thought and those that follow from it. */
export interface FilledThought {
  readonly id: string
  readonly by: string
  readonly title: string
  readonly thoughts: readonly FilledThought[]
}

/** A field with what is answered in it; `null`, or an empty list, where nothing is. */
export type FilledField<T extends Tool = Tool> = { readonly id: FieldId<T> } & (
  | { readonly kind: 'text'; readonly value: string | null }
  | { readonly kind: 'date'; readonly value: PlainDate | null }
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'choice'; readonly value: readonly string[] }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'table'
      /** The form's rows, then those that people added. */
      readonly rows: readonly FilledRow[]
      /** Sums of the columns of numbers, without struck rows; `null` where nobody gave a number. */
      readonly totals: Readonly<Record<string, number | null>>
    }
  | {
      readonly kind: 'tree'
      readonly branches: readonly { readonly id: string; readonly thoughts: readonly FilledThought[] }[]
    }
)

/** A field of one kind. */
export type FilledOf<K extends Field['kind']> = Extract<FilledField, { readonly kind: K }>

/** What is kept in a cell, where it is of the column's kind. */
function cell(cells: Readonly<Record<string, FieldValue>>, row: string, { id, kind }: Column): FieldValue | null {
  const value = get(cells, cellKey(row, id)) ?? null
  const wanted = kind === 'number' ? 'number' : kind === 'choice' ? 'object' : 'string'
  return typeof value === wanted ? value : null
}

function table(field: TableField, answers: Answers): FilledOf<'table'> {
  const { own = [], struck = [], cells = {} } = keptFor(answers, field) ?? {}
  const rows = [...field.rows.map((id) => ({ id, by: null, title: null })), ...own].map((row) => ({
    ...row,
    struck: struck.includes(row.id),
    cells: Object.fromEntries(field.columns.map((column) => [column.id, cell(cells, row.id, column)])),
  }))
  const totals = field.columns.flatMap(({ id, kind }): [string, number | null][] => {
    if (kind !== 'number') return []
    const numbers = rows.flatMap((row) => (row.struck ? [] : ((row.cells[id] as number | null) ?? [])))
    return [[id, numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0)]]
  })
  return { id: field.id, kind: 'table', rows, totals: Object.fromEntries(totals) }
}

/** Thoughts that follow from a branch or a thought. They stand after it, so looking only there always ends. */
function following(field: TreeField, thoughts: readonly Thought[], parent: string, from: number): FilledThought[] {
  return thoughts.flatMap(({ id, by, title, parent: after }, i) =>
    i < from || after !== parent
      ? []
      : [{ id, by, title, thoughts: field.branches.includes(id) ? [] : following(field, thoughts, id, i + 1) }],
  )
}

/** A field with what is answered in it on a sheet. */
export function filled(field: Field, answers: Answers): FilledField {
  const { id, kind } = field
  switch (kind) {
    case 'list':
      return { id, kind, entries: keptFor(answers, field)?.entries ?? [] }
    case 'table':
      return table(field, answers)
    case 'tree': {
      const thoughts = keptFor(answers, field)?.thoughts ?? []
      return {
        id,
        kind,
        branches: field.branches.map((branch) => ({ id: branch, thoughts: following(field, thoughts, branch, 0) })),
      }
    }
    case 'choice':
      return { id, kind, value: keptFor(answers, field)?.value ?? [] }
    default:
      return { id, kind, value: (keptFor(answers, field as { id: string; kind: 'text' })?.value ?? null) as never }
  }
}

/** True for a row that counts: not struck, and with something in it or put there by people. */
export const isLive = ({ struck, title, cells }: FilledRow): boolean =>
  !struck && (title !== null || Object.values(cells).some((value) => value !== null))

/** True where something is answered in a field. */
export function isAnswered(field: FilledField): boolean {
  switch (field.kind) {
    case 'list':
      return field.entries.length > 0
    case 'table':
      return field.rows.some(isLive)
    case 'tree':
      return field.branches.some(({ thoughts }) => thoughts.length > 0)
    case 'choice':
      return field.value.length > 0
    default:
      return field.value !== null
  }
}

/** True where a sheet holds anything at all, struck rows included. */
export const isBegun = (answers: Answers): boolean => Object.keys(answers).length > 0

/** The level of a thought in a tree, from 1; 0 for a branch of the form, `null` for neither. */
export function levelIn(
  field: TreeField,
  thoughts: Extract<Kept, { kind: 'tree' }>['thoughts'],
  id: string,
): number | null {
  if (field.branches.includes(id)) return 0
  const at = thoughts.findIndex((thought) => thought.id === id)
  if (at < 0) return null
  const above = levelIn(field, thoughts.slice(0, at), (thoughts[at] as Thought).parent)
  return above === null ? null : above + 1
}
