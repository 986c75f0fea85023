import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** One answer on a scale. */
export interface Level {
  readonly id: Id
  /** Integer, so that sums decide exactly. Levels of a scale rise in even steps. */
  readonly value: number
  /** What a person may write in the box on paper or in a file, besides the id. */
  readonly symbols: readonly string[]
}

/** The answers a rating can have, lowest first. */
export interface Scale {
  readonly id: Id
  readonly levels: readonly Level[]
}

/** Accepts one {@link Level}. */
export const levelSchema: z.ZodMiniType<Level> = z.strictObject({
  id: idSchema,
  value: z.int(),
  symbols: z.array(z.string()),
})

/** Accepts one {@link Scale}. */
export const scaleSchema: z.ZodMiniType<Scale> = z.strictObject({
  id: idSchema,
  levels: z.array(levelSchema).check(z.minLength(2)),
})
