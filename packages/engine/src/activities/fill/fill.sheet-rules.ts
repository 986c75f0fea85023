import {
  type Field,
  type FillStep,
  nearest,
  type Problem,
  problem,
  type TableField,
  type TreeField,
} from '@trivsel/core'
import type { Scene } from '../drawers'
import { type Answers, type FillData, formOf, keptFor, keyOf, sheetOf } from './fill.data'
import type { SheetEvent } from './fill.events'
import { levelIn } from './fill.filled'
import { fits } from './fill.fits'

/** Enough for any sheet, few enough that nobody can drown it. */
const MOST = 200

/** A field that the form has not, with the nearest that it has. */
export const unknownField = (field: string, known: readonly Field[]): Problem =>
  problem('unknown-form-field', {
    field,
    nearest: nearest(
      field,
      known.map(({ id }) => id),
    ),
  })

function mayAnswerCell(field: TableField, rows: readonly string[], path: string, event: SheetEvent): Problem | null {
  if (event.type !== 'answer-cell' && event.type !== 'strike-row') return null
  const { row } = event
  if (!rows.includes(row)) return problem('unknown-row', { field: path, row, nearest: nearest(row, rows) })
  if (event.type === 'strike-row') return null
  const column = field.columns.find(({ id }) => id === event.column)
  if (column !== undefined) return event.value === null ? null : fits(column, path, event.value)
  const known = field.columns.map(({ id }) => id)
  return problem('unknown-column', { field: path, column: event.column, nearest: nearest(event.column, known) })
}

function mayThink(field: TreeField, answers: Answers, path: string, event: SheetEvent): Problem | null {
  const thoughts = keptFor(answers, field)?.thoughts ?? []
  if (event.type === 'add-thought') {
    const level = levelIn(field, thoughts, event.parent)
    if (level === null) return problem('unknown-thought', { thought: event.parent })
    if (level >= field.depth) return problem('too-deep', { field: path, max: field.depth })
    return thoughts.length < MOST ? null : problem('too-many-entries', { field: path, max: MOST })
  }
  const { thought } = event as { readonly thought: string }
  return thoughts.some(({ id }) => id === thought) ? null : problem('unknown-thought', { thought })
}

/** Which kinds of field an event is for. */
const takes: Readonly<Record<SheetEvent['type'], readonly Field['kind'][]>> = {
  answer: ['text', 'date', 'number', 'choice'],
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

/** Why an event cannot change the sheet it is about. */
export function mayChange({ tool, step, data }: Scene<FillStep, FillData>, event: SheetEvent): Problem | null {
  const { fields } = formOf(tool, step)
  const field = fields.find(({ id }) => id === event.field)
  if (field === undefined) return unknownField(event.field, fields)
  const { kind } = field
  const path = `${step.form}/${field.id}`
  if (!takes[event.type].includes(kind)) return problem('wrong-kind-of-answer', { field: path, kind })
  const answers = sheetOf(data, keyOf(step, event))
  switch (kind) {
    case 'list': {
      const entries = keptFor(answers, field)?.entries ?? []
      if (event.type === 'add-entry') {
        const max = Math.min(field.entries.max, MOST)
        return entries.length < max ? null : problem('too-many-entries', { field: path, max })
      }
      const { entry } = event as { readonly entry: string }
      return entries.some(({ id }) => id === entry) ? null : problem('unknown-entry', { entry })
    }
    case 'table': {
      const own = keptFor(answers, field)?.own ?? []
      if (event.type !== 'add-row') {
        return mayAnswerCell(field, [...field.rows, ...own.map(({ id }) => id)], path, event)
      }
      if (!field.ownRows) return problem('no-own-rows', { field: path })
      return own.length < MOST ? null : problem('too-many-entries', { field: path, max: MOST })
    }
    case 'tree':
      return mayThink(field, answers, path, event)
    default: {
      const { value } = event as { readonly value: string | null }
      return value === null ? null : fits(field, path, value)
    }
  }
}
