/** What a rater gave each item, the best lowest; `null` for items the rater did not rank. */
export type Ranking = readonly (number | null)[]

/**
 * Twice the rank of each item, where equal ones share the mean of their ranks; so it is a whole number. Items that were
 * not ranked come after all others and are equal.
 */
function twiceRanks(ranking: Ranking): readonly number[] {
  const given = ranking.map((rank) => rank ?? Number.POSITIVE_INFINITY)
  return given.map((rank) => {
    const before = given.filter((other) => other < rank).length
    return 2 * before + given.filter((other) => other === rank).length + 1
  })
}

/**
 * Kendall's coefficient of concordance W, corrected for ties (Kendall and Babington Smith 1939, "The problem of m
 * rankings"): how far raters rank alike, from 0 to 1. Only the order of what a rater gave counts, so ties may be written
 * 1, 1, 3 or 1.5, 1.5, 3.
 * @returns `null` where it is not defined: nobody ranked, or each rater held everything equal.
 * @throws RangeError on raters with different numbers of items, and on a rank that is no number.
 */
export function kendallsW(rankings: readonly Ranking[]): number | null {
  const items = rankings[0]?.length ?? 0
  const sums = new Array<number>(items).fill(0)
  let ties = 0n
  for (const ranking of rankings) {
    if (ranking.length !== items || ![...ranking].every((rank) => rank === null || Number.isFinite(rank))) {
      throw new RangeError(`[${ranking.join(', ')}] is no ranking of ${items} items: give a number or null for each`)
    }
    const ranks = twiceRanks(ranking)
    for (const [i, rank] of ranks.entries()) sums[i] = (sums[i] as number) + rank
    for (const rank of new Set(ranks)) {
      const alike = BigInt(ranks.filter((other) => other === rank).length)
      ties += alike ** 3n - alike
    }
  }
  // Whole numbers of any size, so that it never comes out a hair above 1.
  const [m, k] = [BigInt(rankings.length), BigInt(items)]
  const squares = sums.reduce((all, rank) => all + BigInt(rank) ** 2n, 0n)
  const above = 3n * (squares - m * m * k * (k + 1n) ** 2n)
  const below = m * m * k * (k * k - 1n) - m * ties
  return below === 0n ? null : Number(above) / Number(below)
}
