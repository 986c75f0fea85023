import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Complain, Letter, More } from '@trivsel/authoring/content'
import { linesOf } from '../ids/ids'
import { languages } from '../languages'
import { counts } from '../rules/counts'
import { type Exception, exceptionSchema, excuse } from '../rules/exceptions'
import { exportsWrong } from '../rules/exports'
import { glossary, termSchema } from '../rules/glossary'
import type { OwnRule } from '../rules/own-rule'
import { readingLevel } from '../rules/reading-level'
import { releasedIds } from '../rules/released-ids'
import { sameInBoth } from '../rules/same-in-both'
import { ownSigns } from '../rules/signs'
import { files } from './files'
import { type Counted, countedSchema } from './inventory'
import { type Entry, readEntries } from './read-entries'

/** What a repository's content is held against. */
export interface Own {
  readonly inventory: readonly Entry<Counted>[]
  readonly exceptions: readonly Entry<Exception>[]
  readonly rules: readonly OwnRule[]
}

/** Reads the lists of a repository, and makes the rules of them. */
export function readOwn(root: string, complain: Complain): Own {
  const inventory = readEntries(root, files.inventory, countedSchema, complain)
  const terms = readEntries(root, files.glossary, termSchema, complain).map(({ value }) => value)
  return {
    inventory,
    exceptions: readEntries(root, files.exceptions, exceptionSchema, complain),
    rules: [
      counts(inventory),
      glossary(terms),
      readingLevel,
      sameInBoth,
      ownSigns,
      releasedIds(linesOf(root, files.releasedIds)),
    ],
  }
}

/** The lists that are missing where others are kept: a rule without its list would find nothing, and nobody would know. */
const listsMissing = (root: string): Letter[] =>
  Object.values(files)
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => ({ at: { file, line: 1, column: 1 }, message: 'this file is missing: content is held against it' }))

/**
 * The rules for the content of a repository, with the exceptions it makes. One that keeps none of the lists, such as a
 * test's, is only asked whether all it writes is exported.
 * @param today the day exceptions are judged on, `YYYY-MM-DD`, or `null`.
 */
export const ownRules =
  (root: string, today: string | null): More =>
  (content, sound) => {
    const exports = exportsWrong(content.authored.manifest, languages)
    const letters = listsMissing(root)
    if (letters.length === Object.keys(files).length) return exports
    const { rules, exceptions } = readOwn(root, (at, message) => {
      letters.push({ at, message })
    })
    const found = new Map(rules.map(({ name, find }) => [name, find(content)]))
    return [...letters, ...exports, ...excuse(found, exceptions, today, sound)]
  }
