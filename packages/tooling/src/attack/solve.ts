import { primes, reduce } from './modular'
import type { Seen } from './seen'

/** A group whose answers follow from what everybody can read. */
export interface Victim {
  readonly about: string
  readonly answers: readonly string[]
  /** How many of them gave each answer. */
  readonly counts: readonly number[]
}

/** Answers that are in the same figures, under which names none can be told from another. */
function atomsIn(seen: readonly Seen[]): readonly (readonly string[])[] {
  const signatures = new Map<string, string>()
  for (const [i, { answers }] of seen.entries()) {
    for (const answer of answers) signatures.set(answer, `${signatures.get(answer) ?? ''}${i},`)
  }
  const atoms = new Map<string, string[]>()
  for (const [answer, signature] of signatures) {
    const atom = atoms.get(signature)
    if (atom === undefined) atoms.set(signature, [answer])
    else atom.push(answer)
  }
  return [...atoms.values()]
}

/** What the figures say of a row of atoms, if they say anything: rows of figures that add up to it, modulo a prime. */
function follow(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  prime: number,
): readonly number[] | null {
  // Each row carries which figures it is made of.
  const made = rows.map((row, i) => [...row, ...rows.map((_, j) => (i === j ? 1 : 0))])
  const leads = reduce(made, wanted.length, prime)
  const left = [...wanted, ...rows.map(() => 0)]
  for (const [i, lead] of leads.entries()) {
    const times = left[lead] as number
    const row = made[i] as number[]
    if (times !== 0)
      for (const [j, value] of row.entries()) left[j] = ((left[j] as number) + (prime - times) * value) % prime
  }
  if (left.slice(0, wanted.length).some((value) => value !== 0)) return null
  return left.slice(wanted.length).map((value) => (prime - value) % prime)
}

/**
 * Conditions on which of some atoms are in a group whose sum follows: each adds up to nought over the group, since nothing
 * follows that would change by a change the figures do not show. Each condition has a last atom of its own, by place.
 */
function conditionsOn(
  rows: readonly (readonly number[])[],
  atoms: number,
  some: readonly number[],
  prime: number,
): ReadonlyMap<number, readonly number[]> {
  const reduced = rows.map((row) => [...row])
  const leads = reduce(reduced, atoms, prime)
  const changes: number[][] = []
  for (let free = 0; free < atoms; free++) {
    if (leads.includes(free)) continue
    const change = new Array<number>(atoms).fill(0)
    change[free] = 1
    for (const [i, lead] of leads.entries()) change[lead] = (prime - ((reduced[i] as number[])[free] as number)) % prime
    changes.push(some.map((atom) => change[atom] as number).reverse())
  }
  const last = reduce(changes, some.length, prime)
  return new Map(last.map((place, i) => [some.length - 1 - place, (changes[i] as number[]).reverse()] as const))
}

/** Everything that follows about fewer than `least` people, from figures about one thing. */
function solveOne(seen: readonly Seen[], personOf: (answer: string) => string, least: number): readonly Victim[] {
  const atoms = atomsIn(seen)
  const rows = seen.map(({ answers }) => {
    const set = new Set(answers)
    return atoms.map(([answer]) => (set.has(answer as string) ? 1 : 0))
  })
  const persons = atoms.map((answers) => [...new Set(answers.map(personOf))])
  const [prime] = primes
  const light = [...atoms.keys()].filter((atom) => (persons[atom] as string[]).length < least)
  const conditions = conditionsOn(rows, atoms.length, light, prime)
  const victims: Victim[] = []
  const places: number[] = []
  const people = new Map<string, number>()
  function look(place: number): void {
    if (place === light.length) {
      if (places.length > 0) confirm()
      return
    }
    const condition = conditions.get(place)
    const sum = condition === undefined ? 0 : places.reduce((all, one) => all + (condition[one] as number), 0) % prime
    // The last atom of a condition has to make it up: it is in the group exactly where something is missing.
    if (condition === undefined || sum === 0) look(place + 1)
    if (condition === undefined || sum === prime - 1) take(place)
  }
  function take(place: number): void {
    const its = persons[light[place] as number] as string[]
    for (const person of its) people.set(person, (people.get(person) ?? 0) + 1)
    if (people.size < least) {
      places.push(place)
      look(place + 1)
      places.pop()
    }
    for (const person of its) {
      const times = people.get(person) as number
      if (times === 1) people.delete(person)
      else people.set(person, times - 1)
    }
  }
  function confirm(): void {
    const taken = places.map((place) => light[place] as number)
    const wanted = atoms.map((_, atom) => (taken.includes(atom) ? 1 : 0))
    const [one, two] = primes.map((prime) => follow(rows, wanted, prime))
    if (one === null || two === null || one === undefined) return
    const answers = taken.flatMap((atom) => atoms[atom] as string[])
    const counts = (seen[0] as Seen).counts.map((_, level) =>
      one.reduce((sum, times, i) => (sum + times * ((seen[i] as Seen).counts[level] as number)) % prime, 0),
    )
    victims.push({ about: (seen[0] as Seen).about, answers, counts })
  }
  look(0)
  return victims
}

/**
 * Attacks with everything that was ever published: finds each group of fewer than `least` people whose answers follow
 * from it, and what they are.
 * @param personOf whose answer it is: somebody may have answered more than once.
 */
export function solve(seen: readonly Seen[], personOf: (answer: string) => string, least: number): readonly Victim[] {
  const subjects = [...new Set(seen.map(({ about }) => about))]
  return subjects.flatMap((subject) =>
    solveOne(
      seen.filter(({ about }) => about === subject),
      personOf,
      least,
    ),
  )
}
