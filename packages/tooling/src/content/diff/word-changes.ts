import { textForm } from '@trivsel/authoring/content'
import { type Catalogue, deckTexts, modelTexts, type TextTree, toolTexts, type Words } from '@trivsel/core'
import type { Change } from './change'
import { oldAndNew, shortly } from './shorten'

/** What is different in languages and texts. Texts that come and go with the thing they name are told with that thing. */
export function wordChanges(before: Catalogue, after: Catalogue): Change[] {
  const spokenBefore = new Set(before.languages)
  const spokenAfter = new Set(after.languages)
  const [old, now] = [filesOf(before), filesOf(after)]
  const [wanted, wantedNow] = [structuralKeys(before), structuralKeys(after)]
  const there = { before: namespacesOf(before), after: namespacesOf(after) }
  return [
    ...before.languages
      .filter((language) => !spokenAfter.has(language))
      .map(
        (language): Change => ({
          ...{ class: 'breaking', where: `language ${language}`, what: 'is gone' },
          why: 'people who read it have nothing to read',
        }),
      ),
    ...after.languages
      .filter((language) => !spokenBefore.has(language))
      .map((language): Change => ({ class: 'addition', where: `language ${language}`, what: 'is new' })),
    ...[...old].flatMap(([file, words]): Change[] => {
      const same = now.get(file)
      if (same !== undefined) return textChanges(words, same, wanted, wantedNow)
      if (!spokenAfter.has(words.language) || !there.after.has(words.namespace)) return []
      return [
        {
          class: 'breaking',
          where: file,
          what: 'has no words any more',
          why: 'people who read it have nothing to read',
        },
      ]
    }),
    ...[...now].flatMap(([file, words]): Change[] =>
      old.has(file) || !spokenBefore.has(words.language) || !there.before.has(words.namespace)
        ? []
        : [{ class: 'addition', where: file, what: 'has words' }],
    ),
  ]
}

const filesOf = ({ words }: Catalogue): ReadonlyMap<string, Words> =>
  new Map(words.map((one) => [`${one.namespace} [${one.language}]`, one]))

const namespacesOf = ({ tools, models, decks }: Catalogue): ReadonlySet<string> =>
  new Set([...[...tools, ...models, ...decks].map(({ id }) => id), 'shared'])

const structuralKeys = ({ tools, models, decks }: Catalogue): ReadonlySet<string> =>
  new Set([...tools.flatMap(toolTexts), ...models.flatMap(modelTexts), ...decks.flatMap(deckTexts)])

function textChanges(
  { namespace, language, texts }: Words,
  after: Words,
  wanted: ReadonlySet<string>,
  wantedNow: ReadonlySet<string>,
): Change[] {
  const [old, now] = [leaves(texts), leaves(after.texts)]
  const at = (key: string): string => `${namespace}:${key} [${language}]`
  const structural = (key: string, keys: ReadonlySet<string>): boolean => keys.has(`${namespace}:${textForm(key).base}`)
  const saidIn = (key: string, all: ReadonlyMap<string, string>): boolean =>
    [...all.keys()].some((other) => textForm(other).said === textForm(key).said)
  return [
    ...[...old].flatMap(([key, text]): Change[] => {
      const same = now.get(key)
      if (same === undefined) {
        if (structural(key, wanted) && !structural(key, wantedNow)) return []
        if (saidIn(key, now)) return [{ class: 'wording', where: at(key), what: 'is said in other forms' }]
        return [
          {
            class: 'breaking',
            where: at(key),
            what: `is gone: "${shortly(text)}"`,
            why: 'a host or a pack may name it',
          },
        ]
      }
      return text === same ? [] : [changedText(at(key), text, same)]
    }),
    ...[...now].flatMap(([key, text]): Change[] => {
      if (old.has(key) || (structural(key, wantedNow) && !structural(key, wanted)) || saidIn(key, old)) return []
      return [{ class: 'addition', where: at(key), what: `is new: "${shortly(text)}"` }]
    }),
  ]
}

const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g

function changedText(where: string, before: string, after: string): Change {
  const places = (text: string): string =>
    [...new Set([...text.matchAll(PLACE)].map(([, name]) => name))].sort().join(', ')
  const what = oldAndNew(before, after)
  if (places(before) === places(after)) return { class: 'wording', where, what }
  return { class: 'breaking', where, what, why: 'what fills it is another; a pack that words it anew no longer fits' }
}

function leaves(tree: TextTree, path: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [[[...path, name].join('.'), value] as const] : [...leaves(value, [...path, name])],
    ),
  )
}
