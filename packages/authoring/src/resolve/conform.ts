import { nearest } from '@trivsel/core'
import type { Complain } from '../letter'
import type { Field, Fields, Node } from '../read/node'
import { unknown } from '../unknown'
import { camel, kebab } from './field-names'
import { type Shape, shapeFor } from './shape'

/**
 * Turns authored data into the shape core expects, one rule for all of it: fields are renamed, and an entry may be
 * written as its id alone or as fields with an id, whichever of the two core wants.
 */
export function conform(node: Node, expected: Shape, complain: Complain): Node {
  const shape = shapeFor(expected, node)
  if (shape.kind === 'list' && node.kind === 'list') {
    return { ...node, items: node.items.map((item) => conform(item, shape.items, complain)) }
  }
  if (shape.kind === 'fields' && node.kind === 'fields') return renamed(node, shape.fields, complain)
  if (shape.kind === 'fields' && node.kind === 'scalar' && shape.fields.has('id')) {
    return { kind: 'fields', at: node.at, fields: new Map([['id', { keyAt: node.at, value: node }]]) }
  }
  if (shape.kind === 'text' && node.kind === 'fields' && node.fields.has('id')) return idAlone(node, complain)
  return node
}

function renamed(node: Fields, known: ReadonlyMap<string, Shape>, complain: Complain): Node {
  const names = [...known.keys()].map(kebab)
  const fields = [...node.fields].flatMap(([written, { keyAt, value }]): [string, Field][] => {
    const name = written === 'id' && !known.has('id') && known.has('role') ? 'role' : written
    const right = names.includes(name)
    if (!right) complain(keyAt, unknown('field', name, names))
    // A misspelt field counts as the one that was meant, so that it is not told as missing too.
    const meant = right ? name : nearest(name, names)
    const shape = meant === null ? undefined : known.get(camel(meant))
    if (meant === null || shape === undefined || (!right && node.fields.has(meant))) return []
    return [[camel(meant), { keyAt, value: conform(value, shape, complain) }]]
  })
  return { ...node, fields: new Map(fields) }
}

function idAlone(node: Fields, complain: Complain): Node {
  for (const [name, { keyAt }] of node.fields) if (name !== 'id') complain(keyAt, unknown('field', name, ['id']))
  return (node.fields.get('id') as Field).value
}
