/** Chance from a seed, the same every time. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  readonly below: (end: number) => number
  readonly likely: (percent: number) => boolean
  readonly one: <V>(of: readonly V[]) => V
}

/** The generator mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
  return { below, likely: (percent) => below(100) < percent, one: (of) => of[below(of.length)] as never }
}
