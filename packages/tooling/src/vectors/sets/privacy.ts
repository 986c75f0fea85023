import { audit, flatPartition, leastFloors, safePatterns, timeline } from '@trivsel/engine/privacy'
import * as z from 'zod'
import { adapter, figures } from '../adapter'

const whole = z.int()
const minN = whole

export const privacy = {
  'privacy.flatPartition': adapter({ sizes: z.record(z.string(), z.number()), minN }, (given) =>
    figures({ ...flatPartition(given.sizes, given.minN) }),
  ),
  'privacy.audit': adapter(
    { released: z.record(z.string(), z.array(z.union([z.string(), z.number()]))), minN },
    (given) => figures({ ...audit(given.released, given.minN) }),
  ),
  'privacy.crossTable': adapter({ counts: z.array(z.array(z.number())), minN }, (given) => {
    const patterns = safePatterns(given.counts, given.minN)
    return figures({ safeMinimalPatterns: patterns, cheapest: patterns[0] ?? null })
  }),
  'privacy.timeline': adapter(
    {
      ...{ publishedN: whole, newAnswers: whole, erasures: whole, closed: z.boolean().default(true) },
      ...{ minN: whole.default(leastFloors.scores.minN), minStep: whole.default(leastFloors.scores.minStep) },
    },
    ({ minN: least, minStep, ...change }) => timeline(change, { minN: least, minStep }),
  ),
}
