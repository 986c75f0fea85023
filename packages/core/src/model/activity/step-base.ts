import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type Privacy, privacies } from '../privacy'
import { type Range, rangeSchema } from '../range'

/** What every step says, whatever people do in it. */
export interface StepBase {
  readonly id: Id
  /** The part of the process the step belongs to. */
  readonly phase: Id
  /** Who may answer or decide here. */
  readonly seats: readonly Id[]
  readonly privacy: Privacy
  /** The time slot the step takes its minutes from; `null` where none is set aside for it. */
  readonly time: Id | null
  /** The earlier step whose outcome this one builds on; `null` where it builds on the tool alone. */
  readonly restsOn: Id | null
  /** People in each group where several work side by side; `null` where all work together or each alone. */
  readonly inGroupsOf: Range | null
}

export const stepBase = {
  id: idSchema,
  phase: idSchema,
  seats: z.array(idSchema).check(z.minLength(1)),
  privacy: z.enum(privacies),
  time: z.nullable(idSchema),
  restsOn: z.nullable(idSchema),
  inGroupsOf: z.nullable(rangeSchema),
}
