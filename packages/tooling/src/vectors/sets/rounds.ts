import { cliffsDelta } from '@trivsel/engine/compare'
import { countLevels } from '@trivsel/engine/scoring'
import * as z from 'zod'
import { adapter } from '../adapter'
import { scaleOf } from '../scale-of'

const answers = z.array(z.number().nullable())

export const rounds = {
  'compare.cliffsDelta': adapter({ round1: answers, round2: answers }, ({ round1, round2 }) => {
    const given = [...round1, ...round2].filter((value) => value !== null)
    // Only the order of the levels counts, so those that nobody gave may be left out.
    const scale = scaleOf([...new Set(given)].sort((a, b) => a - b))
    const [before, after] = [round1, round2].map((round) =>
      countLevels(
        round.map((value) => (value === null ? null : String(value))),
        scale,
      ),
    ) as [readonly number[], readonly number[]]
    return cliffsDelta(before, after)
  }),
}
