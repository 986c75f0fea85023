/** Chance that is the same every time for one seed, on every machine. */
export interface Chance {
  /** A whole number from `min` to `max`, both included. */
  readonly between: (min: number, max: number) => number
  /** True about `percent` times in a hundred. */
  readonly likely: (percent: number) => boolean
  /** One of several. */
  readonly one: <V>(of: readonly V[]) => V
  /** So many of several, in an order of their own. */
  readonly some: <V>(of: readonly V[], count: number) => V[]
}

/** Chance from a seed, by the generator mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const between = (min: number, max: number): number => min + (next() % (max - min + 1))
  const some = <V>(of: readonly V[], count: number): V[] => {
    const left = [...of]
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(between(0, left.length - 1), 1)[0] as V,
    )
  }
  return {
    between,
    likely: (percent) => between(1, 100) <= percent,
    one: (of) => of[between(0, of.length - 1)] as never,
    some,
  }
}
