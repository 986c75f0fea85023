import * as z from 'zod/mini'
import { editionSchema } from './edition'
import { type Id, idSchema } from './id'

/**
 * A theme of an earlier edition. It keeps its words, so that old answers can be read, and stands again where a group
 * chooses that edition.
 */
export interface FormerTheme {
  readonly id: Id
  readonly group: Id
  readonly edition: string
  /** The theme that stands in its place now. It need not mean the same. */
  readonly inPlaceOf: Id
}

/** Accepts one {@link FormerTheme}. */
export const formerThemeSchema: z.ZodMiniType<FormerTheme> = z.strictObject({
  id: idSchema,
  group: idSchema,
  edition: editionSchema,
  inPlaceOf: idSchema,
})
