import { choices, mostAtPivots, pivotsWithin } from './bases'
import { peopleIn, type Released } from './released'
import type { Row } from './row'
import { bundlesOf, combinationsInside, partsOf, spanOf } from './written-rows'

/** How many candidates a search may still look at. Shared by all the searches of one question. */
export interface Budget {
  left: number
}

/** Combinations that tell of too few, none where none does, or that the budget ended before that was clear. */
export type Narrow = readonly Row[] | 'too-many'

const atomsIn = (row: Row): number[] => [...row.keys()].filter((atom) => atom >= 0)

/** Finds combinations of written rows in which fewer than `least` people are counted, by the atoms written. */
export function narrowRows(released: Released, rows: readonly Row[], least: number, budget: Budget): Narrow {
  let unclear = false
  const narrow: Row[] = []
  for (const part of partsOf(rows)) {
    const found = narrowPart(released, part, least, budget)
    if (found === 'too-many') unclear = true
    else narrow.push(...found)
  }
  return unclear && narrow.length === 0 ? 'too-many' : narrow
}

function narrowPart(released: Released, rows: readonly Row[], least: number, budget: Budget): Narrow {
  const bundles = bundlesOf(rows, new Set())
  const heavy = new Set(bundles.filter((atoms) => peopleIn(released, atoms) >= least).flat())
  // Whoever counts one of a heavy bundle counts enough people, so a narrow combination has none of them.
  if (heavy.size > 0) {
    const without = combinationsInside(rows, (atom) => !heavy.has(atom)).map(({ row }) => row)
    return narrowRows(released, without, least, budget)
  }
  // One row is one bundle, and it is light.
  if (rows.length === 1) return rows
  const people = peopleAt(released, bundles)
  const free = new Set(people.keys())
  const bases: { rows: readonly Row[]; sizes: readonly number[] }[] = []
  for (;;) {
    if (--budget.left < 0) return 'too-many'
    const basis = spanOf(rows, free, (atom) => people.get(atom) as number)
    if (basis.length < rows.length) break
    const narrow = basis.map(({ row }) => row).filter((row) => peopleIn(released, atomsIn(row)) < least)
    if (narrow.length > 0) return narrow
    for (const { pivot } of basis) free.delete(pivot)
    bases.push({ rows: basis.map(({ row }) => row), sizes: basis.map(({ pivot }) => people.get(pivot) as number) })
    const most = mostAtPivots(least, bases.length)
    if (bases.every(({ sizes }) => pivotsWithin(sizes, most) < 2)) return []
  }
  if (bases.length === 0) return listed(branch(released, rows, least, new Set(), budget))
  const most = mostAtPivots(least, bases.length)
  for (const { rows: some, sizes } of bases) {
    const count = pivotsWithin(sizes, most)
    if (count < 2) continue
    for (const few of choices(some, count)) {
      const found = branch(released, few, least, new Set(), budget)
      if (found !== null) return listed(found)
    }
  }
  return []
}

const listed = (found: Row | 'too-many' | null): Narrow =>
  found === null ? [] : found === 'too-many' ? found : [found]

/** For one atom of each bundle, the people in it at the time when most of all were there; none where nobody was. */
function peopleAt({ weights }: Released, bundles: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const at = (atoms: readonly number[], time: number): number =>
    atoms.reduce((all, atom) => all + ((weights[atom] as readonly number[])[time] as number), 0)
  const everyone = bundles.flat()
  const times = (weights[everyone[0] as number] as readonly number[]).map((_, time) => at(everyone, time))
  const time = times.indexOf(Math.max(...times))
  return new Map(
    bundles.map((atoms) => [atoms[0] as number, at(atoms, time)] as const).filter(([, people]) => people > 0),
  )
}

/** Looks at every combination of a few rows: either it leaves out the largest bundle, or it pays for the people in it. */
function branch(
  released: Released,
  rows: readonly Row[],
  least: number,
  paid: ReadonlySet<number>,
  budget: Budget,
): Row | 'too-many' | null {
  if (--budget.left < 0) return 'too-many'
  const bundles = bundlesOf(rows, paid)
  const heavy = new Set(bundles.filter((atoms) => peopleIn(released, [...paid, ...atoms]) >= least).flat())
  if (heavy.size > 0) {
    const left = combinationsInside(rows, (atom) => !heavy.has(atom)).map(({ row }) => row)
    return left.length === 0 ? null : branch(released, left, least, paid, budget)
  }
  if (rows.length === 1) return rows[0] as Row
  const largest = bundles.reduce((a, b) => (peopleIn(released, b) > peopleIn(released, a) ? b : a))
  const more = new Set([...paid, ...largest])
  const [told] = combinationsInside(rows, (atom) => more.has(atom))
  if (told !== undefined) return told.row
  // One bundle tells no two rows apart, so without it there are still some.
  const without = combinationsInside(rows, (atom) => !largest.includes(atom)).map(({ row }) => row)
  return branch(released, without, least, paid, budget) ?? branch(released, rows, least, more, budget)
}
