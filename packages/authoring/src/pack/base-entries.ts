import type { Catalogue } from '@trivsel/core'
import type { Place } from '../letter'
import { fieldsNode, listNode, nodeOf, valueNode } from '../read/make-node'
import { childOf, type Node, textOf } from '../read/node'
import type { AuthoredPiece, Shared } from '../read/read-content'

/**
 * What the tools of a pack can name by id: the scales of the catalogue's tools, their models and decks, the map of a
 * tool by the id of that tool, and the models and decks of the pack itself.
 */
export function sharedEntries(
  base: Catalogue,
  models: readonly AuthoredPiece[],
  decks: readonly AuthoredPiece[],
  at: Place,
): Shared[] {
  const scales = new Map(base.tools.flatMap(({ scale }) => (scale === null ? [] : [[scale.id, scale] as const])))
  const maps = base.tools.flatMap(({ id, map }) => (map === null ? [] : [withId(id, nodeOf(map, at))]))
  const list = (entries: readonly Node[]): Node => listNode(at, entries)
  return [
    { name: 'scale', entries: list([...scales.values()].map((scale) => nodeOf(scale, at))) },
    { name: 'map', entries: list(maps) },
    { name: 'models', entries: list([...base.models.map((one) => nodeOf(one, at)), ...models.map(asNamed)]) },
    { name: 'deck', entries: list([...base.decks.map((one) => nodeOf(one, at)), ...decks.map(asNamed)]) },
  ]
}

const withId = (id: string, node: Node): Node =>
  node.kind === 'fields' ? fieldsNode(node.at, [['id', valueNode(node.at, id)], ...valuesOf(node)]) : node

const valuesOf = (node: Node): [string, Node][] =>
  node.kind === 'fields' ? [...node.fields].map(([name, { value }]) => [name, value]) : []

/** A piece that lacks its id is told of elsewhere; its folder says which it is. */
const asNamed = ({ folder, tree }: AuthoredPiece): Node =>
  textOf(childOf(tree, 'id')) === undefined ? withId(folder, tree) : tree
