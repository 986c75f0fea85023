import type { Param, Problem, Text, TextKey } from '@trivsel/core'
import { type Translator, voiceOf } from '../translator/translator'
import { plain } from './phrase'
import { problemWording } from './problem-wording'
import { phraseOf, wording } from './wording'

/**
 * Words for a screen: the text under a key with its params filled in, a text of a report or view, or a problem.
 * The result is plain text and may hold anything people wrote: escape it as you would any input.
 * A key that no words have shows as `⟦key⟧`.
 */
export function text(translator: Translator, what: Text | Problem): string
/**
 * Words for a problem, for people who use a tool: titles stand for the ids in it. Without the tool the ids stand as they
 * are, for people who write files or code.
 */
export function text(translator: Translator, what: Problem, tool: { readonly id: string }): string
export function text(translator: Translator, what: TextKey, params?: Readonly<Record<string, Param>>): string
export function text(
  translator: Translator,
  what: TextKey | Text | Problem,
  more: { readonly id?: string } | Readonly<Record<string, Param>> = {},
): string {
  const voice = voiceOf(translator)
  if (typeof what === 'string') return plain(wording(voice, what, more as Readonly<Record<string, Param>>))
  if (!('code' in what)) return plain(phraseOf(voice, what))
  return plain(problemWording(voice, what, typeof more.id === 'string' ? more.id : null))
}
