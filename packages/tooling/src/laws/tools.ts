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

/** A language that a tool is shown in. */
export interface Spoken {
  readonly translator: Translator
  /** Every wording in it. */
  readonly words: readonly string[]
}

/** Each language that a tool has words in. */
export function spokenBy(tool: Tool): readonly Spoken[] {
  const shown = ['shared', tool.id, tool.deck?.id, ...tool.models.map(({ id }) => id)]
  return ['da', 'en'].map((language) => {
    const words = wordsOf(tool).filter((one) => one.language === language && shown.includes(one.namespace))
    return { translator: createTranslator({ language, words }), words: words.flatMap(({ texts }) => textsIn(texts)) }
  })
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn)

/** A translator of a tool for each language that it has words in. */
export const translatorsOf = (tool: Tool): readonly Translator[] => spokenBy(tool).map(({ translator }) => translator)
