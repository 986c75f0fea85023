import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type Range, rangeSchema } from '../range'
import { type StepBase, stepBase } from './step-base'

/** People meet in pairs or threes over a card or a set of questions, and find new partners in each round. */
export interface DealStep extends StepBase {
  readonly activity: 'deal'
  /** True where each person holds a card of the tool's deck. */
  readonly deck: boolean
  /** The questions that people ask each other; `null` where the cards ask them. */
  readonly set: Id | null
  readonly rounds: Range
  /** Whole minutes for each person in a round; `null` where people take the time they need. */
  readonly minutesEach: number | null
  /** True where people swap cards between rounds. */
  readonly swap: boolean
}

/** Accepts one {@link DealStep}. */
export const dealStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('deal'),
  deck: z.boolean(),
  set: z.nullable(idSchema),
  rounds: rangeSchema,
  minutesEach: z.nullable(z.int().check(z.gte(1), z.lte(120))),
  swap: z.boolean(),
}) satisfies z.ZodMiniType<DealStep>
