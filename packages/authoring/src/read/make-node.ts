import type { Place } from '../letter'
import { kebab } from './field-names'
import type { Field, Fields, Node, Value } from './node'

/** Fields that nobody wrote as such, each with what stands in it. */
export const fieldsNode = (at: Place, fields: Iterable<readonly [string, Node]>): Fields => ({
  kind: 'fields',
  at,
  fields: new Map([...fields].map(([name, value]): [string, Field] => [name, { keyAt: value.at, value }])),
})

/** A list that nobody wrote as such. */
export const listNode = (at: Place, items: readonly Node[]): Node => ({ kind: 'list', at, items })

/** A value that nobody wrote as such. */
export const valueNode = (at: Place, value: Value): Node => ({ kind: 'scalar', at, value })

/** Data as authors would have written it, all of it at one place. */
export function nodeOf(data: unknown, at: Place): Node {
  if (Array.isArray(data))
    return listNode(
      at,
      data.map((item) => nodeOf(item, at)),
    )
  if (typeof data !== 'object' || data === null) return valueNode(at, data as Value)
  return fieldsNode(
    at,
    Object.entries(data).map(([name, value]) => [kebab(name), nodeOf(value, at)] as const),
  )
}
