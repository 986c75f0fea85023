/** Numbers below an end that look thrown and are the same in every run, so that a search costs the same in every run. */
export function dice(seed: number): (end: number) => number {
  let now = seed
  return (end) => {
    now = (now * 48271) % 2147483647
    return now % end
  }
}

/** How many people stand in each part at each time; somebody at some time. */
export function crowd(roll: (end: number) => number, parts: number, times: number, most: number): number[][] {
  return Array.from({ length: parts }, () => {
    const people = Array.from({ length: times }, () => roll(most + 1))
    if (Math.max(...people) === 0) people[roll(times)] = 1
    return people
  })
}

/** Whether rows of these counts tell of fewer than `least` people: whether they tell less when some so few are left out. */
export function isNarrow(
  counts: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
  least: number,
  rankOf: (rows: readonly (readonly number[])[]) => number,
): boolean {
  const rank = rankOf(counts)
  for (let bits = 1; bits < 1 << weights.length; bits++) {
    const isOut = (atom: number): boolean => ((bits >> atom) & 1) === 1
    const [first] = weights as [readonly number[]]
    const people = first.map((_, time) =>
      weights.reduce((all, there, atom) => all + (isOut(atom) ? (there[time] as number) : 0), 0),
    )
    if (Math.max(...people) >= least) continue
    if (rankOf(counts.map((row) => row.filter((_, atom) => !isOut(atom)))) < rank) return true
  }
  return false
}
