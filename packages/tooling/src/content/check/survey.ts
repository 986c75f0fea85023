import { type Content, checkContent } from '@trivsel/authoring/content'
import { languages } from '../languages'
import type { Exception } from '../rules/exceptions'
import { type CountRow, countAll, piecesById } from './inventory'
import { ownRules, readOwn } from './own-rules'
import { type ParityRow, parityOf } from './parity'
import { type ReadingRow, readingOf } from './reading'
import { type SizeRow, sizesOf } from './sizes'

/** Everything that is counted and measured in the content of a repository. */
export interface Survey {
  /** True where nothing is off. */
  readonly ok: boolean
  /** What the build would say. */
  readonly letters: readonly string[]
  readonly counts: readonly CountRow[]
  readonly parity: readonly ParityRow[]
  readonly reading: readonly ReadingRow[]
  readonly sizes: readonly SizeRow[]
  readonly totals: { readonly tools: number; readonly models: number; readonly decks: number }
  readonly exceptions: readonly Exception[]
}

/**
 * Surveys a repository's content, whether or not it is right.
 * @param today the day exceptions are judged on, `YYYY-MM-DD`, or `null`.
 */
export function survey(root: string, today: string | null): Survey {
  let seen: Content | undefined
  const checked = checkContent(root, languages, (content, sound) => {
    seen = content
    return ownRules(root, today)(content, sound)
  })
  if (seen === undefined) throw new Error('content was read and never looked at')
  // What is wrong with the lists themselves is among the letters already.
  const { inventory, exceptions } = readOwn(root, () => {})
  const letters = checked.ok ? [] : checked.letters
  const sizes = sizesOf(seen)
  return {
    ok: letters.length === 0 && sizes.every(({ ok }) => ok),
    letters,
    counts: countAll(inventory, piecesById(seen)),
    parity: parityOf(seen),
    reading: readingOf(seen),
    sizes,
    totals: { tools: seen.tools.length, models: seen.models.length, decks: seen.decks.length },
    exceptions: exceptions.map(({ value }) => value),
  }
}
