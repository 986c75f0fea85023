import * as z from 'zod/mini'
import type { TextTree, Words } from './words'

const textTree: z.ZodMiniType<TextTree> = z.record(z.string(), z.union([z.string(), z.lazy(() => textTree)]))

/** Accepts a BCP 47 tag as it is written in full: `da`, `nb`, `de-CH`. */
export const languageSchema: z.ZodMiniType<string> = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/))

/** Accepts the {@link Words} of one namespace in one language. */
export const wordsSchema: z.ZodMiniType<Words> = z.strictObject({
  language: languageSchema,
  namespace: z.string(),
  texts: textTree,
})
