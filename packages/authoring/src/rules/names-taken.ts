import type { Letter } from '../letter'
import type { Authored } from '../read/read-content'

// Sub-paths of the package that are not words or structure, and what the constant of a piece cannot be called.
const reserved = [
  ...['shared', 'catalogue', 'json', 'csv', 'schema', 'package', 'data'],
  ...['await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else'],
  ...['enum', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in'],
  ...['instanceof', 'interface', 'let', 'new', 'null', 'protected', 'private', 'public', 'return', 'static', 'super'],
  ...['switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield'],
]

/** Words are found by the id they belong to, so no two pieces share one, whatever they are. */
export function namesTaken({ tools, models, decks }: Pick<Authored, 'tools' | 'models' | 'decks'>): Letter[] {
  const taken = new Set(reserved)
  return [...tools, ...models, ...decks].flatMap(({ folder, tree }): Letter[] => {
    if (taken.has(folder)) return [{ at: tree.at, message: `"${folder}" is the name of something else already` }]
    taken.add(folder)
    return []
  })
}
