import type { Files } from '../write/module'
import { authoredSchemas } from './authored-schemas'
import { publishedSchemas } from './published-schemas'

/** Every schema that is published, by its path in dist. They follow from core alone, not from what content there is. */
export const schemaFiles = (): Files =>
  new Map(
    [...publishedSchemas(), ...authoredSchemas()].map(([path, schema]) => [
      `schema/${path}.json`,
      `${JSON.stringify(schema, null, 1)}\n`,
    ]),
  )
