import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Complain, follow, itemsOf, type Place, parseYaml, plain } from '@trivsel/authoring/content'
import type * as z from 'zod'

/** An entry of a list in a file, with the place where it stands. */
export interface Entry<T> {
  readonly value: T
  readonly at: Place
}

/**
 * Reads a list from a YAML file below a root. What is wrong with an entry is told, and the others are read all the same.
 * @returns nothing where there is no such file: a repository that keeps no such list has nothing in it.
 */
export function readEntries<T>(root: string, file: string, schema: z.ZodType<T>, complain: Complain): Entry<T>[] {
  if (!existsSync(join(root, file))) return []
  const list = parseYaml(file, readFileSync(join(root, file), 'utf8'), complain)
  if (list !== undefined && list.kind !== 'list') complain(list.at, 'this must be a list')
  return itemsOf(list).flatMap((entry) => {
    const parsed = schema.safeParse(plain(entry))
    if (parsed.success) return [{ value: parsed.data, at: entry.at }]
    for (const { path, message } of parsed.error.issues) {
      const { at, missing } = follow(entry, path as (string | number)[])
      complain(at, [...missing, message].join(': '))
    }
    return []
  })
}
