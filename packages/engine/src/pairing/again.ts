import { pairKey } from './ledger'
import type { Pair, PairedRound } from './plan-rounds'

/**
 * Who meets again: for each round, the pairs who were together in one before it or had met at the start. In the order of
 * the groups.
 */
export function whoMeetAgain(rounds: readonly Pick<PairedRound, 'groups'>[], met: readonly Pair[]): readonly Pair[][] {
  const numbers = new Map<string, number>()
  const numberOf = (person: string): number => {
    const known = numbers.get(person) ?? numbers.size
    numbers.set(person, known)
    return known
  }
  const everyone = [...met.flat(), ...rounds.flatMap(({ groups }) => groups.flat())]
  const people = new Set(everyone).size
  const key = (a: string, b: string): number => pairKey(people, numberOf(a), numberOf(b))
  const seen = new Set(met.map(([a, b]) => key(a, b)))
  return rounds.map(({ groups }) =>
    groups.flatMap((group) =>
      group.flatMap((a, i) =>
        group.slice(i + 1).flatMap((b): Pair[] => {
          const pair = key(a, b)
          if (seen.has(pair)) return [[a, b]]
          seen.add(pair)
          return []
        }),
      ),
    ),
  )
}
