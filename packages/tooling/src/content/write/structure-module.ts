import type { Source, Tool } from '@trivsel/core'
import { literalType } from './literal'
import { moduleFiles } from './module'

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The constant of a piece, and the interface that hovers show instead of all its ids. */
export function structureModule(piece: { readonly id: string }, about: readonly string[]): [string, string][] {
  const name = camel(piece.id)
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const declarations = `declare const data: ${literalType(piece)};
type Data = typeof data;
/**
${about.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`).join('\n *\n')}
 */
export interface ${type} extends Data {}
export declare const ${name}: ${type};
export {};
`
  return moduleFiles(`structure/${piece.id}`, name, piece, declarations)
}

/** What a hover says of a tool. */
export function aboutTool(tool: Tool, title: string, sources: readonly Source[]): string[] {
  const cited = sources.filter(({ id }) => tool.sources.includes(id)).map(citation)
  return [
    `${title}. ${tool.edition === 'undated' ? 'Undated' : `Edition ${tool.edition}`}.`,
    `Sources: ${cited.join('; ')}.`,
  ]
}

function citation({ title, publisher, edition, isbn }: Source): string {
  const details = [publisher, edition, isbn === null ? null : `ISBN ${isbn}`].filter((detail) => detail !== null)
  return `${title} (${details.join(', ')})`
}
