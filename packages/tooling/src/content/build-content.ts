import { join } from 'node:path'
import { type Content, checkContent } from '@trivsel/authoring/content'
import { lastCommitDay } from './check/last-commit-day'
import { ownRules } from './check/own-rules'
import { languages } from './languages'
import { sheetFiles } from './sheets/sheet-files'
import { refusedByCore } from './write/catalogue'
import { distFiles } from './write/dist-files'
import { type Published, published } from './write/published'
import { writeChanged } from './write/write-changed'

/** Everything that is wrong, one line each. */
interface Wrong {
  readonly ok: false
  readonly letters: readonly string[]
}

export type Built = { readonly ok: true; readonly written: readonly string[] } | Wrong

/** Reads the content below a repository's root and checks it, files first and then the catalogue they make. */
export function readyContent(
  root: string,
): { readonly ok: true; readonly content: Content; readonly published: Published } | Wrong {
  const checked = checkContent(root, languages, ownRules(root, lastCommitDay(root)))
  if (!checked.ok) return checked
  const ready = published(checked.content)
  const letters = refusedByCore(ready.catalogue)
  return letters.length > 0 ? { ok: false, letters } : { ok: true, content: checked.content, published: ready }
}

/**
 * Writes what is published, and only when all of it is right.
 * @param sheets true where the review sheets are written too. Tests leave them alone, and so can tell when they are old.
 */
export function buildContent(root: string, { sheets }: { readonly sheets: boolean }): Built {
  const ready = readyContent(root)
  if (!ready.ok) return ready
  const folders = new Map([
    ['content/dist', distFiles(ready.content, ready.published)],
    ...(sheets ? [['docs/generated', sheetFiles(ready.published)] as const] : []),
  ])
  return { ok: true, written: writeChanged(root, folders, join(root, 'node_modules/.cache/trivsel')) }
}
