import { type Finding, unknownAt } from '../finding'

/** Names and positions that lead to a place in a tool. */
export type Path = readonly (string | number)[]

/** The ids of a list's entries. */
export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

/** Nothing where the id is among those known, else a finding with the nearest one. */
export const idIn = (kind: string, id: string, known: readonly string[], path: Path): Finding[] =>
  known.includes(id) ? [] : [unknownAt(path, kind, id, known)]

/** As {@link idIn}; nothing to find where there is no id. */
export const idOrNone = (kind: string, id: string | null, known: readonly string[], path: Path): Finding[] =>
  id === null ? [] : idIn(kind, id, known, path)

/** As {@link idIn} for each id of a list. */
export function idsIn(kind: string, ids: readonly string[], known: readonly string[], path: Path): Finding[] {
  const there = new Set(known)
  return ids.flatMap((id, i) => (there.has(id) ? [] : [unknownAt([...path, i], kind, id, known)]))
}

/** A finding for each id that stands a second time in a list. */
export function twice(kind: string, ids: readonly string[], path: Path): Finding[] {
  const seen = new Set<string>()
  return ids.flatMap((id, i) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ path: [...path, i], message: `${kind} "${id}" stands twice` }] : []
  })
}

/** A finding where a range ends before it begins. */
export const checkRange = (min: number, max: number | null, path: Path): Finding[] =>
  max === null || min <= max ? [] : [{ path, message: `from ${min} to ${max} is no range` }]
