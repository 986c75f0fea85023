import { atomsOf, positions } from '../algebra/atoms'
import type { Ledger, LedgerEntry } from '../ledger/ledger'
import type { ReadRequest } from './request'

/** An earlier publication of the round, its groups as parts. */
export interface Earlier {
  readonly entry: LedgerEntry
  readonly groups: readonly (readonly number[])[]
}

/** Everybody who ever stood in a round, in parts that no group and no publication cuts through. */
export interface Standing {
  /** For each part, the answers in it. */
  readonly parts: readonly (readonly string[])[]
  /** For each part, how many of it stood at each time at which something was published; now among the times. */
  readonly weights: readonly (readonly number[])[]
  /** Parts whose answers stand now; and those that stood at any earlier publication. */
  readonly now: ReadonlySet<number>
  readonly before: ReadonlySet<number>
  /** Groups and unions of the request. */
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly earlier: readonly Earlier[]
}

const members = ({ groups, unions = [] }: ReadRequest): Map<string, readonly string[]> => {
  const found = new Map(groups.map((group) => [group.id, group.members]))
  for (const { id, of } of unions)
    found.set(id, [...new Set(of.flatMap((part) => found.get(part) as readonly string[]))])
  return found
}

/** Works out who is together in everything: what was published in the round, and what is asked for now. */
export function standingOf(ledger: Ledger, request: ReadRequest): Standing {
  const { people, of } = positions<string>()
  const now = request.round.answers.map(of)
  const asked = members(request)
  const entries = ledger.entries.filter((entry) => entry.round === request.round.id)
  const past = entries.map((entry) => {
    const atoms = entry.atoms.map((atom) => atom.map(of))
    return {
      there: atoms.flat(),
      groups: entry.groups.map((group) => group.atoms.flatMap((atom) => atoms[atom] as number[])),
    }
  })
  const sets = [
    ...[...asked.values()].map((answers) => answers.map(of)),
    ...past.flatMap(({ groups }) => groups),
    ...past.map(({ there }) => there),
    now,
  ]
  const atoms = atomsOf(sets, people.length)
  const rest = atoms.sets.slice(asked.size)
  const earlier: Earlier[] = []
  for (const entry of entries) earlier.push({ entry, groups: rest.splice(0, entry.groups.length) })
  const times = rest.map((there) => new Set(there))
  // Publications between which nobody came or left are one time.
  const columns = new Map(
    times.map((there) => [atoms.people.map((_, atom) => (there.has(atom) ? 1 : 0)).join(''), there] as const),
  )
  return {
    parts: atoms.people.map((part) => part.map((person) => people[person] as string)),
    weights: atoms.people.map((part, atom) =>
      [...columns.values()].map((there) => (there.has(atom) ? part.length : 0)),
    ),
    now: times.at(-1) as ReadonlySet<number>,
    before: new Set(times.slice(0, -1).flatMap((there) => [...there])),
    groups: new Map([...asked.keys()].map((id, i) => [id, atoms.sets[i] as readonly number[]])),
    earlier,
  }
}
