import type { Finding } from '../finding'
import { nearest } from '../nearest'
import type { TextKey } from '../text-key'
import type { TextTree, Words } from '../words'
import { faultInText } from './check-text'

// A text may be said differently by number or context, as i18next does: `title_one`, `title_other`.
const form = /_[a-z_]+$/
const plural = /_(?:zero|one|two|few|many|other)$/

// Looking for the nearest of many keys takes time, and who has more slips than this sees the first of them first.
const SUGGESTED = 50

/** A text of words, and the names that lead to it. */
export interface Leaf {
  readonly path: readonly string[]
  /** Its key within the namespace. */
  readonly key: string
  readonly text: string
}

/** Every text of a tree, in the order they stand. */
export const leavesOf = (tree: TextTree, path: readonly string[] = []): Leaf[] =>
  Object.entries(tree).flatMap(([name, value]) => {
    const here = [...path, name]
    return typeof value === 'string' ? [{ path: here, key: here.join('.'), text: value }] : leavesOf(value, here)
  })

/** The texts of words by their key within the namespace. */
export const textsOf = ({ texts }: Pick<Words, 'texts'>): ReadonlyMap<string, string> =>
  new Map(leavesOf(texts).map(({ key, text }) => [key, text]))

/** What a key says one thing for, in however many plural forms a language says it. */
export const saidOf = (key: string): string => key.replace(plural, '')

/** What a key words, in whatever context and plural form it does. */
export const baseOf = (key: string): string => key.replace(form, '')

/** True where texts say what a key asks for: in one text, or in forms of which one is for every number that has no own. */
export const isSaid = (key: string, keys: { has(key: string): boolean }): boolean =>
  keys.has(key) || keys.has(`${key}_other`)

/** A key within its namespace. */
export const withinNamespace = (key: TextKey): string => key.slice(key.indexOf(':') + 1)

/** Says that nothing has a text, with the nearest key where it is still worth looking for one. */
export function noSuchText(key: string, known: Iterable<string>, before: number): string {
  const close = before < SUGGESTED ? nearest(key, known) : null
  return close === null ? `nothing has the text "${key}"` : `nothing has the text "${key}", did you mean "${close}"?`
}

/**
 * Holds the words of a tool, a model or a deck against the texts it must have: each is there, none is empty, none is
 * markup, and there is none besides.
 */
export function checkWords(words: Words, wanted: readonly TextKey[]): Finding[] {
  const known = new Set(wanted.map(withinNamespace))
  const leaves = leavesOf(words.texts)
  const keys = new Set(leaves.map(({ key }) => key))
  let strange = 0
  return [
    ...leaves.flatMap(({ key, path, text }): Finding[] => {
      if (!known.has(key) && !known.has(baseOf(key))) return [{ path, message: noSuchText(key, known, strange++) }]
      const fault = faultInText(text)
      return fault === null ? [] : [{ path, message: fault }]
    }),
    ...[...known]
      .filter((key) => !isSaid(key, keys))
      .map((key) => ({ path: key.split('.'), message: 'this text is missing' })),
  ]
}
