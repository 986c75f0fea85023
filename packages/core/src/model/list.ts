import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** What a list is for: rules people keep, advice, things to tick off, acts of an invitation, examples, subjects to take up, points to know. */
export const listKinds = ['rules', 'advice', 'checklist', 'invitation', 'examples', 'subjects', 'points'] as const

/** One of {@link listKinds}. */
export type ListKind = (typeof listKinds)[number]

/** Short entries that belong together. */
export interface List {
  readonly id: Id
  readonly kind: ListKind
  readonly items: readonly Id[]
}

/** Accepts one {@link List}. */
export const listSchema: z.ZodMiniType<List> = z.strictObject({
  id: idSchema,
  kind: z.enum(listKinds),
  items: z.array(idSchema).check(z.minLength(1)),
})
