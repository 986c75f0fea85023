import type { Addition, Change } from '../../model/pack'
import { type Finding, unknownAt } from '../finding'
import { findEntry, findLists, kindIn } from './address'
import { foreignId, namesOnly } from './own-ids'
import { type Data, idOf, type Place, valueAt, withValue } from './piece-data'

/** A piece as a pack makes it, and what could not be done, with the way to it in the change. */
export interface Changed {
  readonly piece: Data
  readonly findings: readonly Finding[]
}

const listAt = (piece: Data, place: Place): readonly unknown[] => valueAt(piece, place) as readonly unknown[]

const lastName = (address: string): string => address.slice(address.lastIndexOf('/') + 1)

/** Takes what is hidden out of a piece. */
export function hideEntries(piece: Data, hide: Change['hide']): Changed {
  const findings: Finding[] = []
  let left = piece
  hide.forEach((address, i) => {
    if (hide.indexOf(address) < i) {
      findings.push({ path: ['hide', i], message: `"${address}" is hidden already` })
      return
    }
    const found = findEntry(left, address)
    const [place = []] = found.ok ? found.places : []
    if (!found.ok) findings.push({ ...found.finding, path: ['hide', i] })
    else left = withValue(left, place.slice(0, -1), listAt(left, place.slice(0, -1)).toSpliced(Number(place.at(-1)), 1))
  })
  return { piece: left, findings }
}

/** Puts what is added into a piece. */
export function addEntries(piece: Data, add: Change['add'], pack: string): Changed {
  const findings: Finding[] = []
  let grown = piece
  add.forEach((addition, i) => {
    const where = whereTo(grown, addition, add.slice(i + 1), pack)
    if ('path' in where) findings.push({ ...where, path: ['add', i, ...where.path] })
    else grown = withValue(grown, where.list, listAt(grown, where.list).toSpliced(where.at, 0, addition.entry))
  })
  return { piece: grown, findings }
}

function whereTo(
  piece: Data,
  { to, after, entry }: Addition,
  later: readonly Addition[],
  pack: string,
): Finding | { readonly list: Place; readonly at: number } {
  const found = findLists(piece, to)
  if (!found.ok) return { ...found.finding, path: ['to'] }
  const id = idOf(entry)
  if (id === null) return { path: ['entry'], message: 'what is added needs an id' }
  const holding = found.places.filter((place) => listAt(piece, place).some((one) => idOf(one) === after))
  // A text key may mean several lists; the first is the one of that name, unless a place in it was asked for.
  const [list, other] = holding.length > 0 ? holding : found.places
  if (list === undefined || (other !== undefined && lastName(to) === 'agenda')) {
    return { path: ['to'], message: `there are several lists "${to}": say of which step, as in "steps/<step>/${to}"` }
  }
  const foreign = namesOnly(list) ? null : foreignId(pack, id)
  if (foreign !== null) return { path: ['entry', ...(typeof entry === 'string' ? [] : ['id'])], message: foreign }
  if (after === null) return { list, at: listAt(piece, list).length }
  const ids = listAt(piece, list).map((one) => idOf(one) ?? '')
  if (ids.includes(after)) return { list, at: ids.indexOf(after) + 1 }
  if (after === id) return { path: ['after'], message: `"${id}" cannot stand after itself` }
  if (later.some((addition) => idOf(addition.entry) === after)) {
    return { path: ['after'], message: `"${after}" is added further down; add it before what stands after it` }
  }
  return unknownAt(['after'], kindIn(lastName(to)), after, ids)
}

/** Brings the entries that are named to the front of their lists. */
export function orderEntries(piece: Data, order: Change['order']): Changed {
  const findings: Finding[] = []
  let ordered = piece
  for (const [address, first] of Object.entries(order)) {
    const found = findLists(ordered, address)
    if (!found.ok) {
      findings.push({ ...found.finding, path: ['order', address] })
      continue
    }
    const known = found.places.flatMap((place) => listAt(ordered, place).map((entry) => idOf(entry) ?? ''))
    for (const finding of misnamed(address, first, known)) findings.push(finding)
    for (const place of found.places) ordered = withValue(ordered, place, inOrder(listAt(ordered, place), first))
  }
  return { piece: ordered, findings }
}

const misnamed = (address: string, ids: readonly string[], known: readonly string[]): Finding[] =>
  ids.flatMap((id, i) => {
    const path = ['order', address, i]
    if (!known.includes(id)) return [unknownAt(path, kindIn(lastName(address)), id, known)]
    return ids.indexOf(id) < i ? [{ path, message: `"${id}" stands twice in this order` }] : []
  })

function inOrder(list: readonly unknown[], first: readonly string[]): readonly unknown[] {
  const ids = list.map(idOf)
  const named = first.filter((id, i) => ids.includes(id) && first.indexOf(id) === i)
  return [...named.map((id) => list[ids.indexOf(id)]), ...list.filter((_, i) => !named.includes(ids[i] ?? ''))]
}
