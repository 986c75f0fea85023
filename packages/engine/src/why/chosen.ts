import type { Range } from '@trivsel/core'
import { type Selection, selectWithinRange } from '../selection'

/** Why some themes are proposed, or why the choice is handed to the group. */
export interface WhyChosen<I extends string = string> {
  readonly what: 'chosen'
  readonly range: Range
  /** Themes that anybody picked, most picks first: what all the rest follows from. */
  readonly scores: readonly (readonly [item: I, score: number])[]
  /** How many are chosen where the list is cut, and how far the score falls there; `null` where it is not cut. */
  readonly cut: { readonly after: number; readonly drop: number } | null
  readonly selection: Selection<I>
}

/** Says why a choice within a range came out as it did. */
export function whyChosen<I extends string>(
  scores: readonly (readonly [item: I, score: number])[],
  range: Range,
): WhyChosen<I> {
  const selection = selectWithinRange(scores, range)
  const ranked = scores.filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a)
  const after = selection.selected.length
  const last = ranked.at(after - 1)?.[1] ?? 0
  const isCut = selection.status === 'decided' && ranked.length > range.min
  return {
    what: 'chosen',
    range,
    scores: ranked,
    cut: isCut ? { after, drop: last - (ranked.at(after)?.[1] ?? 0) } : null,
    selection,
  }
}

/** The choice again, from what the reason says it was made of. */
export const chosenAgain = <I extends string>({ scores, range }: WhyChosen<I>): Selection<I> =>
  selectWithinRange(scores, range)
