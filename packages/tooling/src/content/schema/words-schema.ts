import type { TextKey } from '@trivsel/core'
import type { Json } from './json-schema'

/** Ids, and ids with the forms i18next knows: `few-are-done_open_one`. */
const NAMED_BY_ID = '^[a-z][a-z0-9-]*(_[a-z]+)*$'

const text: Json = { type: 'string', minLength: 1 }

interface Branch {
  readonly [name: string]: Branch
}

/**
 * What the words of something can have, from the keys of one with everything in it. Keys name a list and an id in it by
 * turns, so where an id stands any may.
 */
export function wordsJsonSchema(keys: readonly TextKey[], free: readonly string[] = []): Json {
  const root: { [name: string]: Branch } = {}
  for (const key of keys) {
    let branch: { [name: string]: Branch } = root
    for (const name of key.slice(key.indexOf(':') + 1).split('.')) {
      branch[name] ??= {}
      branch = branch[name] as { [name: string]: Branch }
    }
  }
  const schema = names(root)
  return {
    ...schema,
    properties: { ...schema.properties, ...Object.fromEntries(free.map((name) => [name, anyTexts])) },
  }
}

const isText = (branch: Branch): boolean => Object.keys(branch).length === 0

const names = (branch: Branch): Json => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(branch).map(([name, below]) => [name, isText(below) ? text : byId(below)]),
  ),
  additionalProperties: false,
})

/** Whatever the ids are, what stands below one can stand below each. */
function byId(branch: Branch): Json {
  const below = Object.assign({}, ...Object.values(branch)) as Branch
  return {
    type: 'object',
    patternProperties: { [NAMED_BY_ID]: isText(below) ? text : names(below) },
    additionalProperties: false,
  }
}

const anyTexts: Json = {
  type: 'object',
  patternProperties: { [NAMED_BY_ID]: { anyOf: [text, { $ref: '#/$defs/texts' }] } },
}

/** What `free` names refer to. */
export const freeTexts: Record<string, Json> = { texts: { ...anyTexts, additionalProperties: false } }
