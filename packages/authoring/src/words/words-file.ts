import type { Complain, Place } from '../letter'
import { type Fields, type Node, textOf } from '../read/node'
import type { AuthoredWords, Language } from '../read/read-content'

/** A text with its key within the namespace. */
export interface Leaf {
  readonly key: string
  readonly at: Place
  readonly text: string
}

/** The wording of one tool, or of what tools share, in one language, with its places. */
export interface WordsFile {
  readonly language: Language
  readonly namespace: string
  readonly file: string
  readonly tree: Fields
  readonly leaves: readonly Leaf[]
}

/** Nothing where the file holds no fields at all. */
export function wordsFile(namespace: string, { tree, ...rest }: AuthoredWords, complain: Complain): WordsFile[] {
  if (tree.kind === 'fields') return [{ namespace, ...rest, tree, leaves: leavesOf(tree, '') }]
  complain(tree.at, 'words are texts under names')
  return []
}

function leavesOf(node: Node, key: string): Leaf[] {
  const text = textOf(node)
  if (text !== undefined) return [{ key, at: node.at, text }]
  if (node.kind !== 'fields') return []
  return [...node.fields].flatMap(([name, { value }]) => leavesOf(value, key === '' ? name : `${key}.${name}`))
}
