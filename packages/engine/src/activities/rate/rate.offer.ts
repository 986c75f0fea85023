import type { RateStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Offered, Scene } from '../drawers'
import { scaleOf } from '../tool-parts'
import type { Answers, RateData } from './rate.data'
import { revealed } from './rate.revealed'
import { picksOf, tally } from './rate.tally'

/** The themes with what was revealed about them; before the reveal, the tool's themes with nothing. */
export function rateOffer({ tool, step, data, closed }: Scene<RateStep, RateData>): readonly Offered[] {
  const shown: Answers = revealed(data, closed) ?? { answers: {}, own: [] }
  const offer = (id: string, title: string | null): Offered => ({
    id,
    title,
    axes: tally(shown, id, step.axes, scaleOf(tool)),
    picks: picksOf(shown, id),
    words: {},
    since: get(data.changed, id) ?? 0,
  })
  return [...tool.themes.map(({ id }) => offer(id, null)), ...shown.own.map(({ id, title }) => offer(id, title))]
}

/** The clock of the latest reveal that showed the others something new. */
export const rateSince = ({ data }: Scene<RateStep, RateData>): number => Math.max(0, ...Object.values(data.changed))
