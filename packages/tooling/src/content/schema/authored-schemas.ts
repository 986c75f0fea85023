import { type Meaning, modelMeanings, toolMeanings } from '@trivsel/authoring/content'
import {
  deckSchema,
  deckTexts,
  modelSchema,
  modelTexts,
  packSchema,
  priorityMapSchema,
  retiredSchema,
  scaleSchema,
  sharedTexts,
  sourceSchema,
  textKey,
  toolSchema,
  toolTexts,
} from '@trivsel/core'
import type * as z from 'zod'
import { asAuthored, sourceNote } from './as-authored'
import { type About, entitled, type Json, jsonSchemaOf } from './json-schema'
import { someDeck, someModel, someTool } from './one-of-everything'
import { freeTexts, wordsJsonSchema } from './words-schema'

// As packs have it; for our own documents the build wants it said that one states no edition.
const sourceMeanings: readonly Meaning[] = [
  [['edition'], null],
  [['isbn'], null],
  [['links'], []],
]

const retiredMeanings: readonly Meaning[] = [
  [['to'], []],
  [['inItsPlace'], null],
]

const changeMeanings: readonly Meaning[] = [
  [['hide'], []],
  [['order'], []],
  [['add'], []],
  [['add', '*', 'after'], null],
]

const author = (schema: z.core.$ZodType, meanings: readonly Meaning[]): Json =>
  asAuthored(jsonSchemaOf(schema), meanings)

const propertiesOf = (schema: Json): Record<string, Json> => schema.properties as Record<string, Json>

/** A schema without some of its fields, and with others instead. */
function changed(schema: Json, without: readonly string[], instead: Record<string, Json> = {}): Json {
  const kept = Object.entries(propertiesOf(schema)).filter(([name]) => !without.includes(name))
  return {
    ...schema,
    properties: { ...Object.fromEntries(kept), ...instead },
    required: schema.required?.filter((name) => !without.includes(name)) ?? [],
  }
}

const listOf = (schema: Json): Json => ({ type: 'array', items: schema })

/** Authors write themes inside their group, and name by id what stands in files of its own. */
function authoredTool(): Json {
  const tool = author(toolSchema, toolMeanings)
  const { themes, groups, scale, map, models, deck } = propertiesOf(tool) as Record<string, Json>
  const id = propertiesOf(tool)['id'] as Json
  const named = (what: string): Json => ({ ...id, description: `Id of ${what}.` })
  const group: Json = {
    ...{ type: 'object', title: 'Group', required: ['id'], additionalProperties: false },
    properties: { id, source: sourceNote, themes: withoutGroup(themes as Json) },
  }
  return changed(tool, ['version', 'themes'], {
    groups: { ...groups, ...listOf(group) },
    scale: { ...scale, anyOf: [named('a scale in shared/scales.yaml'), ...(scale?.anyOf ?? [])] },
    map: { ...map, anyOf: [named('a map in shared/priority-maps.yaml'), ...(map?.anyOf ?? [])] },
    models: { ...models, ...listOf(named('a model')) },
    deck: { ...deck, anyOf: [named('a deck'), { type: 'null' }] },
  })
}

function withoutGroup(themes: Json): Json {
  const theme = themes.items as Json
  const id = propertiesOf(theme)['id'] as Json
  return { ...themes, items: { anyOf: [id, changed(theme, ['group'])] } }
}

/** A map stands in a file of its own under an id. */
function authoredMap(): Json {
  const map = author(priorityMapSchema, [])
  const id = propertiesOf(author(scaleSchema, []))['id'] as Json
  return { ...map, properties: { id, ...propertiesOf(map) }, required: ['id', ...(map.required ?? [])] }
}

const sharedNames = [
  ...sharedTexts(someTool),
  ...[textKey.disposition('x'), textKey.consensus('x'), textKey.placementRule('x')],
  ...[textKey.problem('x'), textKey.expectation('x'), textKey.fieldKind('x')],
]

function authoredPack(): Json {
  const pack = jsonSchemaOf(packSchema)
  const inFilesOfTheirOwn = ['sources', 'tools', 'models', 'decks', 'changes', 'words', 'basedOn']
  const { required = [], ...head } = changed(pack, inFilesOfTheirOwn)
  return { ...head, required: required.filter((name) => name !== 'title') }
}

const changes = (): Json => {
  const list = propertiesOf(jsonSchemaOf(packSchema))['changes'] as Json
  return changed(asAuthored(list.items as Json, changeMeanings), ['piece'])
}

const schemas: readonly (readonly [About, () => Json])[] = [
  [
    about('tool', 'tool.yaml', 'A tool: who takes part, what they look at, and the steps they go through.'),
    authoredTool,
  ],
  [about('model', 'model.yaml', 'A model that tools show, in parts.'), () => author(modelSchema, modelMeanings)],
  [about('deck', 'deck.yaml', 'A deck of cards that tools deal.'), () => author(deckSchema, [])],
  [
    about('tool-words', 'Words of a tool', 'The texts of a tool in one language.'),
    () => wordsJsonSchema(toolTexts(someTool)),
  ],
  [
    about('model-words', 'Words of a model', 'The texts of a model in one language.'),
    () => wordsJsonSchema(modelTexts(someModel)),
  ],
  [
    about('deck-words', 'Words of a deck', 'The texts of a deck in one language.'),
    () => wordsJsonSchema(deckTexts(someDeck)),
  ],
  [
    about('shared-words', 'Shared words', 'The texts that tools share, in one language.'),
    () => ({ ...wordsJsonSchema(sharedNames, ['report']), $defs: freeTexts }),
  ],
  [
    about('sources', 'sources.yaml', 'The documents that entries cite.'),
    () => listOf(author(sourceSchema, sourceMeanings)),
  ],
  [
    about('retired', 'retired.yaml', 'Ids that are no longer given out.'),
    () => listOf(author(retiredSchema, retiredMeanings)),
  ],
  [about('scales', 'shared/scales.yaml', 'Scales that tools name by id.'), () => listOf(author(scaleSchema, []))],
  [about('priority-maps', 'shared/priority-maps.yaml', 'Maps that tools name by id.'), () => listOf(authoredMap())],
  [about('pack', 'pack.yaml', 'What a content pack is.'), authoredPack],
  [about('changes', 'changes.yaml', 'What a content pack changes in one tool, model or deck.'), changes],
]

function about(name: string, title: string, description: string): About {
  return { path: `authored/${name}`, title, description }
}

/** JSON Schemas of what authors write, by their path below `schema`. */
export const authoredSchemas = (): Map<string, Json> =>
  new Map(schemas.map(([one, schema]) => [one.path, entitled(one, schema())]))
