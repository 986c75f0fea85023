import { type Catalogue, type Pieces, pieceTexts, sharedTexts, type TextKey, type Tool } from '@trivsel/core'
import type { Letter } from '../letter'
import { fieldsNode, valueNode } from '../read/make-node'
import type { Node } from '../read/node'
import type { AuthoredWords } from '../read/read-content'
import { allRules } from '../rules/all-rules'
import { expectedWords } from '../rules/expected'
import { missingKey } from '../rules/missing-key'
import { placeholderKnown } from '../rules/placeholder-known'
import type { Expected, Rule } from '../rules/rule'
import { sameKeys } from '../rules/same-keys'
import { textForm } from '../words/text-form'
import { type WordsFile, wordsFile } from '../words/words-file'
import { isEnough } from './pack-letters'

/** The words of a pack in one namespace and language. */
export interface PackWords extends AuthoredWords {
  readonly namespace: string
}

/** The words as core has them: what is no text is left out, since a rule tells of it. */
export const wordsNode = ({ namespace, language, tree }: PackWords): Node =>
  fieldsNode(tree.at, [
    ['namespace', valueNode(tree.at, namespace)],
    ['language', valueNode(tree.at, language)],
    ['texts', textsAlone(tree) ?? fieldsNode(tree.at, [])],
  ])

function textsAlone(node: Node): Node | undefined {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? node : undefined
  if (node.kind === 'list') return undefined
  const fields = [...node.fields].flatMap(([name, field]) => {
    const value = textsAlone(field.value)
    return value === undefined ? [] : [[name, { ...field, value }] as const]
  })
  return { ...node, fields: new Map(fields) }
}

/** Holds the words of what a pack brings to all that words are held to, in each of its languages. */
export function checkOwnWords(
  words: readonly PackWords[],
  texts: ReadonlyMap<string, readonly TextKey[]>,
  letters: Letter[],
): void {
  for (const [namespace, keys] of texts) {
    const files = filesOf(words, namespace, letters)
    for (const file of files) tell(allRules, file, expectedWords(keys), files[0], letters)
  }
}

/**
 * Holds words for what was there before to what can be asked of some texts among others; where the pack brings the
 * language, nothing may be missing either.
 */
export function checkLaidWords(words: readonly PackWords[], base: Catalogue, pieces: Pieces, letters: Letter[]): void {
  const texts = new Map([...pieceTexts(pieces), ['shared', sharedKeysOf(base, pieces.tools)] as const])
  const before = new Map([...pieceTexts(base), ['shared', []] as const])
  for (const [namespace, keys] of before) {
    const now = texts.get(namespace) ?? []
    // What is hidden has no words either, and overlay says so in so many words.
    const expected = { keys: expectedWords(now).keys, names: expectedWords([...now, ...keys]).names }
    for (const file of filesOf(words, namespace, letters)) {
      const spoken = base.words.some((one) => one.namespace === namespace && one.language === file.language)
      const rules = spoken ? ofSome.filter((rule) => rule !== missingKey) : ofSome
      // What fills a shared text is known by the text it stands for, and overlay holds the two together.
      const fitting = namespace === 'shared' ? rules.filter((rule) => rule !== placeholderKnown) : rules
      tell(fitting, file, expected, undefined, letters)
    }
  }
}

const ofSome = allRules.filter((rule) => rule !== sameKeys)

const filesOf = (words: readonly PackWords[], namespace: string, letters: Letter[]): WordsFile[] =>
  words
    .filter((one) => one.namespace === namespace)
    .flatMap((one) => wordsFile(namespace, one, (at, message) => letters.push({ at, message })))

function tell(
  rules: readonly Rule[],
  file: WordsFile,
  expected: Expected,
  record: WordsFile | undefined,
  letters: Letter[],
): void {
  if (isEnough(letters)) return
  for (const rule of rules) for (const letter of rule(file, expected, record)) letters.push(letter)
}

/** What words that tools share can say: as much as the language of record, and what the tools need. */
function sharedKeysOf({ words, languages }: Catalogue, tools: readonly Tool[]): TextKey[] {
  const record = words.find(({ namespace, language }) => namespace === 'shared' && language === languages[0])
  const keys = record === undefined ? [] : keysOf(record.texts)
  return [...new Set([...keys.map((key): TextKey => `shared:${textForm(key).said}`), ...tools.flatMap(sharedTexts)])]
}

const keysOf = (texts: Catalogue['words'][number]['texts'], within = ''): string[] =>
  Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${within}${name}`] : keysOf(value, `${within}${name}.`),
  )
