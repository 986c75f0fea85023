import { deckIds, deckSchema, modelIds, modelSchema, toolIds, toolSchema } from '@trivsel/core'
import { expect, test } from 'vitest'
import { type Json, jsonSchemaOf } from '../schema/json-schema'
import { someDeck, someModel, someTool } from '../schema/one-of-everything'
import { isGiven, judge, rules } from './classes'
import { differences } from './differences'
import { wayTo } from './structure-changes'

/** Entries without an id cannot be found again, so a list of them is compared as a whole. */
const hasId = (entry: Json): boolean =>
  entry.type === 'string' ||
  entry.oneOf !== undefined ||
  Object.keys(entry.properties ?? {}).some((name) => ['id', 'role', 'field'].includes(name))

/** Every place at which two pieces of a kind can differ, as the table names places. */
function places(schema: Json, at: readonly string[] = []): string[] {
  const options = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])] as Json[]
  if (options.length > 0) return options.filter(({ type }) => type !== 'null').flatMap((option) => places(option, at))
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([name, field]) => places(field as Json, [...at, name]))
  const items = (schema.prefixItems?.[0] ?? schema.items) as Json | undefined
  if (schema.type !== 'array' || items === undefined || !hasId(items)) return [at.join('/')]
  return [[...at, '*'].join('/'), ...(items.type === 'string' ? [] : places(items, [...at, '*']))]
}

const schemas = { tool: toolSchema, model: modelSchema, deck: deckSchema }
// They are compared by themselves, and a tool only names them.
const elsewhere = /^(models|deck)\/./

test.each(['tool', 'model', 'deck'] as const)('every place in a %s has been thought about, and no other', (kind) => {
  const there = places(jsonSchemaOf(schemas[kind]))
    .filter((place) => !elsewhere.test(place) || kind !== 'tool')
    .filter((place) => !/(^|\/)(id|role)$|(answers|sides)\/\*\/field$/.test(place))
  const known = new Set(Object.keys(rules[kind]))
  const whole = new Set([
    'models/*',
    'deck',
    'steps',
    'scale',
    'scale/id',
    'map',
    'drawings/*/against',
    'steps/*/choose',
    'steps/*/inGroupsOf',
    'steps/*/attend',
  ])
  expect([...new Set(there)].filter((place) => !known.has(place))).toEqual([])
  expect([...known].filter((place) => !there.includes(place) && !whole.has(place))).toEqual([])
})

test('what no rule knows is taken to break something', () => {
  const difference = { place: ['new'], pattern: 'new', how: 'changed', before: 1, after: 2 } as const
  expect(judge('tool', difference).class).toBe('breaking')
})

test.each([
  ['tool', someTool, toolIds(someTool)],
  ['model', someModel, modelIds(someModel)],
  ['deck', someDeck, deckIds(someDeck)],
] as const)('the ids that a %s gives out are known as such', (kind, piece, ids) => {
  const entries = (value: unknown, place: readonly string[], pattern: readonly string[]): string[] =>
    Array.isArray(value)
      ? value.flatMap((entry) => {
          const id = typeof entry === 'string' ? entry : String(entry.id ?? entry.role ?? entry.field)
          const [here, named] = [
            [...place, id],
            [...pattern, '*'],
          ]
          return [
            ...(isGiven(kind, named.join('/')) ? [wayTo(kind, here).join('/')] : []),
            ...entries(entry, here, named),
          ]
        })
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, part]) => entries(part, [...place, name], [...pattern, name]))
        : []
  expect(differences(piece, piece)).toEqual([])
  expect(new Set([piece.id, ...entries(piece, [], []).map((way) => `${piece.id}/${way}`)])).toEqual(new Set(ids))
})
