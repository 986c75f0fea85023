import type { Place } from '../letter'
import { camel } from '../read/field-names'
import { childOf, type Node, textOf } from '../read/node'

/** A `source` note: what it stands on, by ids (`steps.priorities.choose`), and what it says. */
export interface Note {
  readonly about: string
  readonly at: Place
  readonly text: string | undefined
}

export interface Noted {
  readonly tree: Node
  readonly notes: readonly Note[]
}

const nameOf = (entry: Node, position: number): string =>
  textOf(childOf(entry, 'id')) ?? textOf(childOf(entry, 'role')) ?? textOf(entry) ?? String(position)

/** Takes every `source` note out of a tree: people who use a tool do not carry them, its JSON does. */
export function takeNotes(tree: Node, path: readonly string[] = []): Noted {
  if (tree.kind === 'scalar') return { tree, notes: [] }
  if (tree.kind === 'list') {
    const parts = tree.items.map((item, i) => takeNotes(item, [...path, nameOf(item, i)]))
    return { tree: { ...tree, items: parts.map((part) => part.tree) }, notes: parts.flatMap(({ notes }) => notes) }
  }
  const own = tree.fields.get('source')
  const notes: Note[] = own === undefined ? [] : [{ about: path.join('.'), at: own.value.at, text: textOf(own.value) }]
  const fields = new Map(tree.fields)
  fields.delete('source')
  for (const [name, field] of fields) {
    const part = takeNotes(field.value, [...path, camel(name)])
    fields.set(name, { ...field, value: part.tree })
    notes.push(...part.notes)
  }
  return { tree: { ...tree, fields }, notes }
}
