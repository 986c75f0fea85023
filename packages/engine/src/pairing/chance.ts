/** Gives whole numbers from 0 to one below a limit, from 1 to 2^32. */
export type Chance = (limit: number) => number

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine, since only whole numbers are used
 * (mulberry32).
 * @param seed from 0 to 2^32 − 1.
 */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** A list in another order (Fisher–Yates). */
export function shuffled<E>(list: readonly E[], chance: Chance): E[] {
  const mixed = [...list]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = chance(last + 1)
    const moved = mixed[last] as E
    mixed[last] = mixed[other] as E
    mixed[other] = moved
  }
  return mixed
}
