import { type Finding, unknownAt } from '../finding'
import { type Data, idOf, isData, isList, type Place, valueAt } from './piece-data'

/** Where an address leads, or what is wrong with it. */
export type Found =
  | { readonly ok: true; readonly places: readonly Place[] }
  | { readonly ok: false; readonly finding: Finding }

const wrong = (message: string): Found => ({ ok: false, finding: { path: [], message } })

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const irregular: Readonly<Record<string, string>> = {
  agenda: 'agenda item',
  axes: 'axis',
  branches: 'branch',
  time: 'time',
  'former-themes': 'former theme',
}

/** What one entry of a list is called. */
export const kindIn = (list: string): string => irregular[list] ?? list.replace(/s$/, '')

// Text keys call some lists by another name than structure does, or by one name where structure has several lists.
const lists: Readonly<Record<string, (at: Data) => readonly Place[]>> = {
  themes: ({ formerThemes }) => [['themes'], ...(formerThemes === undefined ? [] : [['formerThemes']])],
  agenda: (at) => inSteps(at, 'agenda'),
  colours: (at) => inSteps(at, 'colours'),
  areas: (at) => inSteps(at, 'areas'),
  quadrants: () => [['map', 'quadrants']],
  lines: ({ answers }) => (isList(answers) ? answers.map((_, i) => ['answers', i, 'lines']) : []),
}

const inSteps = ({ steps }: Data, name: string): Place[] =>
  isList(steps) ? steps.flatMap((step, i) => (isData(step) && name in step ? [['steps', i, name]] : [])) : []

const listsNamed = (at: Data, name: string): Place[] =>
  [[camel(name)], ...(Object.hasOwn(lists, name) ? (lists[name]?.(at) ?? []) : [])].filter(
    (place, i, all) => isList(valueAt(at, place)) && all.findIndex((other) => other.join() === place.join()) === i,
  )

const namesIn = (at: Data): string[] => {
  const own = Object.keys(at).filter((name) => isList(at[name]))
  return [...new Set([...own.map(kebab), ...Object.keys(lists).filter((name) => listsNamed(at, name).length > 0)])]
}

/** The lists that an address of a list means; several where a text key does not say which of them. */
export function findLists(piece: Data, address: string): Found {
  const names = address.split('/')
  if (names.length % 2 === 0) {
    return wrong(`"${address}" is one entry; a list is meant, such as "${names.slice(0, -1).join('/')}"`)
  }
  return lookForLists(piece, names, [])
}

/** The one entry that an address means. */
export function findEntry(piece: Data, address: string): Found {
  const names = address.split('/')
  const id = names.pop() ?? ''
  if (names.length % 2 === 0) {
    const list = lookForLists(piece, [...names, id], [])
    const above = names.length === 0 ? piece : undefined
    // Words and settings stand beside the lists; only what is one of several can be hidden.
    if (!list.ok && above !== undefined && Object.hasOwn(above, camel(id))) {
      return wrong(
        `"${address}" is a setting or a text of the whole; a pack hides entries of lists, such as "themes/<id>"`,
      )
    }
    return list.ok ? wrong(`"${address}" is a list; one entry is meant, such as "${address}/<id>"`) : list
  }
  const found = lookForLists(piece, names, [])
  return found.ok ? entryIn(piece, names.at(-1) ?? '', found.places, id) : found
}

function lookForLists(piece: Data, [name = '', id, ...rest]: readonly string[], from: Place): Found {
  const at = valueAt(piece, from)
  const places = isData(at) ? listsNamed(at, name).map((place) => [...from, ...place]) : []
  if (places.length === 0) {
    return { ok: false, finding: unknownAt([], 'list', name, isData(at) ? namesIn(at) : []) }
  }
  if (id === undefined) return { ok: true, places }
  const entry = entryIn(piece, name, places, id)
  if (!entry.ok) return entry
  if (from.length === 0 && name === 'models') {
    return wrong(`tools share the model "${id}": change the model itself, for all of them`)
  }
  return lookForLists(piece, rest, entry.places[0] ?? [])
}

function entryIn(piece: Data, name: string, places: readonly Place[], id: string): Found {
  const entries = places.flatMap((place) =>
    (valueAt(piece, place) as readonly unknown[]).map((entry, i) => ({ id: idOf(entry) ?? '', place: [...place, i] })),
  )
  const found = entries.find((entry) => entry.id === id)
  if (found !== undefined) return { ok: true, places: [found.place] }
  const ids = entries.map((entry) => entry.id)
  return { ok: false, finding: unknownAt([], kindIn(name), id, ids) }
}

/** How an author would write where a place is: ids for positions, names as they are written. */
export const addressOf = (piece: unknown, place: Place): string =>
  place
    .map((name, i) => (typeof name === 'string' ? kebab(name) : (idOf(valueAt(piece, place.slice(0, i + 1))) ?? name)))
    .join('/')
