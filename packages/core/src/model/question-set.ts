import * as z from 'zod/mini'
import { type Id, idSchema } from './id'
import { type Question, questionSchema } from './question'

/** Questions that people ask aloud, themselves or each other. */
export interface QuestionSet {
  readonly id: Id
  readonly questions: readonly Question[]
}

/** Accepts one {@link QuestionSet}. */
export const questionSetSchema: z.ZodMiniType<QuestionSet> = z.strictObject({
  id: idSchema,
  questions: z.array(questionSchema).check(z.minLength(1)),
})
