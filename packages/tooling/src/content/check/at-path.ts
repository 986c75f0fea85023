const SEGMENT = /^(?<name>[\w-]+|\*)(?:\[(?<field>\w+)=(?<value>[\w-]+)\])?$/

/** True for a path that {@link atPath} can follow. */
export const isPath = (path: string): boolean => path.split('.').every((segment) => SEGMENT.test(segment))

/**
 * What stands at a path in published data. A name leads into a field, or in a list to the entry with that id; `*` to every
 * entry; `steps[activity=meet]` keeps the entries of a list whose field has a value.
 * @returns one value, or as many as `*` led to; none where the path leads nowhere.
 */
export function atPath(data: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>((found, segment) => found.flatMap((value) => into(value, segment)), [data])
}

function into(data: unknown, segment: string): unknown[] {
  const { name = '', field, value } = SEGMENT.exec(segment)?.groups ?? {}
  if (name === '*') return kept(listOf(data), field, value)
  const next = Array.isArray(data) ? data.find((entry) => idOf(entry) === name) : fieldOf(data, name)
  if (next === undefined) return []
  return field === undefined ? [next] : [kept(listOf(next), field, value)]
}

const kept = (list: readonly unknown[], field: string | undefined, value: string | undefined): unknown[] =>
  list.filter((entry) => field === undefined || String(fieldOf(entry, field)) === value)

const listOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : [])

const idOf = (entry: unknown): unknown =>
  typeof entry === 'string' ? entry : (fieldOf(entry, 'id') ?? fieldOf(entry, 'role'))

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined
