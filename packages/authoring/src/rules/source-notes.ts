import type { Letter } from '../letter'
import { childOf, type Fields, itemsOf, textOf } from '../read/node'
import type { Note } from '../resolve/take-notes'
import { unknown } from '../unknown'

// What holds facts of the source material. Settings within a step are noted where they are our own choice.
const lists = [
  ...['seats', 'time', 'phases', 'axes', 'groups', 'former-themes', 'pages', 'forms', 'lists', 'sets', 'examples'],
  ...['drawings', 'links', 'steps', 'tips', 'roles', 'parts', 'cards'],
]
const shared = ['scale', 'map'] as const

/** Says which entries of a tool, a model or a deck do not say where they come from. */
export function notesMissing(piece: Fields): Letter[] {
  const entries = [
    // A tool says which documents it comes from as a whole; what stands alone cites its own.
    ...(piece.fields.has('sources') ? [] : [piece]),
    ...lists.flatMap((name) => itemsOf(childOf(piece, name))),
    ...shared.flatMap((name) => childOf(piece, name) ?? []),
  ]
  return entries
    .filter((entry) => childOf(entry, 'source') === undefined)
    .map((entry) => {
      const id = textOf(childOf(entry, 'id')) ?? textOf(entry) ?? 'this entry'
      return { at: entry.at, message: `"${id}" needs a source: "<source id>: <place in it>", or "ours: <why>"` }
    })
}

/** Holds what notes say against the list of documents. */
export function notesWrong(notes: readonly Note[], sources: readonly string[]): Letter[] {
  const known = [...sources, 'ours']
  return notes.flatMap(({ at, text }): Letter[] => {
    const cited = /^([^:\s]+): \S/.exec(text ?? '')?.[1]
    if (cited === undefined) return [{ at, message: 'a source is written "<source id>: <place in it>"' }]
    return known.includes(cited) ? [] : [{ at, message: unknown('source', cited, known) }]
  })
}

/** Says which documents a tool names that are not listed. */
export const sourcesUnknown = (tool: Fields, sources: readonly string[]): Letter[] =>
  itemsOf(childOf(tool, 'sources')).flatMap((entry) => {
    const id = textOf(entry)
    return id === undefined || sources.includes(id) ? [] : [{ at: entry.at, message: unknown('source', id, sources) }]
  })
