import { deckSchema, modelSchema, toolSchema } from '@trivsel/core'
import type { Complain } from '../letter'
import { camel, kebab } from '../read/field-names'
import { fieldsNode, listNode, valueNode } from '../read/make-node'
import { childOf, type Field, type Fields, itemsOf, type Node } from '../read/node'
import { conform } from './conform'
import { fillIn, type Meaning, modelMeanings, toolMeanings } from './fill-in'
import { type Shape, shapeOf } from './shape'

interface Whole {
  readonly shape: Shape
  readonly meanings: readonly Meaning[]
}

const wholes: Readonly<Record<'tools' | 'models' | 'decks', Whole>> = {
  tools: { shape: shapeOf(toolSchema), meanings: toolMeanings },
  models: { shape: shapeOf(modelSchema), meanings: modelMeanings },
  decks: { shape: shapeOf(deckSchema), meanings: [] },
}

/** A list or a field on the way, and what an entry must say of itself to have the next one. */
interface Stop {
  readonly name: string
  readonly isList: boolean
  readonly says: readonly [string, string] | null
}

// As core does: text keys name some lists otherwise than structure does.
const aliases: Readonly<Record<string, readonly string[]>> = {
  agenda: ['steps', 'agenda'],
  colours: ['steps', 'colours'],
  areas: ['steps', 'areas'],
  quadrants: ['map', 'quadrants'],
  lines: ['answers', 'lines'],
}

/** Which of the variants has a field, and how it is told from the others. */
function variantWith(shape: Shape, field: string): { readonly shape: Shape; readonly says: Stop['says'] } {
  if (shape.kind !== 'variants') return { shape, says: null }
  const found = [...shape.variants].find(([, variant]) => variant.kind === 'fields' && variant.fields.has(field))
  return found === undefined ? { shape, says: null } : { shape: found[1], says: [shape.by, found[0]] }
}

/** The way through a shape to a list; nothing where it has none of that name. */
function wayTo(shape: Shape, names: readonly string[], stops: readonly Stop[] = []): readonly Stop[] | undefined {
  const [name, ...rest] = names
  if (name === undefined) return stops
  const { shape: variant, says } = variantWith(shape, name)
  const next = variant.kind === 'fields' ? variant.fields.get(name) : undefined
  const told = stops.map((stop, i) => (i === stops.length - 1 ? { ...stop, says } : stop))
  if (next?.kind === 'list') return wayTo(next.items, rest, [...told, { name, isList: true, says: null }])
  if (next?.kind !== 'fields' || rest.length === 0) return undefined
  return wayTo(next, rest, [...told, { name, isList: false, says: null }])
}

/** The names of the lists that an address leads through, as code writes them. */
function listsIn(address: string): string[] {
  const names = address.split('/').filter((_, i) => i % 2 === 0)
  return names.flatMap((name, i) => (i > 0 && name === 'agenda' ? [name] : (aliases[name] ?? [camel(name)])))
}

/**
 * Turns what is added to a list into the shape that core expects there, as if it had been written in its place.
 * What would stand in no list stays as it was written, for core to say so.
 */
export function conformEntry(kind: keyof typeof wholes, address: string, entry: Node, complain: Complain): Node {
  const { shape, meanings } = wholes[kind]
  const way = address === 'models' ? undefined : wayTo(shape, listsIn(address))
  if (way === undefined) return entry
  return unwrap(fillIn(conform(wrap(entry, way), shape, complain), meanings), way)
}

function wrap(entry: Node, way: readonly Stop[]): Node {
  const { at } = entry
  return way.reduceRight<Node>((inner, { name, isList, says }, i) => {
    const item = says === null || i === way.length - 1 ? inner : withField(inner, says[0], valueNode(at, says[1]))
    return fieldsNode(at, [[kebab(name), isList ? listNode(at, [item]) : item]])
  }, entry)
}

const withField = (node: Node, name: string, value: Node): Node => {
  const fields = new Map<string, Field>([[name, { keyAt: value.at, value }], ...(node as Fields).fields])
  return { ...(node as Fields), fields }
}

const unwrap = (node: Node, way: readonly Stop[]): Node =>
  way.reduce((at, { name, isList }) => (isList ? itemsOf(childOf(at, name))[0] : childOf(at, name)) ?? at, node)
