import type { Tool } from '../../model/tool'
import type { Catalogue } from '../catalogue'
import type { Finding } from '../finding'
import { sharedTexts } from '../shared-texts'
import type { Words } from '../words'
import { faultInText } from './check-text'
import { isSaid, leavesOf, saidOf, textsOf, withinNamespace } from './check-words'
import { nameOf, wordsOnce } from './words-once'

const saidIn = (words: Words): Set<string> => new Set([...textsOf(words).keys()].map(saidOf))

/** What a language must say of what tools share: as much as the language of record, and what its own tools need. */
function wanted(tools: readonly Tool[], record: Words | undefined): Set<string> {
  return new Set([...(record === undefined ? [] : saidIn(record)), ...tools.flatMap(sharedTexts).map(withinNamespace)])
}

/** The words that tools share: plain texts, the same in every language, and all that the tools of a language need. */
export function checkSharedWords({ words, tools, languages }: Catalogue): Finding[] {
  const spoken = new Set(words.map(nameOf))
  const shared = wordsOnce(words).filter(([{ namespace }]) => namespace === 'shared')
  const [record] = shared.find(([{ language }]) => language === languages[0]) ?? []
  return shared.flatMap(([one, position]) => {
    const path = ['words', position, 'texts']
    const texts = textsOf(one)
    const speaking = tools.filter(({ id }) => spoken.has(nameOf({ namespace: id, language: one.language })))
    const all = wanted(speaking, record)
    return [
      ...leavesOf(one.texts).flatMap(({ path: below, text, key }) => {
        const fault =
          faultInText(text) ?? (all.has(saidOf(key)) ? null : `the words in "${languages[0]}" have no such text`)
        return fault === null ? [] : [{ path: [...path, ...below], message: fault }]
      }),
      ...[...all]
        .filter((key) => !isSaid(key, texts))
        .map((key) => ({ path: [...path, ...key.split('.')], message: 'this text is missing' })),
    ]
  })
}
