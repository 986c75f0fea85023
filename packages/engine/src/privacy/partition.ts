import { requireWhole } from './whole'

/** Which units of one partition may be shown beside their total. */
export interface Partition {
  /** Whether the total itself has enough people. */
  readonly publishTotal: boolean
  /** People in all units together. For whoever runs the round, where `publishTotal` is false. */
  readonly total: number
  /** Units that may be shown, sorted by id. */
  readonly published: readonly string[]
  /** Units with people that are hidden, sorted by id. An empty unit is in neither list: it shows what a hidden one does. */
  readonly hidden: readonly string[]
}

/**
 * Hides units with fewer than `minN` people, and then the smallest others until those who are hidden are `minN`
 * together, since the total minus all that is shown tells what they answered. Of units of one size the first id goes
 * first. A higher minimum never shows a unit that a lower one hides.
 *
 * Primary and complementary suppression as in Willenborg & de Waal (2001), Elements of Statistical Disclosure Control.
 * @param sizes people by unit; the units are disjoint and make up the total.
 * @throws RangeError for sizes that are no whole numbers, or a minimum below 1.
 */
export function flatPartition(sizes: Readonly<Record<string, number>>, minN: number): Partition {
  requireWhole('minN', minN, 1)
  const units = Object.entries(sizes).filter(([id, size]) => requireWhole(`the size of "${id}"`, size) > 0)
  units.sort(([a, sizeA], [b, sizeB]) => sizeA - sizeB || (a < b ? -1 : 1))
  const total = units.reduce((all, [, size]) => all + size, 0)
  requireWhole('the total', total)
  let people = 0
  // Ordered by size, those hidden are always the first so many.
  let count = units.findIndex(([, size]) => size >= minN)
  if (count < 0) count = units.length
  for (const [, size] of units.slice(0, count)) people += size
  while (count > 0 && people < minN && count < units.length) people += (units[count++] as [string, number])[1]
  const ids = units.map(([id]) => id)
  return {
    publishTotal: total >= minN,
    total,
    published: ids.slice(count).sort(),
    hidden: ids.slice(0, count).sort(),
  }
}
