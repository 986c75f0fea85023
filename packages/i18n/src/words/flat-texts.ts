import { findFault, type TextTree, type Words } from '@trivsel/core'

/** Wording by its path within a namespace, as in `themes.clear-goals.title`. */
export type FlatTexts = ReadonlyMap<string, string>

/** All wording of a translator, by namespace. */
export type Layered = ReadonlyMap<string, FlatTexts>

const LIMITS = { depth: 12, text: 20_000, values: 200_000 }

function collect(tree: TextTree, at: string, into: Map<string, string>): Map<string, string> {
  for (const [name, value] of Object.entries(tree)) {
    const path = at === '' ? name : `${at}.${name}`
    if (typeof value === 'object' && value !== null) collect(value, path, into)
    else into.set(path, value)
  }
  return into
}

/**
 * The texts of a tree by path, in the order they stand.
 * @throws RangeError where something in the tree is not a text, or is an empty one.
 */
export function flatTexts({ namespace, texts }: Words): FlatTexts {
  const fault = findFault(texts, LIMITS)
  const refuse = (path: string, why: string): never => {
    throw new RangeError(`"${namespace}:${path}" ${why}`)
  }
  if (fault !== null) refuse(fault.path, `is not wording (${fault.why}); words are texts under names`)
  const flat = collect(texts, '', new Map())
  for (const [path, text] of flat) {
    if (typeof text !== 'string') refuse(path, 'is not a text; put the wording there')
    if (text.trim() === '') refuse(path, 'is empty; write the text, or leave the key out')
  }
  return flat
}

/** The tree of texts whose paths are given, fresh. */
export function textTree(flat: Iterable<readonly [path: string, text: string]>): TextTree {
  const branches = new Map<string, [string, string][]>()
  const tree = new Map<string, string | TextTree>()
  for (const [path, text] of flat) {
    const dot = path.indexOf('.')
    const name = dot < 0 ? path : path.slice(0, dot)
    if (dot < 0) tree.set(name, text)
    else branches.set(name, [...(branches.get(name) ?? []), [path.slice(dot + 1), text]])
  }
  for (const [name, below] of branches) tree.set(name, textTree(below))
  return Object.fromEntries(tree)
}
