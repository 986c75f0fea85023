import { literal } from './literal'

/** Files to be written, by their path in dist. */
export type Files = ReadonlyMap<string, string>

/** One constant as a module: for import and for require, each with its declarations. */
export function moduleFiles(path: string, name: string, value: unknown, declarations: string): [string, string][] {
  const text = literal(value)
  return [
    [`${path}.js`, `export const ${name}=${text};\n`],
    // The plain assignment is what Node looks for when an ES module imports a name from CommonJS.
    [`${path}.cjs`, `"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.${name}=${text};\n`],
    [`${path}.d.ts`, declarations],
    [`${path}.d.cts`, declarations],
  ]
}
