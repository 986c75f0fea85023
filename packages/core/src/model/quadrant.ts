import * as z from 'zod/mini'
import { type Id, idSchema } from './id'
import { type Question, questionSchema } from './question'

/** A box of the priority map. */
export interface Quadrant {
  readonly id: Id
  /** The number printed in the box. */
  readonly number: number
  /** Which end of each axis the box lies at: 1 high, −1 low. */
  readonly at: Readonly<Record<string, 1 | -1>>
  readonly questions: readonly Question[]
}

/** Two axes that cross, with a box in each corner. */
export interface PriorityMap {
  readonly vertical: Id
  readonly horizontal: Id
  readonly quadrants: readonly Quadrant[]
}

/** Accepts one {@link PriorityMap}. */
export const priorityMapSchema: z.ZodMiniType<PriorityMap> = z.strictObject({
  vertical: idSchema,
  horizontal: idSchema,
  quadrants: z.array(
    z.strictObject({
      id: idSchema,
      number: z.int(),
      at: z.record(idSchema, z.union([z.literal(1), z.literal(-1)])),
      questions: z.array(questionSchema),
    }),
  ),
})
