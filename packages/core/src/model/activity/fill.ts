import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type StepBase, stepBase } from './step-base'

/** For whom a form is filled in: once by each person, once by the group, once for each chosen theme. */
export const fillers = ['person', 'group', 'theme'] as const

/** People answer the fields of a form. */
export interface FillStep extends StepBase {
  readonly activity: 'fill'
  readonly form: Id
  readonly per: (typeof fillers)[number]
}

/** Accepts one {@link FillStep}. */
export const fillStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('fill'),
  form: idSchema,
  per: z.enum(fillers),
}) satisfies z.ZodMiniType<FillStep>
