import { saidOf, textsOf } from '../check/check-words'
import type { Words } from '../words'

/** Texts by key within a namespace. */
export type Texts = ReadonlyMap<string, string>

/** Looks texts up; none where a namespace does not speak a language. */
export type LookUp = (namespace: string, language: string) => Texts

const none: Texts = new Map()

/** A {@link LookUp} among words. What was looked up once is kept. */
export function lookUpIn(words: readonly Words[]): LookUp {
  const kept = new Map<string, Texts>()
  return (namespace, language) => {
    const name = `${namespace} in ${language}`
    const found = words.find((one) => one.namespace === namespace && one.language === language)
    const texts = kept.get(name) ?? (found === undefined ? none : textsOf(found))
    kept.set(name, texts)
    return texts
  }
}

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The texts of all plural forms in which a key is said. */
export function formsOf(texts: Texts, key: string): string[] {
  const said = saidOf(key)
  return [said, ...plurals.map((plural) => `${said}_${plural}`)].flatMap((form) => texts.get(form) ?? [])
}

/** What an override replaces: the text under its key, or the one that a language without that plural form uses instead. */
export const textUnder = (texts: Texts, key: string): string | undefined =>
  texts.get(key) ?? texts.get(saidOf(key)) ?? texts.get(`${saidOf(key)}_other`)
