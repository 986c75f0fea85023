import type { Side } from '@trivsel/core'
import { compareFractions, type Fraction, minus, type Ratio, ratio, shown, signOf } from './fraction'

/** Where themes lie on one axis against a line. */
export interface AgainstLine {
  /** Where the line lies, to be shown; `null` where it was to lie among the means and there is none. */
  readonly line: number | null
  /** Which side of the line each mean lies on, in the order given; `null` where there is no mean. */
  readonly sides: readonly (Side | null)[]
}

function meanOf(means: readonly Ratio[]): Ratio {
  const [above, below] = means.reduce(([a, b], [c, d]) => [a * d + c * b, b * d])
  return [above, below * BigInt(means.length)]
}

/** Of an even number, the middle between the two in the middle. */
function medianOf(means: readonly Fraction[]): Ratio {
  const sorted = [...means].sort(compareFractions)
  const half = sorted.length / 2
  return meanOf([Math.ceil(half) - 1, Math.floor(half)].map((at) => ratio(sorted[at] as Fraction)))
}

/**
 * Which side of a line each theme's mean lies on. The line is a point of the scale, or the themes' own `mean` (each
 * theme counts the same, however many answered on it) or `median`. Exact in whole numbers of any size: there are
 * answers for which floats say "above" where mean and line are the same.
 */
export function againstLine(means: readonly (Fraction | null)[], at: Fraction | 'mean' | 'median'): AgainstLine {
  const known = means.filter((mean) => mean !== null)
  if (known.length === 0 && typeof at === 'string') return { line: null, sides: means.map(() => null) }
  const line = at === 'mean' ? meanOf(known.map(ratio)) : at === 'median' ? medianOf(known) : ratio(at)
  return {
    line: shown(line),
    sides: means.map((mean) => (mean === null ? null : signOf(minus(ratio(mean), line)))),
  }
}
