import type { Addends } from './sums'

/** From so many people on, it pays to make tables for two people at once. */
const MANY = 32_768

/** As many values as two bytes have. */
const PAIRS = 65_536

/** Whether two columns can be counted two people at a time: they are long, lie right in memory, and have few sums. */
export const fitsByTwos = ({ bytes: a }: Addends, { bytes: b }: Addends, counts: Float64Array): boolean =>
  a.length >= MANY && a.byteOffset % 2 === 0 && b.byteOffset % 2 === 0 && counts.length ** 2 <= PAIRS

// What is added belongs to one counter, and so to one number of sums.
const tables = new WeakMap<Uint32Array, Uint16Array>()

/** What two bytes add at once: the sum of one person times `sums`, and that of the other. */
function tableOf(adds: Uint32Array, sums: number): Uint16Array {
  const known = tables.get(adds)
  if (known !== undefined) return known
  const table = new Uint16Array(PAIRS)
  for (let one = 0; one < 256; one++) {
    const high = (adds[one] as number) * sums
    for (let other = 0; other < 256; other++) table[one * 256 + other] = high + (adds[other] as number)
  }
  tables.set(adds, table)
  return table
}

/**
 * Counts the sums of two columns in half the steps that it takes person by person. Which of two people is the first
 * depends on the processor, but is the same in both columns.
 */
export function countByTwos(a: Addends, b: Addends, counts: Float64Array): void {
  const sums = counts.length
  const [tableX, tableY] = [tableOf(a.adds, sums), tableOf(b.adds, sums)]
  const twos = a.bytes.length >> 1
  const x = new Uint16Array(a.bytes.buffer, a.bytes.byteOffset, twos)
  const y = new Uint16Array(b.bytes.buffer, b.bytes.byteOffset, twos)
  const both = new Uint32Array(sums * sums)
  for (let i = 0; i < twos; i++) {
    const at = (tableX[x[i] as number] as number) + (tableY[y[i] as number] as number)
    both[at] = (both[at] as number) + 1
  }
  for (let at = 0; at < both.length; at++) {
    const times = both[at] as number
    const [one, other] = [Math.floor(at / sums), at % sums]
    counts[one] = (counts[one] as number) + times
    counts[other] = (counts[other] as number) + times
  }
  if (a.bytes.length % 2 === 0) return
  const last = a.bytes.length - 1
  const sum = (a.adds[a.bytes[last] as number] as number) + (b.adds[b.bytes[last] as number] as number)
  counts[sum] = (counts[sum] as number) + 1
}
