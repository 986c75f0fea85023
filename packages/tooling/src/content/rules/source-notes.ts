import type { Letter } from '../letter'
import { childOf, type Fields, itemsOf, textOf } from '../read/node'
import type { Note } from '../resolve/take-notes'
import { unknown } from '../unknown'

// What holds facts of the source material. Settings within a step are noted where they are our own choice.
const lists = ['seats', 'phases', 'axes', 'groups', 'steps', 'tips', 'roles'] as const
const shared = ['scale', 'map'] as const

/** Says which entries do not say where they come from. */
export function notesMissing(tool: Fields): Letter[] {
  const entries = [
    ...lists.flatMap((name) => itemsOf(childOf(tool, name))),
    ...shared.flatMap((name) => childOf(tool, name) ?? []),
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
