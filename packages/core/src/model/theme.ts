import * as z from 'zod/mini'
import { type Id, idSchema } from './id'
import { type Question, questionSchema } from './question'

/** Something a group can talk about and rate: a title and a statement, found under the id. */
export interface Theme {
  readonly id: Id
  readonly group: Id
  /** The seat whose work the theme judges. That person's own rating is shown last, so as not to lead the others. */
  readonly judges: Id | null
  /** Asked besides the statement. */
  readonly questions: readonly Question[]
}

/** Accepts one {@link Theme}. */
export const themeSchema: z.ZodMiniType<Theme> = z.strictObject({
  id: idSchema,
  group: idSchema,
  judges: z.nullable(idSchema),
  questions: z.array(questionSchema),
})
