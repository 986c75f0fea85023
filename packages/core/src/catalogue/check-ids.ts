import { type Finding, unknownId } from './finding'

type Path = readonly (string | number)[]

/** Nothing where the id is among those known, else a finding with the nearest one. */
export const idIn = (kind: string, id: string, known: readonly string[], path: Path): Finding[] =>
  known.includes(id) ? [] : [{ path, message: unknownId(kind, id, known) }]

/** A finding for each id that stands a second time in a list. */
export const twice = (kind: string, ids: readonly string[], path: Path): Finding[] =>
  ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ path: [...path, i], message: `${kind} "${id}" stands twice` }] : []))
