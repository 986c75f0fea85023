import type { TextKey, TextTree, Words } from '@trivsel/core'
import type { Layered } from '../words/flat-texts'
import { textTree } from '../words/flat-texts'
import { layer } from '../words/layers'
import { i18nextInstance } from './instance'
import { type Locale, localeOf } from './locale'

/** Words in one language, layered and ready. Opaque: hand it to `text` and `render`. */
export interface Translator {
  /** BCP 47 tag. */
  readonly language: string
}

/** What a {@link Translator} is made of. */
export interface TranslatorOptions {
  /** BCP 47 tag; all words must be in it. */
  readonly language: string
  /** Base words, at most one for each namespace. */
  readonly words: readonly Words[]
  /** An organisation's own wording for some of the texts: partial trees, laid over the base words in order. */
  readonly overrides?: readonly Words[]
  /** Told of every key asked for that no words have. The text shows as `⟦key⟧`. */
  readonly onMissing?: (key: TextKey) => void
}

/** The form of a text that fits: i18next's plural for a count, and its context. */
interface Form {
  readonly count?: number
  readonly context?: string
}

/** What is behind a translator. */
export interface Voice {
  readonly options: TranslatorOptions
  readonly layered: Layered
  readonly locale: Locale
  readonly find: (key: TextKey, form: Form) => string | undefined
  readonly missing: (key: TextKey) => void
}

const voices = new WeakMap<Translator, Voice>()

/**
 * Makes a translator. It has an i18next instance of its own; the host's is never touched.
 * @throws RangeError where words are in another language, two base words share a namespace, a text is empty, or an
 * override names a text that no base has or loses one of its places (`{{count}}`). The message says which and what to do.
 */
export function createTranslator(options: TranslatorOptions): Translator {
  const { language, words, overrides = [], onMissing } = options
  const layered = layer(language, words, overrides)
  const instance = i18nextInstance(language, layered)
  const translator: Translator = Object.freeze({ language })
  voices.set(translator, {
    options,
    layered,
    locale: localeOf(language),
    find: (key, form) => {
      const [ns, path] = parts(key)
      const asked = { ns, skipInterpolation: true, ...form }
      return instance.exists(path, asked) ? instance.t(path, asked) : undefined
    },
    missing: (key) => onMissing?.(key),
  })
  return translator
}

const parts = (key: TextKey): [string, string] => {
  const at = key.indexOf(':')
  return [key.slice(0, at), key.slice(at + 1)]
}

/**
 * A translator that words one text differently and is otherwise as the one given, which stays as it is.
 * @throws RangeError as {@link createTranslator} does for an override.
 */
export function reword(translator: Translator, key: TextKey, wording: string): Translator {
  const { options } = voiceOf(translator)
  const [namespace, path] = parts(key)
  const one: Words = { language: options.language, namespace, texts: textTree([[path, wording]]) }
  return createTranslator({ ...options, overrides: [...(options.overrides ?? []), one] })
}

/**
 * The layered words as plain i18next resources for the translator's language, by namespace: for a host that wants them
 * in its own i18next, as in `i18next.addResourceBundle(language, namespace, tree)`. Fresh on every call.
 */
export function resourcesOf(translator: Translator): Record<string, TextTree> {
  return Object.fromEntries([...voiceOf(translator).layered].map(([ns, flat]) => [ns, textTree(flat)]))
}

/**
 * What is behind a translator.
 * @throws TypeError where createTranslator did not make it.
 */
export function voiceOf(translator: Translator): Voice {
  const voice = voices.get(translator)
  if (voice === undefined) throw new TypeError('this is not a translator; make one with createTranslator')
  return voice
}
