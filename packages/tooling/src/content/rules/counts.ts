import { type Content, childOf, itemsOf, type Node, type Place, textOf } from '@trivsel/authoring/content'
import { type Counted, countAll, piecesById, shown } from '../check/inventory'
import type { Entry } from '../check/read-entries'
import type { OwnRule } from './own-rule'

const ADVICE = 'put it right here, or say in inventory.yaml what it is to be'

/** Every count of the inventory is meant: what is not in content does not exist for those who use it. */
export const counts = (inventory: readonly Entry<Counted>[]): OwnRule => ({
  name: 'counts',
  find: (content) => {
    const authored = trees(content)
    return countAll(inventory, piecesById(content)).flatMap(({ piece, section, what, at, wanted, found, ok }) => {
      // A piece that is there and cannot be understood is told by others.
      if (ok || (found === null && authored.has(piece))) return []
      const place = placeOf(authored.get(piece), at) ?? inventory.find(({ value }) => value.piece === piece)?.at
      if (place === undefined) return []
      const message =
        found === null
          ? `"${piece}" is not there; inventory ${section} has it`
          : `${what}: ${at} is ${shown(found)}, inventory ${section} has ${shown(wanted)}; ${ADVICE}`
      return [{ at: place, message, where: `${piece}:${at}` }]
    })
  },
})

const trees = ({ authored: { tools, models, decks } }: Content): ReadonlyMap<string, Node> =>
  new Map([...tools, ...models, ...decks].map(({ folder, tree }) => [folder, tree]))

/** As far along a path as what authors wrote goes the same way. */
function placeOf(tree: Node | undefined, path: string): Place | undefined {
  let place = tree
  for (const name of path.split('.')) {
    const next: Node | undefined =
      place?.kind === 'list'
        ? itemsOf(place).find((entry) => (textOf(childOf(entry, 'id')) ?? textOf(entry)) === name)
        : childOf(place, name)
    if (next === undefined) break
    place = next
  }
  return place?.at
}
