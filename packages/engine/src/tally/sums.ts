import { countByTwos, fitsByTwos } from './sums-by-twos'

/** A column of bytes, and what each of the 256 adds to a sum. */
export interface Addends {
  readonly bytes: Uint8Array
  readonly adds: Uint32Array
}

/** Adds nothing, whatever the byte. */
const nothing = new Uint32Array(256)

// Two lots of counts, since a count that was just raised cannot be raised again at once.
function countPairs(a: Addends, b: Addends, counts: Float64Array, others: Float64Array): void {
  const [x, y, addsX, addsY] = [a.bytes, b.bytes, a.adds, b.adds]
  let i = 0
  for (; i + 1 < x.length; i += 2) {
    const first = (addsX[x[i] as number] as number) + (addsY[y[i] as number] as number)
    const second = (addsX[x[i + 1] as number] as number) + (addsY[y[i + 1] as number] as number)
    counts[first] = (counts[first] as number) + 1
    others[second] = (others[second] as number) + 1
  }
  if (i < x.length) {
    const last = (addsX[x[i] as number] as number) + (addsY[y[i] as number] as number)
    counts[last] = (counts[last] as number) + 1
  }
  for (let sum = 0; sum < counts.length; sum++) counts[sum] = (counts[sum] as number) + (others[sum] as number)
}

const STRETCH = 4096

// Stretch by stretch, so that the sums stay near the processor.
function countMany(columns: readonly Addends[], people: number, counts: Float64Array): void {
  const sums = new Uint32Array(STRETCH)
  for (let from = 0; from < people; from += STRETCH) {
    const length = Math.min(STRETCH, people - from)
    sums.fill(0)
    for (const { bytes, adds } of columns) {
      for (let i = 0; i < length; i++) {
        sums[i] = (sums[i] as number) + (adds[bytes[from + i] as number] as number)
      }
    }
    for (let i = 0; i < length; i++) {
      const sum = sums[i] as number
      counts[sum] = (counts[sum] as number) + 1
    }
  }
}

/**
 * Makes a counter of how many people come to each sum of what their bytes add, for columns of equal length. What it gives
 * is good until it counts again.
 * @param highest the highest sum there can be.
 */
export function sumCounter(highest: number): (columns: readonly Addends[]) => Float64Array {
  const counts = new Float64Array(highest + 1)
  const others = new Float64Array(highest + 1)
  return (columns) => {
    counts.fill(0)
    others.fill(0)
    const [first, second] = columns as readonly [Addends, ...Addends[]]
    const other = second ?? { bytes: first.bytes, adds: nothing }
    if (columns.length > 2) countMany(columns, first.bytes.length, counts)
    else if (fitsByTwos(first, other, counts)) countByTwos(first, other, counts)
    else countPairs(first, other, counts, others)
    return counts
  }
}
