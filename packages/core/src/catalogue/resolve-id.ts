import type { Retired } from '../model/retired'
import type { Catalogue } from './catalogue'
import { allIds } from './content-ids'

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
  const entries = new Map(catalogue.retired.map((retired) => [retired.id, retired]))
  const ids = allIds(catalogue)
  const entry = entries.get(id)
  if (entry === undefined) return ids.has(id) ? { fate: 'current', now: [id], inItsPlace: null } : null
  return { fate: entry.fate, now: leadsTo(entry, entries, ids), inItsPlace: entry.inItsPlace }
}

/** The current ids at the ends of all ways from a retired one, in the order the ways are written. */
function leadsTo(entry: Retired, entries: ReadonlyMap<string, Retired>, ids: ReadonlySet<string>): string[] {
  const now = new Set<string>()
  const seen = new Set<string>()
  const ahead = [...entry.to].reverse()
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const next = entries.get(id)
    if (next === undefined && ids.has(id)) now.add(id)
    for (const to of [...(next?.to ?? [])].reverse()) ahead.push(to)
  }
  return [...now]
}
