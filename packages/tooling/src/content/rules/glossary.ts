import type { Language } from '@trivsel/authoring/content'
import * as z from 'zod'
import type { Found, OwnRule } from './own-rule'

/** Words that are not used, and what is said instead. */
export interface Term {
  readonly language: Language
  /** `*` stands for the rest of a word: `eskaler*` is `eskalere` and `eskalering`. */
  readonly never: readonly string[]
  readonly instead: string
}

/** Accepts one {@link Term}. */
export const termSchema: z.ZodType<Term> = z.strictObject({
  language: z.string(),
  never: z.array(z.string().regex(/[^* ]/)).min(1),
  instead: z.string().min(1),
})

function pattern(never: string): RegExp {
  const words = never
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\*/g, '\\p{L}*')
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu')
}

/** One word for one thing, so that nobody wonders whether another word means something else. */
export function glossary(terms: readonly Term[]): OwnRule {
  const searched = terms.map(({ language, never, instead }) => ({ language, instead, patterns: never.map(pattern) }))
  return {
    name: 'glossary',
    find: ({ words }) =>
      [...words.values()].flat().flatMap(({ namespace, language, leaves }) => {
        const own = searched.filter((term) => term.language === language)
        return leaves.flatMap(({ key, at, text }): Found[] =>
          own.flatMap(({ instead, patterns }) => {
            const found = patterns.map((one) => one.exec(text)?.[0]).find((match) => match !== undefined)
            if (found === undefined) return []
            return [{ at, message: `instead of "${found}" say "${instead}"`, where: `${namespace}:${key}`, language }]
          }),
        )
      }),
  }
}
