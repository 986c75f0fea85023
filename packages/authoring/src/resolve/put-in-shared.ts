import { nearest } from '@trivsel/core'
import type { Complain } from '../letter'
import { childOf, type Fields, idsOf, itemsOf, type Node, textOf } from '../read/node'
import type { Shared } from '../read/read-content'
import { unknown } from '../unknown'
import type { Shape } from './shape'

/** Puts a shared entry where a tool names it by id, or each of several. Their parts keep their places in the shared file. */
export function putInShared(tool: Fields, shared: Shared, shape: Shape, complain: Complain): Fields {
  const field = tool.fields.get(shared.name)
  if (field === undefined) return tool
  const value = namedIn(field.value, shared, shape, complain)
  return { ...tool, fields: new Map([...tool.fields, [shared.name, { ...field, value }]]) }
}

function namedIn(node: Node, shared: Shared, shape: Shape, complain: Complain): Node {
  if (node.kind === 'list') return { ...node, items: eachOnce(node.items, shared, shape, complain) }
  const id = textOf(node)
  const meant = id === undefined ? undefined : meantId(node, id, shared, complain)
  return meant === undefined ? node : entryOf(meant, node, shared, shape)
}

/** What is named twice would be put in twice, and one line could grow into a book. */
function eachOnce(items: readonly Node[], shared: Shared, shape: Shape, complain: Complain): Node[] {
  const there = new Set<string>()
  return items.flatMap((item) => {
    const id = textOf(item)
    if (id === undefined) return [item]
    const meant = meantId(item, id, shared, complain)
    if (meant === id && there.has(id)) complain(item.at, `${kindOf(shared)} "${id}" stands twice`)
    if (meant === undefined || there.has(meant)) return []
    there.add(meant)
    return [entryOf(meant, item, shared, shape)]
  })
}

const kindOf = ({ name }: Shared): string => name.replace(/s$/, '')

/** An id that is there. For one that is not, what was most likely meant stands in, so that the rest can be checked. */
function meantId(node: Node, id: string, shared: Shared, complain: Complain): string | undefined {
  const ids = idsOf(shared.entries)
  if (ids.includes(id)) return id
  complain(node.at, unknown(kindOf(shared), id, ids))
  return nearest(id, ids) ?? ids[0]
}

function entryOf(id: string, node: Node, { name, entries }: Shared, shape: Shape): Node {
  const value = itemsOf(entries).find((entry) => textOf(childOf(entry, 'id')) === id)
  return value === undefined ? node : fitting(value, name, shape)
}

// A tool has one map, so there the id has done its work; a scale is named in a tool too.
function fitting(value: Node, name: string, shape: Shape): Node {
  const expected = shape.kind === 'fields' ? shape.fields.get(name) : undefined
  if (value.kind !== 'fields' || expected?.kind !== 'fields' || expected.fields.has('id')) return value
  return { ...value, fields: new Map([...value.fields].filter(([field]) => field !== 'id')) }
}
