import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type Range, rangeSchema } from '../range'
import { type StepBase, stepBase } from './step-base'

/** Each person rates the themes on the axes and picks favourites; nobody sees another's answers until the common reveal. */
export interface RateStep extends StepBase {
  readonly activity: 'rate'
  /** In the order they are asked. */
  readonly axes: readonly Id[]
  /** How many favourites each person picks. */
  readonly picks: Range
  /** True where people may add themes of their own. */
  readonly ownThemes: boolean
  /** Fewest people who must be done before the answers can be revealed. */
  readonly revealFrom: number
}

/** Accepts one {@link RateStep}. */
export const rateStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('rate'),
  axes: z.array(idSchema).check(z.minLength(1)),
  picks: rangeSchema,
  ownThemes: z.boolean(),
  revealFrom: z.int().check(z.gte(1)),
}) satisfies z.ZodMiniType<RateStep>
