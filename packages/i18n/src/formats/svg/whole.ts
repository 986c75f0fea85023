import { oneLine, type Phrase } from '../../text/phrase'
import type { FormName, Rendered } from './form'
import { xml } from './markup'

const isPhrase = (value: object): value is Phrase => Array.isArray(value) && typeof value[0]?.own === 'boolean'

function phrasesIn(value: unknown): readonly Phrase[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPhrase(value)) return [value]
  return Object.values(value).flatMap(phrasesIn)
}

// Lines break between words, and inside a word behind a hyphen.
const letters = (text: string): string => text.replace(/[\s-]/g, '')

/** The description of a picture, with the whole of what its markup shows shortened or only counts. */
export function describe({ title, description, ...shown }: Rendered<FormName>, markup: string): string {
  const said = oneLine(description)
  const texts = [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) => inside)
  const seen = new Set(texts.map((inside) => letters(inside.replace(/<[^>]*>/g, ''))))
  const missing = phrasesIn(shown)
    .map(oneLine)
    .filter((text) => !seen.has(letters(xml(text))) && !said.includes(text))
  return [said, ...new Set(missing)].filter((text) => text !== '').join(' · ')
}
