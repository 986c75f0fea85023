import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'

/** What every step says, whatever people do in it. */
export interface StepBase {
  readonly id: Id
  /** The part of the process the step belongs to. */
  readonly phase: Id
  /** Who may answer or decide here. */
  readonly seats: readonly Id[]
  /** The earlier step whose outcome this one builds on; `null` where it builds on the tool's themes alone. */
  readonly restsOn: Id | null
}

export const stepBase = {
  id: idSchema,
  phase: idSchema,
  seats: z.array(idSchema).check(z.minLength(1)),
  restsOn: z.nullable(idSchema),
}
