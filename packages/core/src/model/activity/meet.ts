import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type Question, questionSchema } from '../question'
import { type StepBase, stepBase } from './step-base'

/** One item of a meeting's agenda. */
export interface AgendaItem {
  readonly id: Id
  /** Whole minutes: the range the item is meant to stay within, and what is planned unless the group plans otherwise. */
  readonly minutes: { readonly min: number; readonly planned: number; readonly max: number }
  /** True for a break, which is no part of the time the meeting is said to take. */
  readonly pause: boolean
  /** The step whose screen the group works in during the item. */
  readonly step: Id
  /** The seat that leads the item; `null` where it is the one who leads the meeting. */
  readonly by: Id | null
  /** What the one who leads the meeting says or sees to. */
  readonly prompts: readonly Id[]
  /** Questions the group goes through for each chosen theme. */
  readonly questions: readonly Question[]
  /** Sets of questions that people ask each other. */
  readonly sets: readonly Id[]
  /** What must be at hand. */
  readonly materials: readonly Id[]
}

/** A meeting with a timed agenda. It runs while the group moves on through the steps that follow. */
export interface MeetStep extends StepBase {
  readonly activity: 'meet'
  /** The seats that come to the meeting and get it in their calendars; `null` where everyone comes. */
  readonly attend: readonly Id[] | null
  readonly agenda: readonly AgendaItem[]
}

const minutes = z.int().check(z.gte(1), z.lte(600))

/** Accepts one {@link MeetStep}. */
export const meetStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('meet'),
  attend: z.nullable(z.array(idSchema).check(z.minLength(1))),
  agenda: z.array(
    z.strictObject({
      id: idSchema,
      minutes: z.strictObject({ min: minutes, planned: minutes, max: minutes }),
      pause: z.boolean(),
      step: idSchema,
      by: z.nullable(idSchema),
      prompts: z.array(idSchema),
      questions: z.array(questionSchema),
      sets: z.array(idSchema),
      materials: z.array(idSchema),
    }),
  ),
}) satisfies z.ZodMiniType<MeetStep>
