import type { Catalogue } from '../catalogue'
import { placesIn } from '../check/check-text'
import { saidOf } from '../check/check-words'
import { type Finding, unknownAt } from '../finding'
import type { Words } from '../words'
import type { GivenText } from './lay-words'
import { formsOf, lookUpIn } from './said-words'

const placesOf = (texts: readonly string[]): string[] => [...new Set(texts.flatMap(placesIn))]

/** What may fill a text that nothing stood under before. */
const mayFill = (namespace: string, key: string): readonly string[] =>
  namespace !== 'shared' && key.startsWith('time.') ? ['minutes'] : []

/**
 * A text is filled with the same as the one it stands for: the one it replaces, else the one in the language of record.
 * The forms of a text count together, since "one person" needs no number where "{{count}} people" does.
 */
export function checkPlaces(base: Catalogue, words: readonly Words[], given: readonly GivenText[]): Finding[] {
  const record = base.languages[0] ?? ''
  const before = lookUpIn(base.words)
  const now = lookUpIn(words)
  const told = new Set<string>()
  return given.flatMap(({ namespace, language, key, text, at }): Finding[] => {
    const said = `${namespace}:${saidOf(key)} ${language}`
    const replaced = formsOf(before(namespace, language), key)
    const recorded = language === record ? [] : formsOf(now(namespace, record), key)
    const under = replaced.length > 0 ? replaced : recorded
    const allowed = under.length > 0 ? placesOf(under) : mayFill(namespace, key)
    const strange = placesIn(text).filter((name) => !allowed.includes(name))
    const mine = placesOf(formsOf(now(namespace, language), key))
    const lost = under.length === 0 || told.has(said) ? [] : allowed.filter((name) => !mine.includes(name))
    told.add(said)
    return [
      ...strange.map((name) => unknownAt(at, 'placeholder', name, allowed)),
      ...lost.map((name) => ({
        path: at,
        message: `{{${name}}} is missing: keep each place of "${under.join('" and "')}"`,
      })),
    ]
  })
}
