import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type StepBase, stepBase } from './step-base'

/** People take in knowledge and say that they have. */
export interface ReadStep extends StepBase {
  readonly activity: 'read'
  /** In the order they are read. */
  readonly pages: readonly Id[]
}

/** Accepts one {@link ReadStep}. */
export const readStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('read'),
  pages: z.array(idSchema).check(z.minLength(1)),
}) satisfies z.ZodMiniType<ReadStep>
