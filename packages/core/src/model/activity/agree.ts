import * as z from 'zod/mini'
import { type StepBase, stepBase } from './step-base'

/** The group agrees who does what by when for each theme, and when it follows up. */
export interface AgreeStep extends StepBase {
  readonly activity: 'agree'
  /** Weeks from the meeting to the follow-up that is proposed. */
  readonly followUpWeeks: number
}

/** Accepts one {@link AgreeStep}. */
export const agreeStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('agree'),
  followUpWeeks: z.int().check(z.gte(1), z.lte(260)),
}) satisfies z.ZodMiniType<AgreeStep>
