import type { Place } from './piece-data'

/** What every id that a pack adds begins with. */
export const prefixOf = (pack: string): string => `${pack}-`

/** What is wrong with an id that a pack gives to something new; nothing where it is the pack's own. */
export function foreignId(pack: string, id: string): string | null {
  const prefix = prefixOf(pack)
  if (id.startsWith(prefix) && id.length > prefix.length) return null
  // What is no id itself would make none with the prefix either.
  const own = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? `${prefix}${id}` : `${prefix}…`
  return `what a pack adds has an id that begins with "${prefix}", so that no later edition can take it: call it "${own}"`
}

// Lists that name what stands elsewhere; nothing comes to be by being named in them.
const references = new Set([
  ...['sources', 'models', 'roles', 'examples/answers', 'drawings/sides'],
  ...['pages/models', 'pages/lists', 'pages/sets', 'pages/examples'],
  ...['steps/seats', 'steps/pages', 'steps/axes', 'steps/dispositions', 'steps/agenda/sets'],
])

/** True for a list of a tool that only names what stands elsewhere. */
export const namesOnly = (list: Place): boolean =>
  references.has(list.filter((name) => typeof name === 'string').join('/'))
