import { type Source, sourceSchema } from '@trivsel/core'
import * as z from 'zod/mini'
import { inPlainWords } from '../in-plain-words'
import type { Complain } from '../letter'
import { follow, itemsOf, type Node, plain } from '../read/node'
import { fillIn } from './fill-in'

// Core's own wording is for tools; these few fields need no more than zod's.
const { localeError } = z.locales.en()

/** The documents that entries cite. */
export function resolveSources(list: Node | undefined, complain: Complain): Source[] {
  if (list !== undefined && list.kind !== 'list') complain(list.at, 'sources are a list')
  const seen = new Set<string>()
  return itemsOf(list).flatMap((entry) => {
    const parsed = sourceSchema.safeParse(plain(fillIn(entry, [[['links'], []]])), { error: localeError })
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        const { at, missing } = follow(entry, path as string[])
        complain(at, [...missing, inPlainWords(message)].join(': '))
      }
      return []
    }
    const { id } = parsed.data
    if (id === 'ours' || seen.has(id)) complain(follow(entry, ['id']).at, `"${id}" is taken already`)
    seen.add(id)
    return [parsed.data]
  })
}
