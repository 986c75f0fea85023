import { textsOf } from '../src/catalogue/check/check-words'
import { type Change, overlay, type Pack } from '../src/index'
import { base } from './small-pack'

/** What an overlay of packs over the small catalogue gives. Fails where they do not fit. */
export const laid = (...packs: readonly Pack[]) => {
  const result = overlay(base, ...packs)
  if (!result.ok)
    throw new Error(result.findings.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return result
}

/** What keeps packs from the small catalogue, one line each. */
export const refused = (...packs: readonly Pack[]): string[] => {
  const result = overlay(base, ...packs)
  return result.ok ? [] : result.findings.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** A text of a catalogue. */
export const textOf = (catalogue: typeof base, namespace: string, language: string, key: string) => {
  const words = catalogue.words.find((one) => one.namespace === namespace && one.language === language)
  return words && textsOf(words).get(key)
}

/** One change of a pack. */
export const change = (piece: string, parts: Partial<Change>): Pick<Pack, 'changes'> => ({
  changes: [{ piece, hide: [], order: {}, add: [], ...parts }],
})

/** The ids of a list. */
export const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
