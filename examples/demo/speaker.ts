import { words as tool_da } from '@trivsel/content/management-team/da'
import { words as tool_en } from '@trivsel/content/management-team/en'
import { words as shared_da } from '@trivsel/content/shared/da'
import { words as shared_en } from '@trivsel/content/shared/en'
import { type Param, type Problem, type Text, type TextKey, textKey } from '@trivsel/core'
import { createTranslator, type Translator, text } from '@trivsel/i18n'
import { type Labels, labels } from './labels'

const words = { da: [shared_da, tool_da], en: [shared_en, tool_en] } as const

/** A language the demo speaks. */
export type Language = keyof typeof words

/** True for the languages the demo speaks. */
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(words, tag)

/** Everything the demo says comes from here: the library's words, and the few of its own. */
export interface Speaker {
  readonly language: Language
  readonly translator: Translator
  readonly labels: Labels
  readonly say: (key: TextKey, params?: Readonly<Record<string, Param>>) => string
  readonly tell: (what: Text | Problem) => string
  readonly theme: (id: string) => string
}

export function speakerOf(language: Language): Speaker {
  const translator = createTranslator({ language, words: words[language] })
  const say: Speaker['say'] = (key, params) => text(translator, key, params)
  return {
    language,
    translator,
    labels: labels[language],
    say,
    tell: (what) => text(translator, what),
    theme: (id) => say(textKey.theme('management-team', id, 'title')),
  }
}
