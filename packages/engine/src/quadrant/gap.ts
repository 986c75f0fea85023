import { type Fraction, minus, ratio, shown, signOf } from './fraction'

/** A theme's mean on each axis of the map, as {@link exactMean} gives it; `null` where nobody answered. */
export interface Means {
  readonly vertical: Fraction | null
  readonly horizontal: Fraction | null
}

const exactGap = ({ vertical, horizontal }: Means) =>
  vertical === null || horizontal === null ? null : minus(ratio(vertical), ratio(horizontal))

/**
 * The gap: how much higher a theme lies on the vertical axis than on the horizontal one, by its means; to be shown.
 * After importance–performance analysis (Martilla and James 1977), where it says how far what is important falls short.
 * `null` where nobody answered on one of them.
 */
export function gap(means: Means): number | null {
  const exact = exactGap(means)
  return exact === null ? null : shown(exact)
}

/** Puts the larger gap first, and themes without one last; for `sort`. Exact: no float decides. */
export function byGap(a: Means, b: Means): number {
  const [first, second] = [exactGap(a), exactGap(b)]
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  return signOf(minus(second, first))
}
