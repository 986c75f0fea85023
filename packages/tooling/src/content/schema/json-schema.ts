import * as z from 'zod'
import { nounsBySchema } from './core-notes'

/** A JSON Schema, draft 2020-12. */
export type Json = z.core.JSONSchema.JSONSchema

/** What tells schemas apart, and people what they are for. */
export interface About {
  /** The path below `schema`, without the ending. */
  readonly path: string
  readonly title: string
  readonly description: string
}

/** The identity of a schema: a name, not an address, since the package may be served from anywhere. */
const identityOf = (path: string): string => `urn:trivsel:schema:${path.replaceAll('/', ':')}`

/** A schema under its name. */
export const entitled = ({ path, title, description }: About, { $schema: _, ...schema }: Json): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: identityOf(path),
  ...schema,
  title,
  description,
})

const nouns = nounsBySchema()
const NOUN = 'x-noun'

/** What core accepts, as JSON Schema, with core's own comments. */
export function jsonSchemaOf(schema: z.core.$ZodType): Json {
  const marked = z.toJSONSchema(schema, {
    // Only a mark: parts that stand in several places are still one object here.
    override: ({ zodSchema, jsonSchema }) => {
      const noun = nouns.get(zodSchema)
      if (noun !== undefined) jsonSchema[NOUN] = noun.name
    },
  })
  return tidied(marked) as Json
}

const byName = new Map([...nouns.values()].map((noun) => [noun.name, noun]))

function tidied(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(tidied)
  if (typeof json !== 'object' || json === null) return json
  const { [NOUN]: name, ...fields } = json as Json
  // A list that holds nothing is written so by zod, and the standard does not allow it.
  if (Array.isArray(fields.prefixItems) && fields.prefixItems.length === 0) delete fields.prefixItems
  const noun = byName.get(String(name))
  const parts = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, tidied(value)])) as Json
  if (noun === undefined) return parts
  const properties = Object.entries(parts.properties ?? {}).map(([field, value]) => {
    const description = noun.fields.get(field)
    return [field, description === undefined ? value : { ...(value as Json), description }] as const
  })
  return { title: noun.name, description: noun.description, ...parts, properties: Object.fromEntries(properties) }
}
