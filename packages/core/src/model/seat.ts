import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** A place at the table. One person may hold several: a leader often facilitates and answers as well. */
export interface Seat {
  readonly id: Id
  /** Fewest people in this seat for a session to open. */
  readonly min: number
  /** Most people in this seat; `null` where there is no limit. */
  readonly max: number | null
}

/** Accepts one {@link Seat}. */
export const seatSchema: z.ZodMiniType<Seat> = z.strictObject({
  id: idSchema,
  min: z.int().check(z.gte(0)),
  max: z.nullable(z.int().check(z.gte(1))),
})
