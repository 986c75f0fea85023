import catalogue from '@trivsel/content/json/catalogue.json' with { type: 'json' }
import type { Tool, Words } from '@trivsel/core'
import { createTranslator, type Translator } from '@trivsel/i18n'
import type { Language } from '../speaker'

const { tools, words } = catalogue as unknown as { readonly tools: readonly Tool[]; readonly words: readonly Words[] }

/** The ids of every tool, in the order of the catalogue. */
export const toolIds: readonly string[] = tools.map(({ id }) => id)

/** A tool of the catalogue. */
export const toolOf = (id: string): Tool => tools.find((tool) => tool.id === id) as Tool

/** The words of a tool, of what it shows, and those that tools share. */
export const translatorOf = ({ id, models, deck }: Tool, language: Language): Translator =>
  createTranslator({
    language,
    words: words.filter(
      (one) =>
        one.language === language &&
        ['shared', id, deck?.id, ...models.map((model) => model.id)].includes(one.namespace),
    ),
  })
