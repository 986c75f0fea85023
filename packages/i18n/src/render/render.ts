import type { Report, Text } from '@trivsel/core'
import { phraseOf, type Say } from '../text/wording'
import { type Translator, voiceOf } from '../translator/translator'
import type { RenderedReport } from './rendered'

const isText = (value: object): value is Text => 'key' in value || 'own' in value

/** The same value with words where there were texts. Pictures also get the language that their words are in. */
function worded(value: unknown, language: string, say: Say): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => worded(one, language, say))
  if (isText(value)) return say(value)
  const fields = Object.entries(value).map(([name, field]) => [name, worded(field, language, say)])
  return { ...('form' in value ? { language } : {}), ...Object.fromEntries(fields) }
}

/**
 * Gives a report its words: the same parts and blocks, with phrases where there were keys. Formats take it from here.
 * A text that no words have shows as `⟦key⟧` and is told to the translator's `onMissing`.
 */
export function render(report: Report, translator: Translator): RenderedReport {
  const voice = voiceOf(translator)
  const { language } = translator
  const inWords = worded(report, language, (text) => phraseOf(voice, text)) as Omit<RenderedReport, 'language'>
  return { language, ...inWords }
}
