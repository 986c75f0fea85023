import type { Letter } from '../letter'
import { childOf, type Fields, itemsOf, textOf } from '../read/node'
import type { Shared } from '../read/read-content'

/** An entry that no tool uses is checked by nobody, and of two with one id the second is never found. */
export function sharedEntriesWrong({ name, entries }: Shared, tools: readonly Fields[]): Letter[] {
  // A tool may hold less of an entry, but what it holds stands at the entry's place.
  const used = tools.map((tool) => childOf(tool, name)?.at)
  return itemsOf(entries).flatMap((entry): Letter[] => {
    const id = textOf(childOf(entry, 'id'))
    if (id === undefined) return [{ at: entry.at, message: `a ${name} that tools share needs an id` }]
    return used.includes(entry.at)
      ? []
      : [{ at: entry.at, message: `no tool uses the ${name} "${id}", or it stands twice` }]
  })
}
