import * as z from 'zod/mini'
import { type AgreeStep, agreeStepSchema } from './activity/agree'
import { type DealStep, dealStepSchema } from './activity/deal'
import { type FillStep, fillStepSchema } from './activity/fill'
import { type MapStep, mapStepSchema } from './activity/map'
import { type MeetStep, meetStepSchema } from './activity/meet'
import { type RateStep, rateStepSchema } from './activity/rate'
import { type ReadStep, readStepSchema } from './activity/read'
import { type SortStep, sortStepSchema } from './activity/sort'

/** A step of a tool: one activity with its settings. */
export type Step = ReadStep | FillStep | RateStep | MapStep | MeetStep | AgreeStep | SortStep | DealStep

/** What people do in a step. */
export type Verb = Step['activity']

/** Accepts one {@link Step}. */
export const stepSchema: z.ZodMiniType<Step> = z.discriminatedUnion('activity', [
  readStepSchema,
  fillStepSchema,
  rateStepSchema,
  mapStepSchema,
  meetStepSchema,
  agreeStepSchema,
  sortStepSchema,
  dealStepSchema,
])
