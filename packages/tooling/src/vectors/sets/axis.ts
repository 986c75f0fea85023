import type { Scale } from '@trivsel/core'
import {
  agreement,
  type Counts,
  consensus,
  leikD,
  ordinalVariation,
  polarization,
  rwg,
  type Summary,
  summary,
} from '@trivsel/engine/scoring'
import { type Figures, figures } from '../adapter'

/** How far people lie apart, by the names of the sets. */
export const dispersionOf = (counts: Counts) => {
  const within = rwg(counts)
  return {
    agreementA: agreement(counts),
    polarization: polarization(counts),
    consensusCns: consensus(counts),
    leikD: leikD(counts),
    iov: ordinalVariation(counts),
    rwgUniform: within?.uniform ?? null,
    rwgUniformTruncated: within?.truncated ?? null,
    rwgMaxDissensus: within?.maxDissensus ?? null,
  }
}

/** Every figure of an axis, by the names of the sets. */
export function axisOf(counts: Counts, scale: Scale, missing: number): Figures {
  const { medians, sides, ...all }: Summary = summary(counts, scale)
  return figures({
    n: all.n,
    missing,
    sum: all.sum,
    mean: all.mean,
    medianLow: medians?.low ?? null,
    medianHigh: medians?.high ?? null,
    modes: all.modes,
    majority: all.majority,
    typicalJudgment: all.typicalJudgement,
    signBySum: sides.sum,
    signByMedian: sides.median,
    signByMajority: sides.majority,
    frequencies: counts,
    ...dispersionOf(counts),
  })
}
