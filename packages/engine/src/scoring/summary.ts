import type { Scale, Side } from '@trivsel/core'
import { agreement, polarization } from './agreement'
import { consensus } from './consensus'
import { type Counts, sum, total } from './counts'
import { leikD } from './leik'
import { majority } from './majority'
import { mean } from './mean'
import { type Medians, medians } from './medians'
import { modes } from './modes'
import { ordinalVariation } from './ordinal-variation'
import { type Rwg, rwg } from './rwg'
import { sideByMajority, sideByMedian, sideBySum } from './side'
import { typicalJudgement } from './typical-judgement'

/** Every figure of a group's answers on one axis. `null` is unknown, because too few answered. */
export interface Summary {
  /** How many answered. */
  readonly n: number
  /** Sum of the answers' values, an integer. */
  readonly sum: number
  readonly mean: number | null
  readonly medians: Medians | null
  readonly modes: readonly number[]
  readonly majority: number | null
  readonly typicalJudgement: number | null
  /** Which side of the scale's middle the group lies on, by each way to tell. */
  readonly sides: {
    readonly sum: Side | null
    readonly median: Side | null
    readonly majority: Side | null
  }
  readonly consensus: number | null
  readonly agreement: number | null
  readonly polarization: number | null
  readonly leikD: number | null
  readonly ordinalVariation: number | null
  readonly rwg: Rwg | null
}

/** All figures of a group's answers on one axis. */
export const summary = (counts: Counts, scale: Scale): Summary => ({
  n: total(counts),
  sum: sum(counts, scale),
  mean: mean(counts, scale),
  medians: medians(counts, scale),
  modes: modes(counts, scale),
  majority: majority(counts, scale),
  typicalJudgement: typicalJudgement(counts, scale),
  sides: {
    sum: sideBySum(counts, scale),
    median: sideByMedian(counts, scale),
    majority: sideByMajority(counts, scale),
  },
  consensus: consensus(counts),
  agreement: agreement(counts),
  polarization: polarization(counts),
  leikD: leikD(counts),
  ordinalVariation: ordinalVariation(counts),
  rwg: rwg(counts),
})
