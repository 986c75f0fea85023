import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type Question, questionSchema } from '../question'
import { type StepBase, stepBase } from './step-base'

/** One item of a meeting's agenda. */
export interface AgendaItem {
  readonly id: Id
  /** Whole minutes: the range the item is meant to stay within, and what is planned unless the group plans otherwise. */
  readonly minutes: { readonly min: number; readonly planned: number; readonly max: number }
  /** The step whose screen the group works in during the item. */
  readonly step: Id
  /** What the one who leads the meeting says or sees to. */
  readonly prompts: readonly Id[]
  /** Questions the group goes through for each chosen theme. */
  readonly questions: readonly Question[]
}

/** A meeting with a timed agenda. It runs while the group moves on through the steps that follow. */
export interface MeetStep extends StepBase {
  readonly activity: 'meet'
  readonly agenda: readonly AgendaItem[]
}

const minutes = z.int().check(z.gte(1), z.lte(600))

/** Accepts one {@link MeetStep}. */
export const meetStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('meet'),
  agenda: z.array(
    z.strictObject({
      id: idSchema,
      minutes: z.strictObject({ min: minutes, planned: minutes, max: minutes }),
      step: idSchema,
      prompts: z.array(idSchema),
      questions: z.array(questionSchema),
    }),
  ),
}) satisfies z.ZodMiniType<MeetStep>
