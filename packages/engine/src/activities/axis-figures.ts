import type { Scale } from '@trivsel/core'
import { type Counts, consensus, noCounts, sum, total } from '../scoring'

/** A group's answers on one axis. */
export interface AxisFigures {
  /** How many answered. */
  readonly n: number
  /** Sum of the answers' values, an integer. */
  readonly sum: number
  /** How many gave each level, lowest level first. */
  readonly counts: Counts
  /** Tastle–Wierman consensus from 0 to 1; `null` where nobody answered. */
  readonly consensus: number | null
}

/** The figures of a group's answers on one axis. */
export const axisFigures = (counts: Counts = [], scale: Scale): AxisFigures => {
  const all = counts.length === 0 ? noCounts(scale) : counts
  return { n: total(all), sum: sum(all, scale), counts: all, consensus: consensus(all) }
}
