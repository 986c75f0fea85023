import * as z from 'zod/mini'

/**
 * What became of an id: `moved` to another, `split` into several, `superseded` by something that need not mean the
 * same, or `ended`.
 */
export const fates = ['moved', 'split', 'superseded', 'ended'] as const

/** An id that is no longer given out. Data that holds it can still be read. */
export interface Retired {
  /** `<piece>`, `<piece>/<theme or card or part>` or `<piece>/<kind>/<id>`, as `allIds` lists them. */
  readonly id: string
  readonly fate: (typeof fates)[number]
  /** Where its meaning continues: one id where it moved, several where it was split, else none. */
  readonly to: readonly string[]
  /** What stands in its place now without meaning the same; `null` where nothing does. */
  readonly inItsPlace: string | null
  /** The version of the content in which it was retired. */
  readonly since: string
}

const path = z.string().check(z.regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*$/), z.maxLength(300))

/** Accepts one {@link Retired}. */
export const retiredSchema: z.ZodMiniType<Retired> = z.strictObject({
  id: path,
  fate: z.enum(fates),
  to: z.array(path),
  inItsPlace: z.nullable(path),
  since: z.string().check(z.minLength(1)),
})
