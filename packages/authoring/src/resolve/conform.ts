import { nearest } from '@trivsel/core'
import type { Complain } from '../letter'
import { camel, kebab } from '../read/field-names'
import { valueNode } from '../read/make-node'
import { type Field, type Fields, type Node, textOf } from '../read/node'
import { unknown } from '../unknown'
import { type Shape, shapeFor } from './shape'

/**
 * Turns authored data into the shape core expects, one rule for all of it: fields are renamed, and an entry may be
 * written as its id alone or as fields with an id, whichever of the two core wants.
 */
export function conform(written: Node, expected: Shape, complain: Complain): Node {
  const node = asMeant(written, expected, complain)
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

/** A misspelt activity or kind counts as the one that was meant, so that the fields beside it are known. */
function asMeant(node: Node, shape: Shape, complain: Complain): Node {
  if (shape.kind !== 'variants' || node.kind !== 'fields') return node
  const field = node.fields.get(shape.by)
  const written = textOf(field?.value)
  if (field === undefined || written === undefined || shape.variants.has(written)) return node
  const close = nearest(written, [...shape.variants.keys()])
  // With nothing close, core says that this fits none of the forms.
  if (close === null) return node
  complain(field.value.at, unknown(shape.by, written, [close]))
  const meant = { ...field, value: valueNode(field.value.at, close) }
  return { ...node, fields: new Map([...node.fields, [shape.by, meant]]) }
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
