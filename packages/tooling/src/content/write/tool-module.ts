import type { Source, Tool } from '@trivsel/core'
import { camel } from '../resolve/field-names'
import { literalType } from './literal'
import { moduleFiles } from './module'

/** A tool's constant and the interface that hovers show instead of all its ids. */
export function toolModule(tool: Tool, title: string, sources: readonly Source[]): [string, string][] {
  const name = camel(tool.id)
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const cited = sources.filter(({ id }) => tool.sources.includes(id)).map(citation)
  const declarations = `declare const data: ${literalType(tool)};
type Data = typeof data;
/**
 * ${inComment(`${title}. Edition ${tool.edition}.`)}
 *
 * Sources: ${inComment(cited.join('; '))}.
 */
export interface ${type} extends Data {}
export declare const ${name}: ${type};
export {};
`
  return moduleFiles(`tools/${tool.id}`, name, tool, declarations)
}

function citation({ title, publisher, edition, isbn }: Source): string {
  const details = [publisher, edition, isbn === null ? null : `ISBN ${isbn}`].filter((detail) => detail !== null)
  return `${title} (${details.join(', ')})`
}

const inComment = (text: string): string => text.replaceAll('*/', '*\\/')
