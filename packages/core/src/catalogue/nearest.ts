/** Edit distance with neighbouring letters swapped counted as one slip, since that is how people mistype. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] as number) + 1)
      }
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}

const LONGEST = 64

/**
 * The id most like what somebody wrote, for "did you mean …".
 * @returns `null` where nothing is close: more than a third of the letters would have to change.
 */
export function nearest(written: string, ids: Iterable<string>): string | null {
  if (written.length > LONGEST) return null
  const wanted = written.toLowerCase()
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const id of ids) {
    const d = distance(wanted, id.toLowerCase())
    if (d < least && d * 3 <= Math.max(wanted.length, id.length)) {
      best = id
      least = d
    }
  }
  return best
}
