import type { Param, Text, TextKey } from '@trivsel/core'
import type { Voice } from '../translator/translator'
import { PLACE } from '../words/places'
import type { Phrase, Run } from './phrase'

/** Finds the words of a text. */
export type Say = (text: Text) => Phrase

const ours = (text: string): Run => ({ text, own: false })

/** What fills a place. Text that came in as data stays data, whatever it looks like. */
function value(voice: Voice, param: Param): Phrase {
  if (typeof param === 'string') return [{ text: param, own: true }]
  if (typeof param === 'number') return [ours(voice.locale.number(param))]
  if ('date' in param) return [{ ...ours(voice.locale.date(param.date)), whole: true }]
  if ('time' in param) return [ours(voice.locale.time(param.time))]
  if ('list' in param) {
    return voice.locale
      .list(param.list.length)
      .flatMap((part) => (typeof part === 'string' ? ours(part) : phraseOf(voice, param.list[part] as Text)))
  }
  return phraseOf(voice, param)
}

/** A text found under its key, its places filled. What is missing shows: `⟦key⟧`, and a place that nothing fills as it is written. */
export function wording(
  voice: Voice,
  key: TextKey,
  params: Readonly<Record<string, Param>>,
  context: string | null = null,
): Phrase {
  const { count } = params
  const template = voice.find(key, {
    ...(typeof count === 'number' ? { count } : {}),
    ...(context === null ? {} : { context }),
  })
  if (template === undefined) {
    voice.missing(key)
    return [ours(`⟦${key}⟧`)]
  }
  return template.split(PLACE).flatMap((piece, i): Phrase => {
    if (i % 2 === 0) return piece === '' ? [] : [ours(piece)]
    return Object.hasOwn(params, piece) ? value(voice, params[piece] as Param) : [ours(`{{${piece}}}`)]
  })
}

/** The phrase for a text of a report. */
export const phraseOf = (voice: Voice, text: Text): Phrase =>
  'own' in text ? [{ text: text.own, own: true }] : wording(voice, text.key, text.params ?? {})
