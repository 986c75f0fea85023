import type { Retired } from '../../model/retired'
import { type Finding, unknownAt } from '../finding'

const fits: Readonly<Record<Retired['fate'], (to: number) => boolean>> = {
  moved: (to) => to === 1,
  split: (to) => to > 1,
  superseded: (to) => to === 0,
  ended: (to) => to === 0,
}

/** The retired ids that lead into a circle, by taking away, one after the other, those that lead out. */
function inCircles(entries: ReadonlyMap<string, Retired>): ReadonlySet<string> {
  const left = new Map([...entries].map(([id, { to }]) => [id, new Set(to.filter((next) => entries.has(next)))]))
  const leadingTo = new Map<string, string[]>()
  for (const id of left.keys()) leadingTo.set(id, [])
  for (const [id, to] of left) for (const next of to) leadingTo.get(next)?.push(id)
  const out = [...left].filter(([, to]) => to.size === 0).map(([id]) => id)
  for (let id = out.pop(); id !== undefined; id = out.pop()) {
    left.delete(id)
    for (const before of leadingTo.get(id) ?? []) {
      const to = left.get(before)
      to?.delete(id)
      if (to?.size === 0) out.push(before)
    }
  }
  return new Set(left.keys())
}

/** A retired id is no longer given out, and leads on to what is there, in the end, and never in a circle. */
export function checkRetired(retired: readonly Retired[], ids: ReadonlySet<string>): Finding[] {
  const entries = new Map(retired.map((entry) => [entry.id, entry]))
  const circles = inCircles(entries)
  const pieces = byPiece(ids)
  // The ids of the same piece; a list of all would hide the mistake.
  const near = (id: string): readonly string[] => pieces.get(pieceOf(id)) ?? []
  return retired.flatMap((entry, i) => {
    const path = (...rest: (string | number)[]) => [i, ...rest]
    const leadsNowhere = (id: string) => !ids.has(id) && !entries.has(id)
    return [
      ...(entries.get(entry.id) === entry ? [] : [{ path: path('id'), message: `"${entry.id}" is retired twice` }]),
      // What was superseded may keep its words, as a former theme does.
      ...(ids.has(entry.id) && entry.fate !== 'superseded'
        ? [{ path: path('id'), message: `"${entry.id}" is still given out, so it has not ${entry.fate}` }]
        : []),
      ...(fits[entry.fate](entry.to.length)
        ? []
        : [{ path: path('to'), message: `what is ${entry.fate} cannot lead to ${entry.to.length} ids` }]),
      ...[...entry.to, ...(entry.inItsPlace === null ? [] : [entry.inItsPlace])]
        .filter(leadsNowhere)
        .map((id) => unknownAt(path(entry.to.includes(id) ? 'to' : 'inItsPlace'), 'id', id, near(id))),
      ...(circles.has(entry.id) ? [{ path: path('to'), message: `"${entry.id}" leads back to itself` }] : []),
    ]
  })
}

const pieceOf = (id: string): string => id.split('/')[0] ?? ''

function byPiece(ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const pieces = new Map<string, string[]>()
  for (const id of ids) {
    const there = pieces.get(pieceOf(id))
    if (there === undefined) pieces.set(pieceOf(id), [id])
    else there.push(id)
  }
  return pieces
}
