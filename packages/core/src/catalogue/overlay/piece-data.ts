/** A tool, a model or a deck as the plain data it is. */
export type Data = Readonly<Record<string, unknown>>

/** Names and positions from the top of a piece to a place in it. */
export type Place = readonly (string | number)[]

/** What stands at a place; nothing where the piece does not go that far. */
export function valueAt(piece: unknown, place: Place): unknown {
  return place.reduce((value, name) => (isData(value) || Array.isArray(value) ? part(value, name) : undefined), piece)
}

/** The piece with something else at a place. What lies beside the way there is the same as before. */
export function withValue<T>(piece: T, [name, ...rest]: Place, value: unknown): T {
  if (name === undefined) return value as T
  const below = withValue(part(piece as Data, name), rest, value)
  if (Array.isArray(piece)) return piece.map((entry, i) => (i === name ? below : entry)) as T
  return { ...piece, [name]: below }
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const part = (value: Data | readonly unknown[], name: string | number): unknown =>
  Object.hasOwn(value, name) ? (value as Data)[name] : undefined

/** The id by which an entry of a list is found: its own, that of a role, that of the field it answers, or all it is. */
export function idOf(entry: unknown): string | null {
  const id = isData(entry) ? (entry['id'] ?? entry['role'] ?? entry['field']) : entry
  return typeof id === 'string' ? id : null
}

/** True for a list whose entries can be found by their ids. */
export const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((entry) => idOf(entry) !== null)
