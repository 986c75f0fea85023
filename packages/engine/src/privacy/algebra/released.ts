import { atomsOf } from './atoms'

/** Sums that are known, by the people in them. */
export interface Released {
  /** Positions in each atom. */
  readonly people: readonly (readonly number[])[]
  /** For each released set, its atoms; and for each atom, the released sets it is in. */
  readonly sets: readonly (readonly number[])[]
  readonly setsOf: readonly (readonly number[])[]
  /**
   * How many people each atom holds, counted apart for each time at which answers were published: somebody who answers
   * anew is two contributors, but never two at one time.
   */
  readonly weights: readonly (readonly number[])[]
}

/**
 * Puts released sets side by side.
 * @param sets positions of people, or of groups of people who are never parted.
 * @param weights for each position, how many people stand there at each time.
 */
export function releasedOf(sets: readonly (readonly number[])[], weights: readonly (readonly number[])[]): Released {
  const atoms = atomsOf(sets, weights.length)
  const setsOf: number[][] = atoms.people.map(() => [])
  for (const [set, members] of atoms.sets.entries()) for (const atom of members) (setsOf[atom] as number[]).push(set)
  const together = (positions: readonly number[]): readonly number[] =>
    (weights[0] as readonly number[]).map((_, time) =>
      positions.reduce((all, position) => all + ((weights[position] as readonly number[])[time] as number), 0),
    )
  return { ...atoms, setsOf, weights: atoms.people.map(together) }
}

/** The most people that these atoms hold at one time. */
export function peopleIn({ weights }: Released, atoms: Iterable<number>): number {
  const sums: number[] = []
  for (const atom of atoms) {
    for (const [time, people] of (weights[atom] as readonly number[]).entries()) sums[time] = (sums[time] ?? 0) + people
  }
  return sums.length === 0 ? 0 : Math.max(...sums)
}
