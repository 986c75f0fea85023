import { fileURLToPath } from 'node:url'
import { readPack } from '@trivsel/authoring'
import catalogue from '@trivsel/content/json/catalogue.json' with { type: 'json' }
import { type Catalogue, overlay, type Tool, type Words } from '@trivsel/core'
import { createTranslator, type Translator } from '@trivsel/i18n'

const base = catalogue as unknown as Catalogue

function withPack(): Catalogue {
  const read = readPack(fileURLToPath(new URL('../../../../examples/pack-larkbank', import.meta.url)), base)
  if (!read.ok) throw new Error(read.letters.join('\n'))
  const laid = overlay(base, read.pack)
  if (!laid.ok) throw new Error(JSON.stringify(laid.findings))
  return laid.catalogue
}

const pack = withPack()

/** Every tool of the catalogue, and the one that the example pack adds. */
export const tools: readonly Tool[] = [
  ...base.tools,
  ...pack.tools.filter(({ id }) => !base.tools.some((tool) => tool.id === id)),
]

const wordsOf = (tool: Tool): readonly Words[] => (base.tools.includes(tool) ? base : pack).words

/** A translator of a tool for each language that it has words in. */
export function translatorsOf(tool: Tool): readonly Translator[] {
  const shown = ['shared', tool.id, tool.deck?.id, ...tool.models.map(({ id }) => id)]
  return ['da', 'en'].map((language) =>
    createTranslator({
      language,
      words: wordsOf(tool).filter((words) => words.language === language && shown.includes(words.namespace)),
    }),
  )
}
