import type { Layout } from './layout'
import { pairKey } from './ledger'

/** What a search through every plan came to. */
export interface Found {
  /** A plan with fewer repeats, people by place for each round; `null` where none was found. */
  readonly plan: number[][] | null
  /** True where every plan was looked at, or one with as few repeats as there must be was found. */
  readonly complete: boolean
}

/**
 * Looks through every plan for one with fewer repeats. Rounds can be held in any order, so only plans in which the first
 * person's groups are in order are looked at; whatever cannot come to fewer any more is left.
 * @param below repeats to stay below.
 * @param target repeats that no plan stays below.
 * @param work how many groups to try.
 */
export function search(
  { sizes, over }: Layout,
  rounds: number,
  met: Iterable<number>,
  { below, target, work }: { readonly below: number; readonly target: number; readonly work: number },
): Found {
  const people = sizes.reduce((sum, size) => sum + size, over)
  const everyone = 2 ** people - 1
  const times = new Uint8Array(people * people)
  for (const key of met) times[key] = 1
  const meetings = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  let fresh = (people * (people - 1)) / 2 - times.reduce((sum, one) => sum + one, 0)
  let best = below
  let plan: number[][] | null = null
  let left = work
  const groups: number[][][] = []
  const keys: number[] = []

  const done = (): boolean => left <= 0 || best <= target

  /** Two people meet; 1 where they have before. */
  function meet(a: number, b: number): 0 | 1 {
    const key = pairKey(people, a, b)
    const again = (times[key] as number) > 0
    times[key] = (times[key] as number) + 1
    if (!again) fresh--
    return again ? 1 : 0
  }

  function part(a: number, b: number): void {
    const key = pairKey(people, a, b)
    times[key] = (times[key] as number) - 1
    if (times[key] === 0) fresh++
  }

  /** Begins a round, or keeps the plan where all are held. */
  function begin(cost: number): void {
    if (cost + Math.max(0, meetings * (rounds - groups.length) - fresh) >= best) return
    if (groups.length === rounds) {
      best = cost
      // People left over stand as groups of one, which are the smallest and so come last.
      plan = groups.map((round) => [...round].sort((a, b) => b.length - a.length).flat())
      return
    }
    groups.push([])
    next(cost, everyone, [...sizes, ...Array.from({ length: over }, () => 1)])
    groups.pop()
  }

  /** Gives the first person without a group one of each size there is. */
  function next(cost: number, free: number, open: readonly number[]): void {
    if (free === 0) {
      begin(cost)
      return
    }
    const first = 31 - Math.clz32(free & -free)
    for (const [i, size] of open.entries()) {
      if (open.indexOf(size) === i)
        fill(
          cost,
          free & ~(1 << first),
          [first],
          size,
          open.filter((_, at) => at !== i),
        )
    }
  }

  /** Adds people to a group until it is full, each above the one before. */
  function fill(cost: number, free: number, group: readonly number[], size: number, open: readonly number[]): void {
    if (done() || cost >= best) return
    if (group.length === size) {
      left--
      const own = group[0] === 0 ? group.reduce((mask, person) => mask | (1 << person), 0) : -1
      if (own >= 0 && own < (keys.at(-1) ?? 0)) return
      if (own >= 0) keys.push(own)
      const round = groups.at(-1) as number[][]
      round.push([...group])
      next(cost, free, open)
      round.pop()
      if (own >= 0) keys.pop()
      return
    }
    for (let person = (group.at(-1) as number) + 1; person < people; person++) {
      if ((free & (1 << person)) === 0) continue
      const again = group.reduce((sum, other) => sum + meet(other, person), 0)
      fill(cost + again, free & ~(1 << person), [...group, person], size, open)
      for (const other of group) part(other, person)
    }
  }

  begin(0)
  return { plan, complete: left > 0 || best <= target }
}
