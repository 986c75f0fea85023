import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** A form as somebody made up might have filled it in. */
export interface Example {
  readonly id: Id
  readonly form: Id
  readonly answers: readonly { readonly field: Id; readonly lines: readonly Id[] }[]
}

/** Accepts one {@link Example}. */
export const exampleSchema: z.ZodMiniType<Example> = z.strictObject({
  id: idSchema,
  form: idSchema,
  answers: z
    .array(z.strictObject({ field: idSchema, lines: z.array(idSchema).check(z.minLength(1)) }))
    .check(z.minLength(1)),
})
