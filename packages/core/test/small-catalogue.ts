import {
  type Catalogue,
  deckTexts,
  modelTexts,
  sharedTexts,
  type TextKey,
  type TextTree,
  toolTexts,
  type Words,
} from '../src/index'
import { balance, deck, otherActivities } from './other-activities'
import { smallTool } from './small-tool'

interface Growing {
  [name: string]: string | Growing
}

/** Words that say of each text which one it is. */
export function wordsFor(namespace: string, language: string, keys: readonly TextKey[]): Words {
  const texts: Growing = {}
  for (const key of keys) {
    const names = key.slice(key.indexOf(':') + 1).split('.')
    const last = names.pop() ?? ''
    let branch = texts
    for (const name of names) {
      branch[name] ??= {}
      branch = branch[name] as Growing
    }
    branch[last] = `${language} ${key}`
  }
  return { namespace, language, texts: texts as TextTree }
}

const languages = ['da', 'en']

/** Two tools with a model and a deck, in two languages. */
export const smallCatalogue: Catalogue = {
  version: '0.0.0',
  languages,
  sources: [{ id: 'paper', title: 'Paper', publisher: 'Nobody', edition: null, isbn: null, language: 'en', links: [] }],
  tools: [smallTool, otherActivities],
  models: [balance],
  decks: [deck],
  retired: [
    { id: 'small-tool/aims', fate: 'moved', to: ['small-tool/goals'], inItsPlace: null, since: '0.0.0' },
    { id: 'small-tool/targets', fate: 'moved', to: ['small-tool/aims'], inItsPlace: null, since: '0.0.0' },
    {
      id: 'small-tool/rest',
      fate: 'split',
      to: ['small-tool/breaks', 'small-tool/targets'],
      inItsPlace: null,
      since: '0.0.0',
    },
    { id: 'small-tool/pressure', fate: 'superseded', to: [], inItsPlace: 'small-tool/roles', since: '0.0.0' },
  ],
  words: languages.flatMap((language) => [
    wordsFor('small-tool', language, toolTexts(smallTool)),
    wordsFor('other-activities', language, toolTexts(otherActivities)),
    wordsFor('balance', language, modelTexts(balance)),
    wordsFor('deck', language, deckTexts(deck)),
    wordsFor('shared', language, [...new Set([smallTool, otherActivities].flatMap(sharedTexts))]),
  ]),
}
