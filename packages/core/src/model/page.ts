import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** Something to read: a title and a text, and what is shown below them. */
export interface Page {
  readonly id: Id
  readonly models: readonly Id[]
  readonly lists: readonly Id[]
  readonly sets: readonly Id[]
  readonly examples: readonly Id[]
}

/** Accepts one {@link Page}. */
export const pageSchema: z.ZodMiniType<Page> = z.strictObject({
  id: idSchema,
  models: z.array(idSchema),
  lists: z.array(idSchema),
  sets: z.array(idSchema),
  examples: z.array(idSchema),
})
