import { countAt, counted } from './lazy-rows'
import type { Budget } from './narrow-rows'
import { peopleIn, type Released } from './released'
import { divisor, type PivotRow, type Row } from './row'

/** What a search found. */
export interface Told {
  /** Each union whose sum follows, by its atoms in ascending order. */
  readonly unions: readonly (readonly number[])[]
  /** For each union, a combination of released sums that counts its people, and nobody else, equally often. */
  readonly sums: readonly Row[]
  /** False where the budget ended the search: there may be more. */
  readonly whole: boolean
}

const multiple = (a: bigint, b: bigint): bigint => (a / divisor(a, b)) * b

/**
 * Finds unions of atoms with fewer than `minN` people whose sum is a combination of released sums. A combination that
 * counts everybody once or not at all does so with the pivots as well, so it is the sum of the rows of some pivots; the
 * search adds rows only where they can mend a count that is neither, which keeps apart what has nothing in common.
 * @param space from `rowsInside`, with the atoms of fewer than `minN` people as the small ones.
 * @param first whether one is enough.
 */
export function unionsTold(
  released: Released,
  space: readonly PivotRow[],
  minN: number,
  budget: Budget,
  first = false,
): Told {
  const leads = space.map(({ row, pivot }) => countAt(released, row, pivot))
  const one = leads.reduce(multiple, 1n)
  const rows = space.map(({ row }, r) => {
    const scale = one / (leads[r] as bigint)
    const atoms = [...new Set(counted(released, row, released.sets))]
    return atoms.map((atom) => [atom, countAt(released, row, atom) * scale] as const)
  })
  const pivots = space.map(({ pivot }) => pivot)
  const touching = new Map<number, number[]>()
  for (const [r, row] of rows.entries()) {
    for (const [atom] of row) {
      const found = touching.get(atom)
      if (found === undefined) touching.set(atom, [r])
      else found.push(r)
    }
  }
  const unions: number[][] = []
  const sums: Row[] = []
  const times = new Map<number, bigint>()
  const taken: number[] = []
  const closed = new Set<number>()
  const open = (r: number): boolean => !closed.has(r)
  const rest = rows.map((_, r) => r)

  function add(r: number, sign: bigint): void {
    for (const [atom, value] of rows[r] as (typeof rows)[number]) {
      const now = (times.get(atom) ?? 0n) + sign * value
      if (now === 0n) times.delete(atom)
      else times.set(atom, now)
    }
  }

  function sumTaken(): Row {
    const sum: Row = new Map()
    for (const r of taken) {
      const scale = one / (leads[r] as bigint)
      for (const [key, value] of (space[r] as PivotRow).row) sum.set(key, (sum.get(key) ?? 0n) + value * scale)
    }
    return sum
  }

  /** The rows of which one must be added before this can be a union that is small enough. */
  function next(): readonly number[] {
    let fewest: readonly number[] | undefined
    const union: number[] = []
    for (const [atom, value] of times) {
      if (value === one) union.push(atom)
      else {
        const mending = (touching.get(atom) as number[]).filter(open)
        if (fewest === undefined || mending.length < fewest.length) fewest = mending
      }
    }
    if (fewest !== undefined) return fewest
    if (peopleIn(released, union) < minN) {
      if (union.length > 0) {
        unions.push(union.sort((a, b) => a - b))
        sums.push(sumTaken())
      }
      return rest.filter(open)
    }
    const others = union.flatMap((atom) => touching.get(atom) as number[])
    return [...new Set(others)].filter(open)
  }

  const done = (): boolean => budget.left <= 0 || (first && unions.length > 0)

  function look(): void {
    if (done()) return
    budget.left--
    const atPivots = taken.map((r) => pivots[r] as number)
    if (peopleIn(released, atPivots) >= minN) return
    const tried: number[] = []
    for (const r of next()) {
      closed.add(r)
      tried.push(r)
      taken.push(r)
      add(r, 1n)
      look()
      add(r, -1n)
      taken.pop()
      if (done()) break
    }
    for (const r of tried) closed.delete(r)
  }

  look()
  return { unions, sums, whole: budget.left > 0 || (first && unions.length > 0) }
}
