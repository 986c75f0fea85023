import * as z from 'zod/mini'
import { type AgreeStep, agreeStepSchema } from './activity/agree'
import { type MapStep, mapStepSchema } from './activity/map'
import { type MeetStep, meetStepSchema } from './activity/meet'
import { type RateStep, rateStepSchema } from './activity/rate'

/** A step of a tool: one activity with its settings. */
export type Step = RateStep | MapStep | MeetStep | AgreeStep

/** What people do in a step. */
export type Verb = Step['activity']

/** Accepts one {@link Step}. */
export const stepSchema: z.ZodMiniType<Step> = z.discriminatedUnion('activity', [
  rateStepSchema,
  mapStepSchema,
  meetStepSchema,
  agreeStepSchema,
])
