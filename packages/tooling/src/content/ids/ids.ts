import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '@trivsel/authoring/content'
import { allIds } from '@trivsel/core'

/** Every id that a content folder gives out today. */
export const currentIds = ({
  tools,
  models,
  decks,
}: Pick<Content, 'tools' | 'models' | 'decks'>): ReadonlySet<string> =>
  allIds({
    tools: tools.flatMap(({ value }) => value ?? []),
    models: models.flatMap(({ value }) => value ?? []),
    decks: decks.flatMap(({ value }) => value ?? []),
  })

/** The list as it is written: each id once, sorted in the same way on every machine. */
export const idList = (ids: Iterable<string>): string =>
  [...new Set(ids)]
    .sort()
    .map((id) => `${id}\n`)
    .join('')

/** The lines of a file below a root; `null` where there is no such file. */
export const linesOf = (root: string, file: string): readonly string[] | null =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split('\n') : null
