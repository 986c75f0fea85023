import type { Complain } from '../letter'
import { childOf, type Fields, itemsOf, type Node, textOf } from '../read/node'
import { conform } from '../resolve/conform'
import { fillIn } from '../resolve/fill-in'
import type { Shape } from '../resolve/shape'
import { wrongLanguage } from './language-tag'

/** What `pack.yaml` says. */
export interface Head {
  readonly tree: Fields
  readonly languages: readonly string[]
}

const text: Shape = { kind: 'text' }

const shape: Shape = {
  kind: 'fields',
  fields: new Map<string, Shape>([
    ['id', text],
    ['version', text],
    ['title', text],
    ['languages', { kind: 'list', items: text }],
  ]),
}

const MOST_LANGUAGES = 100

/** Understands a `pack.yaml`. */
export function readHead(tree: Node, complain: Complain): Head | undefined {
  const head = fillIn(conform(tree, shape, complain), [[['title'], null]])
  if (head.kind !== 'fields') {
    complain(tree.at, 'a pack.yaml says "id", "version" and "languages"')
    return undefined
  }
  const tags = itemsOf(childOf(head, 'languages'))
  if (tags.length > MOST_LANGUAGES) complain(tags[MOST_LANGUAGES]?.at ?? head.at, 'a pack speaks 100 languages at most')
  const languages = tags.slice(0, MOST_LANGUAGES).flatMap((tag) => {
    const language = textOf(tag)
    if (language === undefined) return []
    const wrong = wrongLanguage(language)
    if (wrong !== null) complain(tag.at, wrong)
    return wrong === null ? [language] : []
  })
  return { tree: head, languages }
}
