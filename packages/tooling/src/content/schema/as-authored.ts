import type { Meaning } from '@trivsel/authoring/content'
import type { Json } from './json-schema'

/** A place in a schema, as `Meaning` names places: names, `*` for the entries of a list, `*kind=table` for some of them. */
type Path = readonly string[]

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Where an entry's facts stand. */
export const sourceNote: Json = {
  type: 'string',
  pattern: '^[^:\\s]+: \\S',
  description: 'Where its facts stand: "<source id>: <place in it>", or "ours: <why>" for what this content adds.',
}

/**
 * Turns the schema of what core takes into that of what authors write: fields are named in kebab-case, what has a
 * meaning when left out need not be there, an entry may be its id alone, and everything may say where it comes from.
 * It does to the schema what the build does to YAML, from the same list of meanings.
 */
export const asAuthored = (schema: Json, meanings: readonly Meaning[], path: Path = []): Json =>
  written(schema, path, (field) => meanings.some(([pattern]) => leadsTo(pattern, field)))

const leadsTo = (pattern: Path, path: Path): boolean =>
  pattern.length === path.length &&
  pattern.every((name, i) => name === path[i] || (name === '*' && path[i]?.startsWith('*')))

function written(schema: Json, path: Path, optional: (field: Path) => boolean): Json {
  const part = (one: unknown, below: Path): Json => written(one as Json, below, optional)
  if (schema.oneOf !== undefined) return { ...schema, oneOf: schema.oneOf.map((one) => part(one, ofKind(path, one))) }
  if (schema.anyOf !== undefined) return { ...schema, anyOf: schema.anyOf.map((one) => part(one, path)) }
  if (schema.properties !== undefined) return writtenFields(schema, path, optional)
  if (schema.type === 'array' && typeof schema.items === 'object') {
    return { ...schema, items: entry(part(schema.items, [...path, '*'])) }
  }
  return schema
}

/** The place of one kind among several: `*` becomes `*kind=table`. */
function ofKind(path: Path, option: unknown): Path {
  const named = Object.entries((option as Json).properties ?? {}).find(([, field]) => constantOf(field) !== undefined)
  return named === undefined ? path : [...path.slice(0, -1), `*${named[0]}=${constantOf(named[1])}`]
}

const constantOf = (field: unknown): unknown =>
  typeof field === 'object' && field !== null && 'const' in field ? field.const : undefined

function writtenFields(schema: Json, path: Path, optional: (field: Path) => boolean): Json {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name: nameOf(schema, name),
    schema: written(field as Json, [...path, name], optional),
    required: schema.required?.includes(name) === true && !optional([...path, name]),
  }))
  return {
    ...schema,
    properties: {
      ...Object.fromEntries(properties.map((field) => [field.name, field.schema])),
      source: sourceNote,
    },
    required: properties.filter(({ required }) => required).map(({ name }) => name),
  }
}

/** What names a role is its id, as everywhere else. */
const nameOf = ({ properties = {} }: Json, name: string): string =>
  name === 'role' && !('id' in properties) ? 'id' : kebab(name)

/** An entry may be written as its id alone where it needs no more, and an id as fields where its source is to be told. */
function entry(schema: Json): Json {
  const id = schema.properties?.['id']
  if (typeof id === 'object' && schema.required?.every((name) => name === 'id')) return { anyOf: [id, schema] }
  if (schema.type !== 'string' || schema.pattern === undefined) return schema
  const fields: Json = {
    ...{ type: 'object', properties: { id: schema, source: sourceNote } },
    ...{ required: ['id'], additionalProperties: false },
  }
  return { anyOf: [schema, fields] }
}
