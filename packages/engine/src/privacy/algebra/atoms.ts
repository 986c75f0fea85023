/** People grouped by which sets they are in: those of one atom are in exactly the same ones. */
export interface Atoms {
  /** People in each atom, by position. */
  readonly people: readonly (readonly number[])[]
  /** For each set, the atoms it is made of. */
  readonly sets: readonly (readonly number[])[]
}

/**
 * Splits people into atoms: each set in turn parts every class it cuts through, so that memberships are compared exactly
 * and in time that grows with the number of memberships. Atoms are ordered by their first person.
 * @param sets people by position, each once a set.
 * @param count how many positions there are.
 */
export function atomsOf(sets: readonly (readonly number[])[], count: number): Atoms {
  // Class 0: in none of the sets so far.
  const classes = new Int32Array(count)
  let made = 0
  for (const set of sets) {
    const parted = new Map<number, number>()
    for (const person of set) {
      const before = classes[person] as number
      let now = parted.get(before)
      if (now === undefined) {
        now = ++made
        parted.set(before, now)
      }
      classes[person] = now
    }
  }
  const atoms = new Int32Array(made + 1).fill(-1)
  const people: number[][] = []
  for (let person = 0; person < count; person++) {
    const one = classes[person] as number
    if (one === 0) continue
    const atom = atoms[one] as number
    if (atom < 0) atoms[one] = people.push([person]) - 1
    else (people[atom] as number[]).push(person)
  }
  const atomOf = (person: number): number => atoms[classes[person] as number] as number
  return { people, sets: sets.map((set) => [...new Set(set.map(atomOf))]) }
}

/** Gives people positions, in the order in which they are first met. */
export function positions<P>(): { readonly people: readonly P[]; readonly of: (person: P) => number } {
  const people: P[] = []
  const known = new Map<P, number>()
  return {
    people,
    of(person) {
      const position = known.get(person)
      if (position !== undefined) return position
      known.set(person, people.length)
      return people.push(person) - 1
    },
  }
}
