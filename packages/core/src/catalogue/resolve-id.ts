import type { Retired } from '../model/retired'
import type { Catalogue } from './catalogue'
import { allIds } from './content-ids'
import type { Pieces } from './piece-texts'

/** What an id stands for today. */
export interface ResolvedId {
  readonly fate: 'current' | Retired['fate']
  /** The current ids its meaning continues in: itself, one or several it moved or was split into, or none. */
  readonly now: readonly string[]
  /** What stands in its place without meaning the same; `null` where nothing does. */
  readonly inItsPlace: string | null
}

/**
 * Follows an id that somebody stored to what it stands for today.
 * @param id as `allIds` lists them: `management-team/clear-goals`.
 * @returns `null` where the catalogue never had it.
 */
export function resolveId(
  catalogue: Pick<Catalogue, 'tools' | 'models' | 'decks' | 'retired'>,
  id: string,
): ResolvedId | null {
  const entries: Entries = new Map(catalogue.retired.map((retired) => [retired.id, retired]))
  const isCurrent = currentIn(catalogue, entries)
  const entry = entries.get(id)
  if (entry === undefined) return isCurrent(id) ? { fate: 'current', now: [id], inItsPlace: null } : null
  const now = leadsTo(entry, entries, isCurrent)
  const inItsPlace = entry.inItsPlace ?? (now.length === 0 ? onlyNext(entry) : null)
  return { fate: entry.fate, now, inItsPlace: standsNow(inItsPlace, entries, isCurrent) }
}

type Entries = ReadonlyMap<string, Retired>

/** Tells which ids are given out and not retired. Only the piece that an id begins with is looked through, and once. */
function currentIn({ tools, models, decks }: Pieces, entries: Entries): (id: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>()
  return (id) => {
    if (entries.has(id)) return false
    const [piece = ''] = id.split('/')
    const named = (one: { readonly id: string }): boolean => one.id === piece
    const ids =
      known.get(piece) ??
      allIds({ tools: tools.filter(named), models: models.filter(named), decks: decks.filter(named) })
    known.set(piece, ids)
    return ids.has(id)
  }
}

/** The current ids at the ends of all ways from a retired one, in the order the ways are written. */
function leadsTo(entry: Retired, entries: Entries, isCurrent: (id: string) => boolean): string[] {
  const now = new Set<string>()
  const seen = new Set<string>()
  const ahead = [...entry.to].reverse()
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (isCurrent(id)) now.add(id)
    for (const to of [...(entries.get(id)?.to ?? [])].reverse()) ahead.push(to)
  }
  return [...now]
}

/** The one thing that took the place of another, whether or not it means the same; none where there are several. */
const onlyNext = ({ to, inItsPlace }: Retired): string | null => (to.length > 1 ? null : (to[0] ?? inItsPlace))

/** What stands today in a place that may have changed hands again and again. */
function standsNow(first: string | null, entries: Entries, isCurrent: (id: string) => boolean): string | null {
  const seen = new Set<string>()
  let id = first
  while (id !== null && !seen.has(id)) {
    if (isCurrent(id)) return id
    seen.add(id)
    const next = entries.get(id)
    id = next === undefined ? null : onlyNext(next)
  }
  return null
}
