import { deckTexts, modelTexts, type TextKey, toolTexts } from '@trivsel/core'
import type { Pieces } from '../check-structure'
import type { Complain } from '../letter'
import type { Authored, AuthoredPiece, AuthoredWords } from '../read/read-content'
import type { Resolved } from '../resolve/resolve-piece'
import { allRules } from '../rules/all-rules'
import { expectedWords } from '../rules/expected'
import type { Expected } from '../rules/rule'
import { freeNames, sharedKeys } from './expected-keys'
import { type WordsFile, wordsFile } from './words-file'

/** The words by namespace, checked against structure as far as this holds. */
export function checkWords(authored: Authored, pieces: Pieces, complain: Complain): Map<string, WordsFile[]> {
  const words = new Map<string, WordsFile[]>()
  const check = (namespace: string, written: readonly AuthoredWords[], expected: Expected | undefined): void => {
    const files = written.flatMap((one) => wordsFile(namespace, one, complain))
    words.set(namespace, files)
    if (expected === undefined) return
    for (const file of files)
      for (const rule of allRules) for (const { at, message } of rule(file, expected, files[0])) complain(at, message)
  }
  const checkEach = <T extends { readonly id: string }>(
    written: readonly AuthoredPiece[],
    resolved: readonly Resolved<T>[],
    texts: (piece: T) => TextKey[],
  ): void => {
    for (const { folder, words: files } of written) {
      const piece = resolved.find(({ value }) => value?.id === folder)?.value
      check(folder, files, piece && expectedWords(texts(piece)))
    }
  }
  checkEach(authored.tools, pieces.tools, toolTexts)
  checkEach(authored.models, pieces.models, modelTexts)
  checkEach(authored.decks, pieces.decks, deckTexts)
  const tools = pieces.tools.flatMap(({ value }) => value ?? [])
  // Which shared words are needed is known only once every tool is understood.
  const all = tools.length === authored.tools.length
  check('shared', authored.sharedWords, all ? expectedWords(sharedKeys(tools), freeNames) : undefined)
  return words
}
