import { positions } from './algebra/atoms'
import { rowsInside } from './algebra/lazy-rows'
import { narrowCombinations } from './algebra/narrow-combinations'
import { peopleIn, releasedOf } from './algebra/released'
import { unionsTold } from './algebra/unions-told'
import { requireWhole } from './whole'

/** How many candidates an audit looks at before it refuses: a few seconds. */
export const AUDIT_BUDGET = 20_000

/** Somebody whose answer is in a sum, under an id. */
export type Contributor = string | number

/** What the published sums tell of few people. */
export interface Audit<C extends Contributor = Contributor> {
  /** Whether no union of fewer than `minN` people follows. */
  readonly safe: boolean
  /** Everyone in each union that follows, sorted; the smallest unions first. */
  readonly disclosed: readonly (readonly C[])[]
  /** Where it is said, there may be more: the search was ended, and so nothing may be published. */
  readonly reason?: 'too-many-to-audit'
}

// No two are the same: nobody is in a union twice, and no union is found twice.
const order = (a: Contributor, b: Contributor): number => (a < b ? -1 : 1)

function bySizeThenPeople(a: readonly Contributor[], b: readonly Contributor[]): number {
  const other = a.findIndex((one, i) => one !== b[i])
  return a.length - b.length || order(a[other] as Contributor, b[other] as Contributor)
}

/** The sets as positions. A set in which somebody stands twice is not the sum it is taken for. */
function readSets<C extends Contributor>(released: Readonly<Record<string, readonly C[]>>) {
  const { people, of } = positions<C>()
  const kinds = new Set<string>()
  const sets = Object.entries(released).map(([name, contributors]) => {
    for (const one of contributors) {
      kinds.add(typeof one)
      if (typeof one !== 'string' && !Number.isFinite(one))
        throw new RangeError(`"${name}" names ${String(one)}. Name each contributor by a text or a number.`)
    }
    if (kinds.size > 1)
      throw new RangeError(`"${name}" mixes ids that are texts and ids that are numbers. Use one kind.`)
    if (new Set(contributors).size < contributors.length)
      throw new RangeError(`"${name}" names somebody twice. Name each contributor once.`)
    return contributors.map(of)
  })
  return { people, sets }
}

/**
 * Finds every group of fewer than `minN` people whose sum follows from the released sums: a union of atoms (people in
 * exactly the same released sets) whose indicator is a linear combination of the sets' indicators, with exact fractions.
 * A mean with known n is a sum, and so is the number of people at each level; medians and boxes tell less than sums.
 *
 * Linear disclosure from sums: Dobkin, Jones & Lipton (1979), Secure databases: protection against user influence. That
 * pairs of sets do not suffice shows with A+B, B+C and A+C, of which half a sum is A.
 * @param released contributors by set: all that was ever published of one question and round, and what is to be.
 * @throws RangeError for a minimum below 1, somebody twice in a set, or ids that are no texts or numbers, or of two kinds.
 */
export function audit<C extends Contributor>(
  released: Readonly<Record<string, readonly C[]>>,
  minN: number,
  candidates: number = AUDIT_BUDGET,
): Audit<C> {
  requireWhole('minN', minN, 1)
  requireWhole('candidates', candidates)
  const { people, sets } = readSets(released)
  const sums = releasedOf(
    sets,
    people.map(() => [1]),
  )
  const space = rowsInside(sums, (atom) => peopleIn(sums, [atom]) < minN)
  const budget = { left: candidates }
  const narrow = narrowCombinations(sums, space, minN, budget)
  // Where no combination of any kind counts so few, no union does.
  if (narrow !== 'too-many' && narrow.length === 0) return { safe: true, disclosed: [] }
  budget.left = candidates
  const { unions, whole } = unionsTold(sums, space, minN, budget)
  const disclosed = unions
    .map((union) =>
      union.flatMap((atom) => (sums.people[atom] as readonly number[]).map((at) => people[at] as C)).sort(order),
    )
    .sort(bySizeThenPeople)
  const safe = whole && disclosed.length === 0
  return whole ? { safe, disclosed } : { safe, disclosed, reason: 'too-many-to-audit' }
}
