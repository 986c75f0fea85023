import type { Range } from '@trivsel/core'
import { requireOnce } from './once'

/** What the scores say about a choice. */
export interface Selection<I extends string = string> {
  /** `tie` where equal scores stand across every place the list could be cut: that is for people to settle. */
  readonly status: 'decided' | 'tie' | 'fewerThanMin'
  /** Highest score first; equal scores in the order given. */
  readonly selected: readonly I[]
  /** Those with equal scores that the group has to choose among. */
  readonly tieGroup: readonly I[]
  /** How many of `tieGroup` to choose, from and to; `null` where nothing is left to choose. */
  readonly choose: readonly [number, number] | null
}

/**
 * Chooses between `min` and `max` of the items that have a score, at the largest drop between neighbours, and never
 * between two equal scores.
 * @throws RangeError on a score that is no number, on an item twice, and on a range that is none.
 */
export function selectWithinRange<I extends string>(
  scores: readonly (readonly [item: I, score: number])[],
  { min, max }: Range,
): Selection<I> {
  for (const [item, score] of scores) {
    if (!Number.isFinite(score)) throw new RangeError(`"${item}" has the score ${score}: give a number`)
  }
  requireOnce(scores.map(([item]) => item))
  if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min)) {
    throw new RangeError(`From ${min} to ${max} is no range: give whole numbers, the smaller one first`)
  }
  const ranked = scores.filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a)
  const names = (entries: typeof ranked): I[] => entries.map(([item]) => item)
  if (ranked.length <= min) {
    const status = ranked.length < min ? 'fewerThanMin' : 'decided'
    return { status, selected: names(ranked), tieGroup: [], choose: null }
  }
  const score = (position: number): number => ranked.at(position)?.[1] ?? 0
  // Where none has to be chosen, the question is about the best ones.
  const least = Math.max(min, 1)
  let cut = 0
  let largest = 0
  for (let k = least; k <= Math.min(max, ranked.length); k++) {
    const drop = score(k - 1) - score(k)
    if (drop > largest) {
      largest = drop
      cut = k
    }
  }
  if (cut > 0) return { status: 'decided', selected: names(ranked.slice(0, cut)), tieGroup: [], choose: null }
  const tied = score(least - 1)
  const selected = names(ranked.filter(([, s]) => s > tied))
  return {
    status: 'tie',
    selected,
    tieGroup: names(ranked.filter(([, s]) => s === tied)),
    // Adding zero turns −0, which JSON cannot tell apart, into 0.
    choose: [min - selected.length + 0, max - selected.length],
  }
}
