import type { Chance } from './chance'
import type { Layout } from './layout'
import type { Ledger } from './ledger'

/**
 * Lets people who meet again change places with others, until nothing costs more than it must or the work is done. A
 * change that costs the same is sometimes kept, so that the search gets past a dip.
 * @param target what the plan costs at least.
 * @param work how many meetings to look at.
 */
export function improve(ledger: Ledger, layout: Layout, rounds: number, target: number, work: number, chance: Chance) {
  const { from, to } = layout
  const people = from.length
  let left = work
  let moved = true
  while (moved && left > 0 && ledger.cost() > target) {
    moved = false
    for (let round = 0; round < rounds; round++) {
      for (let place = 0; place < people && left > 0; place++) {
        if (!ledger.troubled(round, place)) continue
        const before = ledger.cost()
        const start = chance(people)
        for (let i = 0; i < people; i++) {
          const other = (start + i) % people
          if (from[other] === from[place]) continue
          left -= (to[place] as number) - (from[place] as number) + (to[other] as number) - (from[other] as number)
          ledger.swap(round, place, other)
          const cost = ledger.cost()
          if (cost < before || (cost === before && chance(4) === 0)) {
            moved = true
            break
          }
          ledger.swap(round, place, other)
        }
      }
    }
  }
}
