import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** What one role in the organisation can do with a tool. The advice itself is in the words. */
export interface RoleAdvice {
  readonly role: Id
  /** True where the role is meant to carry the tool forward. An organisation decides for itself. */
  readonly lead: boolean
}

/** Accepts one {@link RoleAdvice}. */
export const roleAdviceSchema: z.ZodMiniType<RoleAdvice> = z.strictObject({
  role: idSchema,
  lead: z.boolean(),
})
