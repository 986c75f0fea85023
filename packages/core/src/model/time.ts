import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** Time that people set aside for a part of the process. */
export interface TimeSlot {
  readonly id: Id
  /** Whole minutes. */
  readonly minutes: number
}

/** Accepts one {@link TimeSlot}. */
export const timeSlotSchema: z.ZodMiniType<TimeSlot> = z.strictObject({
  id: idSchema,
  minutes: z.int().check(z.gte(1), z.lte(600)),
})
