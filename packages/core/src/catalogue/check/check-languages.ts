import type { Catalogue } from '../catalogue'
import type { Finding } from '../finding'
import { nameOf, wordsOnce } from './words-once'

/** A tool speaks a language only with all it shows: the models and the deck it has, and what tools share. */
export function checkLanguages({ tools, words }: Pick<Catalogue, 'tools' | 'words'>): Finding[] {
  const spoken = new Set(words.map(nameOf))
  const once = wordsOnce(words)
  const lacking = tools.flatMap(({ id, models, deck }) => {
    const shown = [...models.map((model) => model.id), ...(deck === null ? [] : [deck.id]), 'shared']
    return once
      .filter(([{ namespace }]) => namespace === id)
      .flatMap(([{ language }]) =>
        shown
          .filter((namespace) => !spoken.has(nameOf({ namespace, language })))
          .map((namespace) => `"${id}" speaks "${language}", and "${namespace}", which it shows, does not`),
      )
  })
  return lacking.map((message) => ({ path: ['words'], message }))
}
