import type { TextKey } from '@trivsel/core'
import type { Published } from '../write/published'
import { code } from './markdown'
import { printSection, type Section } from './section'

/** A page for a person who knows the subject: everything that is said in one namespace. */
export interface Sheet {
  readonly namespace: string
  /** Markdown. */
  readonly title: string
  /** Markdown, after the id and before what is counted. */
  readonly about: readonly string[]
  readonly sections: readonly Section[]
}

/** A page as Markdown. */
export const printSheet = (published: Published, { namespace, title, about, sections }: Sheet): string =>
  `${[
    '<!-- Written by `npm run content:build` from the YAML in content. Change it there. -->',
    `# ${title}`,
    [code(namespace), ...about, countedTexts(published, published.keys(namespace))].join(' · '),
    ...sections.map((section) => printSection(published, section)),
  ].join('\n\n')}\n`

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length

/** How many words a namespace has, by language. */
export const countWords = ({ catalogue, text }: Published, keys: readonly TextKey[]): number[] =>
  catalogue.languages.map((language) => keys.reduce((sum, key) => sum + wordsIn(text(language, key)), 0))

/** `1 step`, `2 steps`. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

function countedTexts(published: Published, keys: readonly TextKey[]): string {
  const words = countWords(published, keys).map((count, i) => `${count} ${published.catalogue.languages[i]}`)
  return `${counted(keys.length, 'text')}, words: ${words.join(', ')}`
}
