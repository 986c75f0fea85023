import type { Place } from '../letter'

export type Value = string | number | boolean | null

interface Scalar {
  readonly kind: 'scalar'
  readonly at: Place
  readonly value: Value
}

interface List {
  readonly kind: 'list'
  readonly at: Place
  readonly items: readonly Node[]
}

export interface Field {
  readonly keyAt: Place
  readonly value: Node
}

export interface Fields {
  readonly kind: 'fields'
  readonly at: Place
  readonly fields: ReadonlyMap<string, Field>
}

/**
 * Authored content in which every part knows its place. Whatever the build makes of it stays such a tree, so a mistake
 * found in the end result still leads back to the line somebody wrote.
 */
export type Node = Scalar | List | Fields

export type Path = readonly (string | number)[]

/** The data without its places. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plain)
    case 'fields':
      return Object.fromEntries([...node.fields].map(([name, { value }]) => [name, plain(value)]))
  }
}

/**
 * Walks as far along a path as the tree goes; `missing` is what it lacks. Something that is there is found where its
 * value stands, something missing where the name stands of what lacks it.
 */
export function follow(node: Node, path: Path, nameAt = node.at): { readonly at: Place; readonly missing: Path } {
  const [name, ...rest] = path
  if (name === undefined) return { at: node.at, missing: [] }
  if (node.kind === 'fields') {
    const field = node.fields.get(String(name))
    if (field !== undefined) return follow(field.value, rest, field.keyAt)
  }
  const item = node.kind === 'list' ? node.items[Number(name)] : undefined
  return item === undefined ? { at: nameAt, missing: path } : follow(item, rest)
}

/** What stands in a field; nothing where the node has no such field. */
export const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.kind === 'fields' ? node.fields.get(name)?.value : undefined

/** The entries of a list; none where the node is not one. */
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : [])

/** The text of a scalar; nothing where the node is not text. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined

/** The ids of a list's entries, also of those that are wrong otherwise. */
export const idsOf = (list: Node | undefined): string[] =>
  itemsOf(list).flatMap((entry) => textOf(childOf(entry, 'id')) ?? [])
