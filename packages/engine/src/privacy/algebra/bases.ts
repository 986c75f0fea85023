/**
 * How many pivots a combination can have at once with no more than so many people there.
 * @param sizes people at each pivot.
 */
export function pivotsWithin(sizes: readonly number[], most: number): number {
  let sum = 0
  let count = 0
  for (const size of [...sizes].sort((a, b) => a - b)) {
    sum += size
    if (sum > most) break
    count++
  }
  return count
}

/**
 * How many people a combination of fewer than `least` has at most at the pivots of one of so many bases that share
 * nobody: in the one where it has fewest.
 */
export const mostAtPivots = (least: number, bases: number): number => Math.floor((least - 1) / bases)

/** Every choice of so many things, in order. */
export function* choices<T>(from: readonly T[], count: number, start = 0): Generator<readonly T[]> {
  if (count === 0) return yield []
  for (let i = start; i <= from.length - count; i++) {
    for (const others of choices(from, count - 1, i + 1)) yield [from[i] as T, ...others]
  }
}
