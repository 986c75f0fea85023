import { freeNames, sharedKeys, toolKeys } from './expected-keys'
import type { Complain } from './letter'
import type { Authored, AuthoredWords } from './read/read-content'
import type { Resolved } from './resolve/resolve-tool'
import { allRules } from './rules/all-rules'
import { expectedWords } from './rules/expected'
import type { Expected } from './rules/rule'
import { type WordsFile, wordsFile } from './words-file'

/** The words by namespace, checked against the tools as far as these hold. */
export function checkWords(
  authored: Authored,
  resolved: readonly Resolved[],
  complain: Complain,
): Map<string, WordsFile[]> {
  const tools = resolved.flatMap(({ tool }) => tool ?? [])
  const words = new Map<string, WordsFile[]>()
  const check = (namespace: string, written: readonly AuthoredWords[], expected: Expected | undefined): void => {
    const files = written.flatMap((one) => wordsFile(namespace, one, complain))
    words.set(namespace, files)
    if (expected === undefined) return
    for (const file of files)
      for (const rule of allRules) for (const { at, message } of rule(file, expected, files[0])) complain(at, message)
  }
  for (const { folder, words: written } of authored.tools) {
    const tool = tools.find(({ id }) => id === folder)
    check(folder, written, tool && expectedWords(toolKeys(tool)))
  }
  // Which shared words are needed is known only once every tool is understood.
  const all = tools.length === authored.tools.length
  check('shared', authored.sharedWords, all ? expectedWords(sharedKeys(tools), freeNames) : undefined)
  return words
}
