import { nearest } from '@trivsel/core'
import type { Complain } from '../letter'
import { childOf, type Fields, idsOf, itemsOf, type Node, textOf } from '../read/node'
import type { Shared } from '../read/read-content'
import { unknown } from '../unknown'
import type { Shape } from './shape'

/** Puts a shared entry where a tool names it by id. Its parts keep their places in the shared file. */
export function putInShared(tool: Fields, { name, entries }: Shared, shape: Shape, complain: Complain): Fields {
  const field = tool.fields.get(name)
  const id = textOf(field?.value)
  if (field === undefined || id === undefined) return tool
  const ids = idsOf(entries)
  if (!ids.includes(id)) complain(field.value.at, unknown(name, id, ids))
  // Something stands in for an unknown id, most likely what was meant, so that the rest can be checked.
  const meant = ids.includes(id) ? id : (nearest(id, ids) ?? ids[0])
  const value = itemsOf(entries).find((entry) => textOf(childOf(entry, 'id')) === meant)
  if (value === undefined) return tool
  return { ...tool, fields: new Map([...tool.fields, [name, { ...field, value: fitting(value, name, shape) }]]) }
}

// A tool has one map, so there the id has done its work; a scale is named in a tool too.
function fitting(value: Node, name: string, shape: Shape): Node {
  const expected = shape.kind === 'fields' ? shape.fields.get(name) : undefined
  if (value.kind !== 'fields' || expected?.kind !== 'fields' || expected.fields.has('id')) return value
  return { ...value, fields: new Map([...value.fields].filter(([field]) => field !== 'id')) }
}
