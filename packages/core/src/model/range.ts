import * as z from 'zod/mini'

/** From `min` to `max`, both included. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** Accepts a {@link Range} of whole numbers from 0. */
export const rangeSchema: z.ZodMiniType<Range> = z.strictObject({
  min: z.int().check(z.gte(0)),
  max: z.int().check(z.gte(1)),
})
