/** Names of fields and ids of entries that lead to a place, from the outside in. */
export type Place = readonly string[]

/** Something that is not as it was. */
export interface Difference {
  readonly place: Place
  /** The place with `*` for every id, as rules about it name it. */
  readonly pattern: string
  readonly how: 'gone' | 'added' | 'changed' | 'order'
  readonly before: unknown
  readonly after: unknown
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id by which an entry is found again: its own, that of a role, that of the field it answers, or all it is. */
function idOf(entry: unknown): string | null {
  const id = isFields(entry) ? (entry['id'] ?? entry['role'] ?? entry['field']) : entry
  return typeof id === 'string' ? id : null
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((entry) => idOf(entry) !== null)

const kinds: Readonly<Record<string, string>> = { forms: 'kind', drawings: 'as' }

/** Where two pieces of content differ. Entries are found again by their ids, wherever in their list they stand. */
export function differences(before: unknown, after: unknown, place: Place = [], pattern: Place = []): Difference[] {
  const differs = (how: Difference['how']): Difference[] => [{ place, pattern: pattern.join('/'), how, before, after }]
  if (isList(before) && isList(after)) return inLists(before, after, place, pattern)
  if (!isFields(before) || !isFields(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : differs('changed')
  // What is of another kind has other fields; that it is says it all.
  const kind = kinds[pattern[0] ?? ''] ?? 'activity'
  const names = before[kind] === after[kind] ? [...new Set([...Object.keys(before), ...Object.keys(after)])] : [kind]
  return names.flatMap((name) => differences(before[name], after[name], [...place, name], [...pattern, name]))
}

function inLists(before: readonly unknown[], after: readonly unknown[], place: Place, pattern: Place): Difference[] {
  const [old, now] = [byId(before), byId(after)]
  const entry = (id: string, how: 'gone' | 'added'): Difference => ({
    ...{ place: [...place, id], pattern: [...pattern, '*'].join('/'), how, before: old.get(id), after: now.get(id) },
  })
  const kept = [...old.keys()].filter((id) => now.has(id))
  const keptNow = [...now.keys()].filter((id) => old.has(id))
  const moved = kept.some((id, i) => id !== keptNow[i])
  return [
    ...[...old.keys()].filter((id) => !now.has(id)).map((id) => entry(id, 'gone')),
    ...[...now.keys()].filter((id) => !old.has(id)).map((id) => entry(id, 'added')),
    ...(moved ? [{ place, pattern: pattern.join('/'), how: 'order', before: kept, after: keptNow } as const] : []),
    ...kept.flatMap((id) => differences(old.get(id), now.get(id), [...place, id], [...pattern, '*'])),
  ]
}

const byId = (list: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(list.map((entry) => [idOf(entry) as string, entry]))
