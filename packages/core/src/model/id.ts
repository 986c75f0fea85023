import * as z from 'zod/mini'

/** A promise to everyone who stores it: kebab-case English, never reused, never derived from text. */
export type Id = string

// As keys, the two excepted names could reach a prototype, so no saved session may hold them.
const KEBAB = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Accepts an {@link Id} of at most 64 characters. */
export const idSchema: z.ZodMiniType<Id> = z.string().check(z.regex(KEBAB), z.maxLength(64))
