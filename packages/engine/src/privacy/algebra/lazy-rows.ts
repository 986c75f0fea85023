import type { Released } from './released'
import { cancel, type PivotRow, pivotOn, type Row } from './row'

/** How often a row counts the people of an atom. */
export function countAt({ setsOf }: Released, row: Row, atom: number): bigint {
  let count = 0n
  for (const set of setsOf[atom] as readonly number[]) count += row.get(-1 - set) ?? 0n
  return count
}

/**
 * The atoms that a row counts, as they are found: most questions are answered by the first few. An atom may come twice.
 * @param among for each set, its atoms to look at.
 */
export function* counted(released: Released, row: Row, among: readonly (readonly number[])[]): Generator<number> {
  const { setsOf } = released
  const sets = [...row.keys()].map((key) => -1 - key)
  // A sum of as many numbers of 32 bits as there can be sets is exact in floating point.
  const small = [...row.values()].every((value) => BigInt.asIntN(32, value) === value)
  const quick = new Float64Array(small ? among.length : 0)
  if (small) for (const [key, value] of row) quick[-1 - key] = Number(value)
  for (const set of sets) {
    for (const atom of among[set] as readonly number[]) {
      if (small) {
        let count = 0
        for (const one of setsOf[atom] as readonly number[]) count += quick[one] as number
        if (count !== 0) yield atom
      } else if (countAt(released, row, atom) !== 0n) yield atom
    }
  }
}

function first(atoms: Generator<number>): number | undefined {
  for (const atom of atoms) return atom
  return undefined
}

/** Takes as much of another row from this one as makes it count the other's pivot no more. */
function eliminate(released: Released, row: Row, { row: other, pivot }: PivotRow): void {
  const mine = countAt(released, row, pivot)
  if (mine !== 0n) cancel(row, mine, other, countAt(released, other, pivot))
}

const made = (released: Released, row: Row, pivot: number): PivotRow =>
  pivotOn(row, pivot, countAt(released, row, pivot))

/**
 * All that is told of small atoms alone: the combinations of released sums that count nobody else, in reduced echelon
 * form (Gauss and Jordan, without fractions). Every such combination is made of these. Counts of atoms are worked out
 * where they are needed only, since there may be as many atoms as people.
 */
export function rowsInside(released: Released, isSmall: (atom: number) => boolean): readonly PivotRow[] {
  const { sets } = released
  const large = sets.map((atoms) => atoms.filter((atom) => !isSmall(atom)))
  const outside: PivotRow[] = []
  const found: PivotRow[] = []
  // Small sets first: large ones are then mostly sums of them.
  const order = [...sets.keys()].sort((a, b) => (sets[a] as number[]).length - (sets[b] as number[]).length)
  for (const set of order) {
    const row: Row = new Map([[-1 - set, 1n]])
    for (const other of outside) eliminate(released, row, other)
    const far = first(counted(released, row, large))
    if (far !== undefined) {
      outside.push(made(released, row, far))
      continue
    }
    for (const other of found) eliminate(released, row, other)
    const near = first(counted(released, row, sets))
    if (near === undefined) continue
    const one = made(released, row, near)
    for (const other of found) eliminate(released, other.row, one)
    found.push(one)
  }
  return found
}

/**
 * The rows with other pivots, all of them atoms that are still free; fewer rows where those atoms do not tell all apart.
 * Pivots are spread over the sets, so that many such bases can be found that share none.
 * @param free for each atom, whether it may be a pivot.
 */
export function basisAmong(released: Released, rows: readonly Row[], free: Uint8Array): readonly PivotRow[] {
  const { sets, setsOf } = released
  const left = sets.map((atoms) => atoms.reduce((count, atom) => count + (free[atom] as number), 0))
  const found: PivotRow[] = []
  for (const source of rows) {
    const row = new Map(source)
    for (const other of found) eliminate(released, row, other)
    let best: number | undefined
    let most = 0
    let looked = 0
    for (const atom of counted(released, row, sets)) {
      if (free[atom] === 0) continue
      const room = Math.min(...(setsOf[atom] as readonly number[]).map((set) => left[set] as number))
      if (room > most) [best, most] = [atom, room]
      if (++looked === ENOUGH) break
    }
    if (best === undefined) continue
    free[best] = 0
    for (const set of setsOf[best] as readonly number[]) left[set] = (left[set] as number) - 1
    const one = made(released, row, best)
    for (const other of found) eliminate(released, other.row, one)
    found.push(one)
  }
  return found
}

const ENOUGH = 64

/**
 * How the sum of one set follows from those of the others: a combination of all that counts nobody. `null` where it does
 * not follow.
 */
export function madeOfOthers(released: Released, set: number): Row | null {
  const found: PivotRow[] = []
  const take = (one: number): Row | null => {
    const row: Row = new Map([[-1 - one, 1n]])
    for (const other of found) eliminate(released, row, other)
    const pivot = first(counted(released, row, released.sets))
    if (pivot === undefined) return row
    found.push(made(released, row, pivot))
    return null
  }
  for (const other of released.sets.keys()) if (other !== set) take(other)
  return take(set)
}
