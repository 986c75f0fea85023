import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '@trivsel/authoring/content'
import { files } from '../check/files'
import { languages } from '../languages'
import { currentIds, idList, linesOf } from './ids'

/** The ids that were added, or what must be mended before ids can be promised. */
export type Added =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly letters: readonly string[] }

/** Adds every id of a repository's content to the list of ids given out. None is ever taken from it. */
export function addIds(root: string): Added {
  const checked = checkContent(root, languages)
  if (!checked.ok) return checked
  const before = (linesOf(root, files.releasedIds) ?? []).filter((line) => line !== '')
  const ids = [...currentIds(checked.content)].filter((id) => !before.includes(id))
  const path = join(root, files.releasedIds)
  writeFileSync(`${path}.new`, idList([...before, ...ids]))
  renameSync(`${path}.new`, path)
  return { ok: true, ids }
}
