import type { Range } from '@trivsel/core'
import { type Chance, chanceOf, shuffled } from './chance'
import { circle } from './circle'
import { improve } from './improve'
import { type Layout, layoutOf } from './layout'
import { type Ledger, ledgerOf, pairKey } from './ledger'
import { search } from './search'
import { atLeast } from './unavoidable'

/** Two people, by their ids. */
export type Pair = readonly [string, string]

/** Who is with whom in one round; everyone is in one of the groups or pauses. */
export interface PairedRound {
  readonly groups: readonly (readonly string[])[]
  readonly pauses: readonly string[]
}

/** Whom to find partners for. */
export interface Pairing {
  /** Ids, each once. */
  readonly people: readonly string[]
  readonly rounds: number
  /** People in a group. Pairs are made where it allows them. */
  readonly size: Range
  /** Pairs who have met; those with somebody who is not among the people do not count. */
  readonly met: readonly Pair[]
  /** Those who have been in the larger group, or paused, in a round before. */
  readonly hadOdd?: readonly string[]
  /** From 0 to 2^32 − 1. The same seed gives the same plan on every machine. */
  readonly seed: number
}

/** Partners for a number of rounds. */
export interface PairedRounds {
  readonly rounds: readonly PairedRound[]
  /** Meetings between two who have met before. */
  readonly repeats: number
  /** True where it is known that no plan has fewer repeats. */
  readonly fewest: boolean
}

// Enough for some hundred people who know many of the others, and still not felt.
const WORK = 30_000
const ATTEMPTS = 12

// Twelve people can be looked through in the same time where it can be done at all.
const SEARCHED = 12
const GROUPS_TRIED = 150_000

/** A plan to begin with, which is already the best where nobody has met, groups are pairs and people are not too few. */
function begin({ sizes, over }: Layout, people: number, rounds: number, further: number, chance: Chance): number[][] {
  const everyone = Array.from({ length: people }, (_, person) => person)
  const pairs = sizes.at(-1) === 2 && people > 2 && over < 2
  return pairs
    ? circle(shuffled(everyone, chance), rounds, over === 0, further)
    : Array.from({ length: rounds }, () => shuffled(everyone, chance))
}

/** People by place as groups of ids, in the order the people came in. */
function named(places: readonly number[], { from, to, sizes, over }: Layout, { people, size }: Pairing): PairedRound {
  const names = (some: readonly number[]): string[] =>
    [...some].sort((a, b) => a - b).map((person) => people[person] as string)
  const seated = people.length - over
  // Whoever is left over sits alone where a group of one is allowed.
  const alone = sizes.length > 0 && size.min < 2
  const groups = [...new Set(from.slice(0, alone ? people.length : seated))]
    .map((first) => places.slice(first, to[first]))
    .sort((a, b) => Math.min(...a) - Math.min(...b))
  return { groups: groups.map(names), pauses: alone ? [] : names(places.slice(seated)) }
}

/**
 * Finds partners who have not met, for all rounds at once, with as few repeats as it can: groups as small as they may be,
 * though of two rather than one; the larger group that an odd number asks for, or the pause, goes round.
 *
 * The circle method gives the fewest where it is enough; then people change places; a dozen people or fewer are looked
 * through whole, as far as a fixed amount of work goes. `fewest` is true only where a bound or the whole search says so.
 */
export function planRounds(pairing: Pairing): PairedRounds {
  const { people, rounds, size, seed } = pairing
  const chance = chanceOf(seed)
  const count = people.length
  const layout = layoutOf(count, size)
  const at = new Map(people.map((person, i) => [person, i]))
  const met = new Set<number>()
  const unmet = people.map(() => count - 1)
  for (const [a, b] of pairing.met) {
    const [i, j] = [at.get(a), at.get(b)]
    if (i === undefined || j === undefined || i === j || met.has(pairKey(count, i, j))) continue
    met.add(pairKey(count, i, j))
    for (const one of [i, j]) unmet[one] = (unmet[one] as number) - 1
  }
  const hadOdd = new Set((pairing.hadOdd ?? []).flatMap((person) => at.get(person) ?? []))
  const fewest = atLeast(layout, count, rounds, unmet)
  const turns = layout.odd.filter(Boolean).length * rounds
  const goal = (ledger: Ledger): number => fewest * ledger.weight + Math.max(0, turns - (count - hadOdd.size))

  function attempt(plan: number[][]): { readonly plan: number[][]; readonly ledger: Ledger } {
    const ledger = ledgerOf(plan, layout, met, hadOdd)
    improve(ledger, layout, rounds, goal(ledger), WORK, chance)
    return { plan, ledger }
  }

  let best = attempt(begin(layout, count, rounds, 0, chance))
  for (let i = 1; i < ATTEMPTS && best.ledger.cost() > goal(best.ledger); i++) {
    const other = attempt(begin(layout, count, rounds, i, chance))
    if (other.ledger.cost() < best.ledger.cost()) best = other
  }
  let known = best.ledger.repeats() === fewest
  if (!known && count <= SEARCHED) {
    const below = best.ledger.repeats()
    const { plan, complete } = search(layout, rounds, met, { below, target: fewest, work: GROUPS_TRIED })
    if (plan !== null) best = attempt(plan)
    known = complete
  }
  return {
    rounds: best.plan.map((places) => named(places, layout, pairing)),
    repeats: best.ledger.repeats(),
    fewest: known,
  }
}
