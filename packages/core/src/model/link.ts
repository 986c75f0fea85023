import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** Where another tool takes over. */
export interface Link {
  readonly id: Id
  readonly tool: Id
  /** The step and the theme of this tool that lead there; `null` where the whole tool does. */
  readonly step: Id | null
  readonly theme: Id | null
}

/** Accepts one {@link Link}. */
export const linkSchema: z.ZodMiniType<Link> = z.strictObject({
  id: idSchema,
  tool: idSchema,
  step: z.nullable(idSchema),
  theme: z.nullable(idSchema),
})
