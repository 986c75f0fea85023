import type { Layout } from './layout'

/** Keeps count of who has met whom while a plan is changed. */
export interface Ledger {
  /** Meetings between two who have met before. */
  readonly repeats: () => number
  /** What a plan costs: each repeat as much as everything else together, then each odd place taken anew by the same person. */
  readonly cost: () => number
  /** What a repeat costs. */
  readonly weight: number
  /** Two people in different groups of a round change places. */
  readonly swap: (round: number, a: number, b: number) => void
  /** True where the person at a place meets somebody again, or takes an odd place again. */
  readonly troubled: (round: number, place: number) => boolean
}

/** A pair of people as one number, the same both ways. */
export const pairKey = (people: number, a: number, b: number): number => (a < b ? a * people + b : b * people + a)

/**
 * Opens a ledger for a plan, which it changes in place.
 * @param plan for each round, people by place.
 * @param met pairs who have met, as keys.
 * @param hadOdd people who have had an odd place.
 */
export function ledgerOf(
  plan: number[][],
  { from, to, odd }: Layout,
  met: Iterable<number>,
  hadOdd: Iterable<number>,
): Ledger {
  const people = from.length
  const weight = people * plan.length + 1
  const times = new Map<number, number>()
  const odds = new Map<number, number>()
  let repeats = 0
  let again = 0
  for (const key of met) times.set(key, 1)
  for (const person of hadOdd) odds.set(person, 1)

  function note(round: number, place: number, sign: 1 | -1, first: number): void {
    const places = plan[round] as number[]
    const person = places[place] as number
    for (let other = first; other < (to[place] as number); other++) {
      if (other === place) continue
      const key = pairKey(people, person, places[other] as number)
      const now = (times.get(key) ?? 0) + sign
      times.set(key, now)
      if ((sign === 1 ? now : now + 1) > 1) repeats += sign
    }
    if (odd[place] !== true) return
    const now = (odds.get(person) ?? 0) + sign
    odds.set(person, now)
    if ((sign === 1 ? now : now + 1) > 1) again += sign
  }

  for (const [round, places] of plan.entries()) {
    for (const place of places.keys()) note(round, place, 1, place)
  }

  return {
    repeats: () => repeats,
    cost: () => repeats * weight + again,
    weight,
    swap(round, a, b) {
      const places = plan[round] as number[]
      note(round, a, -1, from[a] as number)
      note(round, b, -1, from[b] as number)
      const moved = places[a] as number
      places[a] = places[b] as number
      places[b] = moved
      note(round, a, 1, from[a] as number)
      note(round, b, 1, from[b] as number)
    },
    troubled(round, place) {
      const places = plan[round] as number[]
      const person = places[place] as number
      if (odd[place] === true && (odds.get(person) as number) > 1) return true
      for (let other = from[place] as number; other < (to[place] as number); other++) {
        if (other !== place && (times.get(pairKey(people, person, places[other] as number)) as number) > 1) return true
      }
      return false
    },
  }
}
