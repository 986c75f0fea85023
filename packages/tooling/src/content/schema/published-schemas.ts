import { catalogueSchema, deckSchema, modelSchema, sourceSchema, toolSchema, wordsSchema } from '@trivsel/core'
import * as z from 'zod'
import { type About, entitled, type Json, jsonSchemaOf } from './json-schema'

const texts: z.ZodType = z.record(z.string(), z.union([z.string(), z.lazy(() => texts)]))

const asZod = (schema: unknown): z.ZodType => schema as z.ZodType

/** What authors noted of each entry, by names and ids from the outside in. */
const notes = z.record(z.string(), z.string())
const byLanguage = z.record(z.string(), texts)

/** The files in json, one for each tool, model and deck and one for what they share. */
const file = z.union([
  z.strictObject({ tool: asZod(toolSchema), sources: z.array(asZod(sourceSchema)), notes, words: byLanguage }),
  z.strictObject({ model: asZod(modelSchema), notes, words: byLanguage }),
  z.strictObject({ deck: asZod(deckSchema), notes, words: byLanguage }),
  z.strictObject({ words: byLanguage }),
])

const schemas: readonly (readonly [About, z.core.$ZodType])[] = [
  [
    { path: 'published/catalogue', title: 'Catalogue', description: 'json/catalogue.json: everything in one file.' },
    catalogueSchema,
  ],
  [
    {
      path: 'published/file',
      title: 'File',
      description: 'json/<id>.json: one tool, model or deck, or what they share.',
    },
    file,
  ],
  [
    { path: 'published/tool', title: 'Tool', description: 'A tool as data: what json/<id>.json has in "tool".' },
    toolSchema,
  ],
  [
    { path: 'published/model', title: 'Model', description: 'A model as data: what json/<id>.json has in "model".' },
    modelSchema,
  ],
  [
    { path: 'published/deck', title: 'Deck', description: 'A deck as data: what json/<id>.json has in "deck".' },
    deckSchema,
  ],
  [
    { path: 'published/words', title: 'Words', description: 'The texts of one namespace in one language, as a tree.' },
    wordsSchema,
  ],
]

/** JSON Schemas of what is published, by their path below `schema`. */
export const publishedSchemas = (): Map<string, Json> =>
  new Map(schemas.map(([about, schema]) => [about.path, entitled(about, jsonSchemaOf(schema))]))
