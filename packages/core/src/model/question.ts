import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** A question put to people. Its wording is found under the id; an answer is never stored in it. */
export interface Question {
  readonly id: Id
}

/** Accepts one {@link Question}. */
export const questionSchema: z.ZodMiniType<Question> = z.strictObject({ id: idSchema })
