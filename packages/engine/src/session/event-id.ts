import { get } from './lookup'

/** What every event carries, whatever it says. */
export interface Stamp {
  /** `<copy>-<n>`: the copy of the session it was made on, and its number among that copy's events, from 1. */
  readonly id: string
  /** One above the highest clock seen when it was made. Orders events; ties go by id. */
  readonly clock: number
  /** The participant who sent it. */
  readonly by: string
  /** ISO 8601 instant. Shown, and used for agenda time; it orders nothing. */
  readonly at: string
}

/** How many events of each copy are known. */
export type Seen = Readonly<Record<string, number>>

// A copy's name is kept as a key, and these two are refused as keys: they could reach a prototype.
const ID = /^(?!(?:constructor|prototype)-\d+$)([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9]\d{0,8})$/

/** The copy and number of an event id; `null` where it is no event id. */
export function readEventId(id: string): { readonly copy: string; readonly n: number } | null {
  const found = id.length <= 80 ? ID.exec(id) : null
  return found === null ? null : { copy: found[1] as string, n: Number(found[2]) }
}

/** How many events of a copy are known. */
export const seenOf = (seen: Seen, copy: string): number => get(seen, copy) ?? 0

/** The id that a copy's next event has. */
export const nextId = (seen: Seen, copy: string): string => `${copy}-${seenOf(seen, copy) + 1}`

/** Journal order: by clock, then by id. The same on every machine. */
export const inOrder = (a: Stamp, b: Stamp): number => a.clock - b.clock || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
