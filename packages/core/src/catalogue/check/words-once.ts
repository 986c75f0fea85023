import type { Words } from '../words'

/** What words are called among others: there are one in each language of each namespace. */
export const nameOf = ({ namespace, language }: Pick<Words, 'namespace' | 'language'>): string =>
  `${namespace} in ${language}`

/**
 * Words with their positions, those alone that stand first under their name. That others stand there again is told;
 * looking through each of them as well could go on for very long.
 */
export function wordsOnce(words: readonly Words[]): (readonly [words: Words, position: number])[] {
  const seen = new Set<string>()
  return words.flatMap((one, i) => {
    const name = nameOf(one)
    if (seen.has(name)) return []
    seen.add(name)
    return [[one, i] as const]
  })
}
