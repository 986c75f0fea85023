import * as z from 'zod/mini'

/** Accepts the edition of a document: `YYYY-MM`, or `undated` where the document states none. */
export const editionSchema: z.ZodMiniType<string> = z.string().check(z.regex(/^(\d{4}-\d{2}|undated)$/))
