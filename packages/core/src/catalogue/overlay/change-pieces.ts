import type { Pack } from '../../model/pack'
import type { Catalogue } from '../catalogue'
import { idsOf, twice } from '../check/check-ids'
import { type Finding, unknownAt, withSuggestions } from '../finding'
import { type Parsed, parseDeck, parseModel, parseTool } from '../parse'
import type { Pieces } from '../piece-texts'
import { addEntries, hideEntries, orderEntries } from './change-lists'
import { type Data, idOf, type Place } from './piece-data'
import { type ChangeAt, inTermsOfPack, type Trail } from './trail'
import { versionWith } from './version-with'

/** The tools, models and decks that a pack makes of those of a catalogue. */
export interface ChangedPieces {
  readonly pieces: Pieces
  /** In the terms of the pack. Where there are any, the pieces are not to be used. */
  readonly findings: readonly Finding[]
}

const kinds = ['tools', 'models', 'decks'] as const
type Kind = (typeof kinds)[number]

const doors: Readonly<Record<Kind, (data: unknown) => Parsed<unknown>>> = {
  tools: parseTool,
  models: parseModel,
  decks: parseDeck,
}

/** Hides, adds and orders as a pack says, takes in what it brings, and checks each piece that is not as it was. */
export function changePieces(base: Pick<Catalogue, 'version' | Kind>, pack: Pack): ChangedPieces {
  const trail: Trail = new Map()
  const changes = new Map<string, ChangeAt>(
    pack.changes.map((change, i) => [change.piece, { change, at: ['changes', i] }]),
  )
  const found: Finding[] = misplaced(base, pack)
  const reshaped = (kind: Kind): Data[] => [
    ...base[kind].map((piece) => {
      const changed = changes.get(piece.id)
      return changed === undefined ? asData(piece) : applied(asData(piece), changed, pack.id, trail, found)
    }),
    ...pack[kind].map((piece, i) => {
      trail.set(piece, [kind, i])
      return asData(piece)
    }),
  ]
  const decks = reshaped('decks')
  const models = reshaped('models')
  const tools = reshaped('tools').map((tool) => shownAnew(tool, models, decks, trail, changes, found))
  if (found.length > 0) return { pieces: base, findings: withSuggestions(found) }

  const checked = (kind: Kind, pieces: readonly Data[]): unknown[] =>
    pieces.map((piece, i) => {
      const before = base[kind][i]
      if (piece === asData(before)) return piece
      // A session that is saved says by this what it was run with.
      const marked = kind === 'tools' && before !== undefined ? { ...piece, version: versionWith(base, pack) } : piece
      const parsed = doors[kind](marked)
      if (parsed.ok) return parsed.value
      for (const one of parsed.findings) found.push(inTermsOfPack(one, piece, trail, changes.get(idOf(piece) ?? '')))
      return piece
    })
  const pieces = {
    decks: checked('decks', decks),
    models: checked('models', models),
    tools: checked('tools', tools),
  } as unknown as Pieces
  return { pieces, findings: withSuggestions(found) }
}

const asData = (piece: unknown): Data => piece as Data

/** Changes of what is not there, twice, or of what the pack brings itself. */
function misplaced(base: Pieces, pack: Pack): Finding[] {
  const own = kinds.flatMap((kind) => idsOf(pack[kind]))
  const known = kinds.flatMap((kind) => idsOf(base[kind]))
  const changed = pack.changes.map(({ piece }) => piece)
  return [
    ...twice('change of', changed, ['changes']),
    ...changed.flatMap((id, i) => {
      const path = ['changes', i, 'piece']
      if (own.includes(id)) return [{ path, message: `the pack brings "${id}" itself: change it there` }]
      return known.includes(id) ? [] : [unknownAt(path, 'tool, model or deck', id, known)]
    }),
  ]
}

function applied(piece: Data, { change, at }: ChangeAt, pack: string, trail: Trail, found: Finding[]): Data {
  change.add.forEach(({ entry }, i) => {
    if (typeof entry === 'object') trail.set(entry, [...at, 'add', i, 'entry'])
  })
  const hidden = hideEntries(piece, change.hide)
  const grown = addEntries(hidden.piece, change.add, pack)
  const ordered = orderEntries(grown.piece, change.order)
  const findings = [hidden, grown, ordered].flatMap((step) => step.findings)
  for (const finding of findings) found.push({ ...finding, path: [...at, ...finding.path] })
  return ordered.piece
}

/** A tool holds the models and the deck it shows, so it follows where those change or others are named. */
function shownAnew(
  tool: Data,
  models: readonly Data[],
  decks: readonly Data[],
  trail: Trail,
  changes: ReadonlyMap<string, ChangeAt>,
  found: Finding[],
): Data {
  const start: Place | undefined = trail.get(tool)
  const shown = [...(tool['models'] as readonly unknown[]), tool['deck']]
  const moved = shown.some((entry) => typeof entry === 'string' || changes.has(idOf(entry) ?? ''))
  if (start === undefined && !moved) return tool
  const current = (among: readonly Data[], entry: unknown): unknown =>
    among.find((piece) => idOf(piece) === idOf(entry)) ?? entry
  const held = (tool['models'] as readonly unknown[]).map((entry) => current(models, entry))
  const at = changes.get(idOf(tool) ?? '')
  for (const id of held) {
    if (typeof id !== 'string') continue
    const adding = at?.change.add.findIndex((addition) => addition.entry === id) ?? -1
    const known = models.map((model) => idOf(model) ?? '')
    found.push(unknownAt([...(at?.at ?? []), 'add', adding, 'entry'], 'model', id, known))
  }
  const anew = { ...tool, models: held, deck: current(decks, tool['deck']) }
  if (start !== undefined) trail.set(anew, start)
  return anew
}
