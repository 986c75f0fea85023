import * as z from 'zod/mini'
import { type FollowUp, followUpSchema } from '../follow-up'
import { type Id, idSchema } from '../id'
import { type StepBase, stepBase } from './step-base'

/** People agree who does what by when, and when they look at it again. */
export interface AgreeStep extends StepBase {
  readonly activity: 'agree'
  /** The follow-up that is proposed. */
  readonly followUp: FollowUp
  /** The template that the agreements are written into; `null` where they stand on their own. */
  readonly form: Id | null
}

/** Accepts one {@link AgreeStep}. */
export const agreeStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('agree'),
  followUp: followUpSchema,
  form: z.nullable(idSchema),
}) satisfies z.ZodMiniType<AgreeStep>
