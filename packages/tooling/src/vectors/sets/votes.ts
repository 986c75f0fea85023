import { kendallsW } from '@trivsel/engine/compare'
import { approval, borda, dots, schulze, selectWithinRange } from '@trivsel/engine/selection'
import * as z from 'zod'
import { adapter, figures } from '../adapter'

const ballots = z.array(z.object({ count: z.int().default(1), order: z.array(z.string()) }))
const items = z.array(z.string())

export const votes = {
  'rank.kendallW': adapter({ ranks: z.array(z.array(z.number().nullable())) }, ({ ranks }) =>
    figures({ W: kendallsW(ranks) }),
  ),
  'vote.schulze': adapter({ ballots, items }, (given) => figures({ ...schulze(given.ballots, given.items) })),
  'vote.borda': adapter(
    { ballots, items, topK: z.int().nullish(), rule: z.string().optional() },
    ({ topK, rule, ...given }) => {
      if (rule !== undefined && rule !== 'approval' && rule !== 'borda')
        throw new Error(`"${rule}" is no rule here: they are borda and approval`)
      const scores = Object.fromEntries(
        rule === 'approval' ? approval(given.ballots, given.items) : borda(given.ballots, given.items, topK ?? null),
      )
      return figures({ scores, points: scores })
    },
  ),
  'vote.cumulativeVersusSupporters': adapter(
    { dots: z.array(z.record(z.string(), z.number())), items: items.optional() },
    (given) => {
      const named = given.items ?? [...new Set(given.dots.flatMap((person) => Object.keys(person)))]
      const ranked = dots(given.dots, named)
      const by = (of: 'dots' | 'supporters' | 'rank') => Object.fromEntries(ranked.map((one) => [one.item, one[of]]))
      return figures({
        ...{ dots: by('dots'), supporters: by('supporters'), rank: by('rank') },
        order: ranked.map(({ item }) => item),
      })
    },
  ),
  'vote.selectWithinRange': adapter(
    { scores: z.record(z.string(), z.number()), min: z.number(), max: z.number() },
    ({ scores, ...range }) => selectWithinRange(Object.entries(scores), range),
  ),
}
