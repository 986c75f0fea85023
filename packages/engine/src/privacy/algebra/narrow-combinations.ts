import { mostAtPivots, pivotsWithin } from './bases'
import { basisAmong, counted } from './lazy-rows'
import { type Budget, type Narrow, narrowRows } from './narrow-rows'
import { peopleIn, type Released } from './released'
import type { PivotRow, Row } from './row'
import { writtenOut } from './written-rows'

/** Atoms that a row counts, as many as it takes to make up `least` people; all of them where it counts fewer. */
function someCounted(released: Released, row: Row, least: number): readonly number[] {
  const atoms = new Set<number>()
  for (const atom of counted(released, row, released.sets)) {
    if (!atoms.has(atom) && peopleIn(released, atoms.add(atom)) >= least) break
  }
  return [...atoms]
}

const isNarrow = (released: Released, row: Row, least: number): boolean =>
  peopleIn(released, someCounted(released, row, least)) < least

const sumsOf = (row: Row): Row => new Map([...row].filter(([key]) => key < 0))

/** The time at which most people were there. */
function busiest({ weights }: Released): number {
  const totals: number[] = []
  for (const people of weights) for (const [time, count] of people.entries()) totals[time] = (totals[time] ?? 0) + count
  return totals.indexOf(Math.max(...totals))
}

/**
 * Finds combinations of released sums, whatever their multiples, in which fewer than `least` people are counted at all:
 * not only their sum, but also what some differ from others by, or one answer and twice another.
 *
 * This is the least weight of a word of a linear code. Where bases can be found that share nobody, a light word has few
 * nonzero pivots in one of them, mostly one at most, and then the rows themselves decide (Brouwer and Zimmermann's
 * bound; Grassl 2006, Searching for linear codes with large minimum distance). Else all combinations of so many rows are
 * looked at, first by a part of the atoms: leaving some out makes a combination no wider.
 * @param space from `rowsInside`, with the atoms of fewer than `least` people as the small ones.
 */
export function narrowCombinations(
  released: Released,
  space: readonly PivotRow[],
  least: number,
  budget: Budget,
): Narrow {
  if (space.length === 0) return []
  const rows = space.map(({ row }) => row)
  const atoms = new Set(space.map(({ pivot }) => pivot))
  const time = busiest(released)
  const people = (atom: number): number => (released.weights[atom] as readonly number[])[time] as number
  const free = Uint8Array.from(released.weights, (_, atom) => (people(atom) > 0 ? 1 : 0))
  const bases: (readonly number[])[] = []
  // More than `least` bases are never needed; parts of some are worth having, since they show where it is tight.
  for (let round = 0; round < 2 * least; round++) {
    if (--budget.left < 0) return 'too-many'
    const basis = basisAmong(released, rows, free)
    if (basis.length === 0) break
    for (const { pivot } of basis) atoms.add(pivot)
    if (basis.length < rows.length) continue
    const narrow = basis.map(({ row }) => row).filter((row) => isNarrow(released, row, least))
    if (narrow.length > 0) return narrow
    bases.push(basis.map(({ pivot }) => people(pivot)))
    const most = mostAtPivots(least, bases.length)
    if (bases.every((sizes) => pivotsWithin(sizes, most) < 2)) return []
  }
  for (;;) {
    const written = rows.map((row) => writtenOut(released, row, atoms))
    const found = narrowRows(released, written, least, budget)
    if (found === 'too-many') return found
    const sums = found.map(sumsOf)
    const narrow = sums.filter((row) => isNarrow(released, row, least))
    if (narrow.length > 0 || sums.length === 0) return narrow
    // With the atoms left out these count enough people: look again with them.
    for (const row of sums) for (const atom of someCounted(released, row, least)) atoms.add(atom)
  }
}
