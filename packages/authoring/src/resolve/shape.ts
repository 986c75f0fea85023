import * as z from 'zod/mini'
import { childOf, type Node, textOf } from '../read/node'

type Json = z.core.JSONSchema.JSONSchema

/** What core expects at a place in a piece of content: as much of its schema as authored content is shaped by. */
export type Shape =
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Shape> }
  | { readonly kind: 'list'; readonly items: Shape }
  | { readonly kind: 'text' }
  | { readonly kind: 'variants'; readonly by: string; readonly variants: ReadonlyMap<string, Shape> }
  /** Numbers, yes/no, and fields named by ids: nothing to shape. */
  | { readonly kind: 'as-it-is' }

function shapeOfJson(schema: Json): Shape {
  if (schema.oneOf !== undefined) return variants(schema.oneOf as Json[])
  const present = (schema.anyOf as Json[] | undefined)?.find(({ type }) => type !== 'null')
  if (present !== undefined) return shapeOfJson(present)
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(([name, field]) => [name, shapeOfJson(field as Json)] as const)
    return { kind: 'fields', fields: new Map(fields) }
  }
  if (schema.type === 'array' && typeof schema.items === 'object') {
    return { kind: 'list', items: shapeOfJson(schema.items as Json) }
  }
  return schema.type === 'string' ? { kind: 'text' } : { kind: 'as-it-is' }
}

function variants(options: readonly Json[]): Shape {
  const constants = (option: Json | undefined) =>
    Object.entries(option?.properties ?? {}).filter(([, field]) => typeof field === 'object' && 'const' in field)
  const by = constants(options[0])[0]?.[0] ?? ''
  const named = options.map((option) => {
    const field = constants(option).find(([name]) => name === by)?.[1] as Json | undefined
    return [String(field?.const), shapeOfJson(option)] as const
  })
  return { kind: 'variants', by, variants: new Map(named) }
}

/** The shape for a node: among variants, the one it names. */
export function shapeFor(shape: Shape, node: Node): Shape {
  if (shape.kind !== 'variants') return shape
  return shape.variants.get(textOf(childOf(node, shape.by)) ?? '') ?? { kind: 'as-it-is' }
}

/** The shape of what a schema accepts, so that a field that is new in core is known here. */
export const shapeOf = (schema: z.ZodMiniType): Shape => shapeOfJson(z.toJSONSchema(schema, { unrepresentable: 'any' }))
