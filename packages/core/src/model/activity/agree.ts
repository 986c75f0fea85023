import * as z from 'zod/mini'
import { type FollowUp, followUpSchema } from '../follow-up'
import { type StepBase, stepBase } from './step-base'

/** For whom agreements are made: by each person with himself or herself, by the group, by the group for each chosen theme. */
export const agreers = ['person', 'group', 'theme'] as const

/** People agree who does what by when, and when they look at it again. */
export interface AgreeStep extends StepBase {
  readonly activity: 'agree'
  readonly per: (typeof agreers)[number]
  /** The follow-up that is proposed. */
  readonly followUp: FollowUp
}

/** Accepts one {@link AgreeStep}. */
export const agreeStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('agree'),
  per: z.enum(agreers),
  followUp: followUpSchema,
}) satisfies z.ZodMiniType<AgreeStep>
