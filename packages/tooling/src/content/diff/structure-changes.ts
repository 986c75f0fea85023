import { allIds, type Catalogue, type Tool } from '@trivsel/core'
import type { Change } from './change'
import { isGiven, judge, type rules } from './classes'
import { type Difference, differences, type Place } from './differences'
import { shortly } from './shorten'

type Kind = keyof typeof rules

interface Piece {
  readonly kind: Kind
  /** As it is compared: what a tool shows of others is its id, since those are compared themselves. */
  readonly data: { readonly id: string }
}

const piecesOf = ({ tools, models, decks }: Catalogue): ReadonlyMap<string, Piece> =>
  new Map(
    [
      ...tools.map((tool): Piece => ({ kind: 'tool', data: namingOthers(tool) })),
      ...models.map((model): Piece => ({ kind: 'model', data: model })),
      ...decks.map((deck): Piece => ({ kind: 'deck', data: deck })),
    ].map((piece) => [piece.data.id, piece]),
  )

const namingOthers = (tool: Tool) => ({
  ...tool,
  models: tool.models.map(({ id }) => id),
  deck: tool.deck?.id ?? null,
})

/** What is different in tools, models and decks apart from their words. */
export function structureChanges(before: Catalogue, after: Catalogue): Change[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const ids = { before: allIds(before), after: allIds(after) }
  const retired = new Map(after.retired.map((entry) => [entry.id, entry]))

  const lost = (id: string): Change => ({
    ...{ class: 'breaking', where: id, what: 'is gone', why: 'content/retired.yaml does not say where it went' },
  })
  const gone = (id: string): Change[] => {
    const entry = retired.get(id)
    // What lies below an id that is gone without a word is gone with it, and not told again.
    if (entry === undefined) return [lost(id)]
    const to = [...entry.to, ...(entry.inItsPlace === null ? [] : [`in its place ${entry.inItsPlace}`])]
    const below = [...ids.before].filter((one) => one.startsWith(`${id}/`) && !ids.after.has(one) && !retired.has(one))
    return [{ class: 'retired', where: id, what: [`is ${entry.fate}`, ...to].join(', ') }, ...below.map(lost)]
  }

  const inPiece = (id: string, kind: Kind, difference: Difference): Change[] => {
    const listed = isGiven(kind, difference.pattern) ? [id, ...wayTo(kind, difference.place)].join('/') : null
    if (difference.how === 'gone' && listed !== null) return gone(listed)
    const { class: meant, why } = judge(kind, difference)
    const where = difference.how === 'added' && listed !== null ? listed : `${id} ${difference.place.join('/')}`
    if (difference.pattern === 'version') return []
    return [
      { class: meant, where, what: whatOf(difference), ...(meant === 'breaking' && why !== undefined ? { why } : {}) },
    ]
  }

  return [
    ...[...old.keys()].filter((id) => !now.has(id)).flatMap(gone),
    ...[...now]
      .filter(([id]) => !old.has(id))
      .map(([id, { kind }]): Change => ({ class: 'addition', where: id, what: `is a new ${kind}` })),
    ...[...old].flatMap(([id, { kind, data }]) => {
      const same = now.get(id)
      if (same === undefined) return []
      if (same.kind !== kind)
        return [{ class: 'breaking', where: id, what: `was a ${kind} and is a ${same.kind}` } as const]
      return differences(data, same.data).flatMap((difference) => inPiece(id, kind, difference))
    }),
  ]
}

/**
 * The way to an entry as `allIds` writes it: ids alone, behind the name of their list where themes, parts or cards are
 * not meant. Levels, boxes, colours and areas count as the tool's own, wherever they stand in it.
 */
export function wayTo(kind: Kind, place: Place): string[] {
  const inStep = place[2] === 'colours' || place[2] === 'areas'
  const way = place[0] === 'scale' || place[0] === 'map' ? place.slice(1) : inStep ? place.slice(2) : place
  const ids = way.filter((_, i) => i % 2 === 1)
  const bare = { tool: ['themes', 'formerThemes'], model: ['parts'], deck: ['cards'] }[kind]
  return bare.includes(way[0] ?? '') ? ids : [way[0] ?? '', ...ids]
}

function whatOf({ how, before, after }: Difference): string {
  switch (how) {
    case 'gone':
      return 'is gone'
    case 'added':
      return 'is new'
    case 'order':
      return 'stand in another order'
    case 'changed':
      return `${shortly(before)} → ${shortly(after)}`
  }
}
