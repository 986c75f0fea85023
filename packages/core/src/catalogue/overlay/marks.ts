import type { BasedOn, Pack } from '../../model/pack'
import type { Catalogue } from '../catalogue'
import type { TextKey } from '../text-key'
import type { GivenText } from './lay-words'
import { lookUpIn, textUnder } from './said-words'
import { textHash } from './text-hash'

/** A text of a pack that stands for another. */
export interface Override {
  /** The id of the pack. */
  readonly pack: string
  readonly language: string
  readonly key: TextKey
  /** What stands under it now. */
  readonly text: string
  /** The language of that text: the same, or the language of record where the pack brings a language. */
  readonly of: string
}

/** Texts of a pack that stand for others, by what is known of those. */
export interface Marks {
  /** The text under them is another than the one they were written for. */
  readonly stale: readonly Override[]
  /** Nobody recorded which text they were written for. */
  readonly unrecorded: readonly Override[]
}

const keyOf = ({ namespace, key }: GivenText): TextKey => `${namespace}:${key}`

/**
 * Every text of a pack that stands for another: for the one in its language, else for the one in the language of
 * record; and for that of the first catalogue that has one, so that other packs in between change nothing.
 */
export function overridesOf(pack: Pack, given: readonly GivenText[], bases: readonly Catalogue[]): Override[] {
  const lookUps = bases.map(({ words }) => lookUpIn(words))
  const record = bases[0]?.languages[0] ?? ''
  return given.flatMap((text): Override[] => {
    for (const of of new Set([text.language, record])) {
      for (const lookUp of lookUps) {
        const under = textUnder(lookUp(text.namespace, of), text.key)
        if (under !== undefined) return [{ pack: pack.id, language: text.language, key: keyOf(text), text: under, of }]
      }
    }
    return []
  })
}

/** Which of the overrides do not fit the text under them any more, and of which nobody can tell. */
export function marksOf({ basedOn }: Pack, overrides: readonly Override[]): Marks {
  const recorded = ({ language, key }: Override): string | undefined => basedOn[language]?.[key]
  return {
    stale: overrides.filter((one) => recorded(one) !== undefined && recorded(one) !== textHash(one.text)),
    unrecorded: overrides.filter((one) => recorded(one) === undefined),
  }
}

/** What a pack would record if all its texts fitted those under them now. */
export function basedOnNow(overrides: readonly Override[]): BasedOn {
  const based: Record<string, Record<string, string>> = {}
  for (const { language, key, text } of overrides) {
    based[language] ??= {}
    ;(based[language] as Record<string, string>)[key] = textHash(text)
  }
  return based
}
