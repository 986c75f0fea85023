import * as z from 'zod/mini'
import { type Id, idSchema } from './id'
import { type Question, questionSchema } from './question'

/** A part of a model, with parts of its own. Its title and text are found under the ids that lead to it. */
export interface ModelPart {
  readonly id: Id
  readonly parts: readonly ModelPart[]
}

/** Knowledge that several tools show: the demands and resources of a job, the roles in an organisation, what the law asks. */
export interface Model {
  readonly id: Id
  /** First and last day it holds, as `YYYY-MM-DD`; `null` where it has no such day. */
  readonly validFrom: string | null
  readonly validUntil: string | null
  /** The model it took the place of. */
  readonly supersedes: Id | null
  /** What people ask themselves when they look at it. */
  readonly questions: readonly Question[]
  readonly parts: readonly ModelPart[]
}

const nest = (deeper: z.ZodMiniType<ModelPart>): z.ZodMiniType<ModelPart> =>
  z.strictObject({ id: idSchema, parts: z.array(deeper) })

const leafSchema: z.ZodMiniType<ModelPart> = z.strictObject({ id: idSchema, parts: z.tuple([]) })

const day = z.nullable(z.iso.date())

/** Accepts one {@link Model}, at most three levels of parts deep. */
export const modelSchema: z.ZodMiniType<Model> = z.strictObject({
  id: idSchema,
  validFrom: day,
  validUntil: day,
  supersedes: z.nullable(idSchema),
  questions: z.array(questionSchema),
  parts: z.array(nest(nest(leafSchema))).check(z.minLength(1)),
})
