import * as z from 'zod/mini'

/** Units in which a follow-up is counted. */
export const followUpUnits = ['days', 'weeks', 'months', 'years'] as const

/** How long after an agreement people look at it again. */
export interface FollowUp {
  readonly after: number
  readonly unit: (typeof followUpUnits)[number]
  /** True where they do so again and again. */
  readonly repeats: boolean
}

/** Accepts one {@link FollowUp}. */
export const followUpSchema: z.ZodMiniType<FollowUp> = z.strictObject({
  after: z.int().check(z.gte(1), z.lte(366)),
  unit: z.enum(followUpUnits),
  repeats: z.boolean(),
})
