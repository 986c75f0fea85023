/** A second algebra for tests, which shares nothing with the one they test: ranks modulo two large primes. */
const primes = [94906249, 67108859]

function inverse(value: number, prime: number): number {
  let result = 1
  for (let power = prime - 2, base = value; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

function rankModulo(rows: readonly (readonly number[])[], prime: number): number {
  const left = rows.map((row) => row.map((value) => ((value % prime) + prime) % prime))
  let rank = 0
  for (let column = 0; column < (left[0]?.length ?? 0) && rank < left.length; column++) {
    const at = left.findIndex((row, i) => i >= rank && row[column] !== 0)
    if (at < 0) continue
    const pivot = left[at] as number[]
    left[at] = left[rank] as number[]
    left[rank] = pivot
    const turned = inverse(pivot[column] as number, prime)
    for (const row of left.slice(rank + 1)) {
      const times = ((row[column] as number) * turned) % prime
      if (times !== 0)
        for (const [j, value] of pivot.entries()) row[j] = ((row[j] as number) + (prime - times) * value) % prime
    }
    rank++
  }
  return rank
}

/** How many of the rows follow from no others. A prime may hide one, so the larger answer counts. */
export const rankOf = (rows: readonly (readonly number[])[]): number =>
  Math.max(...primes.map((prime) => rankModulo(rows, prime)))

/** Whether a row follows from the others. */
export const follows = (rows: readonly (readonly number[])[], row: readonly number[]): boolean =>
  rankOf([...rows, row]) === rankOf(rows)

/** Every choice of fewer than `end` of so many people. */
export function* fewer(count: number, end: number): Generator<readonly number[]> {
  for (let bits = 0; bits < 1 << count; bits++) {
    const some: number[] = []
    for (let i = 0; i < count; i++) if ((bits >> i) & 1) some.push(i)
    if (some.length < end) yield some
  }
}

/** One where somebody is in the set, nought where not. */
export const indicator = (set: readonly number[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (set.includes(i) ? 1 : 0))
