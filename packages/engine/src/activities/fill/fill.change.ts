import type { Column, Field, TableField } from '@trivsel/core'
import { without } from '../../session/lookup'
import { type Answers, cellKey, type Kept, keptFor } from './fill.data'
import type { SheetEvent } from './fill.events'
import { settled } from './fill.fits'

type Table = Extract<Kept, { readonly kind: 'table' }>

function changedTable(field: TableField, before: Table, event: SheetEvent): Table {
  switch (event.type) {
    case 'answer-cell': {
      const column = field.columns.find(({ id }) => id === event.column) as Column
      const key = cellKey(event.row, event.column)
      const value = settled(column, event.value)
      return { ...before, cells: value === null ? without(before.cells, key) : { ...before.cells, [key]: value } }
    }
    case 'add-row':
      return { ...before, own: [...before.own, { id: `own:${event.id}`, by: event.by, title: event.title }] }
    case 'strike-row': {
      const others = before.struck.filter((row) => row !== event.row)
      return { ...before, struck: event.struck ? [...others, event.row] : others }
    }
    default:
      return before
  }
}

/** The thoughts without one of them and all that follow from it; a thought stands after the one it follows from. */
function cut<T extends { readonly id: string; readonly parent: string }>(thoughts: readonly T[], gone: string): T[] {
  const cutOff = new Set([gone])
  return thoughts.filter(({ id, parent }) => {
    if (id !== gone && !cutOff.has(parent)) return true
    cutOff.add(id)
    return false
  })
}

/** What is kept of a field after an event that fits it; `null` where nothing is left. */
export function changed(field: Field, answers: Answers, event: SheetEvent): Kept | null {
  switch (field.kind) {
    case 'list': {
      const { entries = [] } = keptFor(answers, field) ?? {}
      const { by, id } = event
      const now =
        event.type === 'add-entry'
          ? [...entries, { id, by, text: event.text }]
          : event.type === 'change-entry'
            ? entries.map((old) => (old.id === event.entry ? { ...old, text: event.text } : old))
            : entries.filter((old) => event.type !== 'remove-entry' || old.id !== event.entry)
      return now.length === 0 ? null : { kind: 'list', entries: now }
    }
    case 'table': {
      const blank: Table = { kind: 'table', own: [], struck: [], cells: {} }
      const now = changedTable(field, keptFor(answers, field) ?? blank, event)
      return now.own.length + now.struck.length + Object.keys(now.cells).length === 0 ? null : now
    }
    case 'tree': {
      const { thoughts = [] } = keptFor(answers, field) ?? {}
      const { by, id } = event
      const now =
        event.type === 'add-thought'
          ? [...thoughts, { id, by, parent: event.parent, title: event.title }]
          : event.type === 'change-thought'
            ? thoughts.map((old) => (old.id === event.thought ? { ...old, title: event.title } : old))
            : event.type === 'remove-thought'
              ? cut(thoughts, event.thought)
              : thoughts
      return now.length === 0 ? null : { kind: 'tree', thoughts: now }
    }
    default: {
      const value = event.type === 'answer' ? settled(field, event.value) : null
      return value === null ? null : ({ kind: field.kind, value } as Kept)
    }
  }
}
