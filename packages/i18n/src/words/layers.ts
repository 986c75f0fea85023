import type { Words } from '@trivsel/core'
import { type FlatTexts, flatTexts, type Layered } from './flat-texts'
import { overrideFaults } from './override-faults'

function inLanguage(language: string, words: Words): void {
  if (words.language === language) return
  throw new RangeError(
    `the words of "${words.namespace}" are in "${words.language}", but the translator speaks "${language}"; ` +
      'make a translator for each language',
  )
}

/**
 * Lays words over each other: base words, then overrides in order.
 * @throws RangeError where words are in another language, a namespace has two base words, or an override does not fit.
 */
export function layer(language: string, base: readonly Words[], overrides: readonly Words[]): Layered {
  const layered = new Map<string, FlatTexts>()
  for (const words of base) {
    inLanguage(language, words)
    if (layered.has(words.namespace)) {
      throw new RangeError(`"${words.namespace}" has two base words; hand the second in under overrides`)
    }
    layered.set(words.namespace, flatTexts(words))
  }
  for (const words of overrides) {
    inLanguage(language, words)
    const override = flatTexts(words)
    const faults = overrideFaults(words.namespace, override, layered)
    if (faults.length > 0) throw new RangeError(faults.join('\n'))
    layered.set(words.namespace, new Map([...(layered.get(words.namespace) ?? []), ...override]))
  }
  return layered
}
