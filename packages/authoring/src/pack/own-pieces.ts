import type { Catalogue, Deck, Model, TextKey, Tool } from '@trivsel/core'
import { deckTexts, modelTexts, toolTexts } from '@trivsel/core'
import type { Letter, Place } from '../letter'
import type { Node } from '../read/node'
import type { AuthoredPiece } from '../read/read-content'
import { type Resolved, resolveDeck, resolveModel, resolveTool } from '../resolve/resolve-piece'
import { linksWrong } from '../rules/links'
import { shownNowhere } from '../rules/shown-nowhere'
import { notesWrong, sourcesUnknown } from '../rules/source-notes'
import { sharedEntries } from './base-entries'
import type { Kind } from './pack-files'
import { isEnough } from './pack-letters'

/** The tools, models and decks that a pack brings, as they were written. */
export type AuthoredOwn = Readonly<Record<Kind, readonly AuthoredPiece[]>>

/** What became of them. */
export interface OwnPieces {
  readonly nodes: Readonly<Record<Kind, readonly Node[]>>
  /** The keys that the words of each must have, where it could be understood. */
  readonly texts: ReadonlyMap<string, readonly TextKey[]>
  readonly letters: readonly Letter[]
}

/** Understands what a pack brings, and holds it to what any author is held to. */
export function ownPieces(
  own: AuthoredOwn,
  base: Catalogue,
  sources: readonly string[],
  version: Node,
  top: Place,
): OwnPieces {
  const letters: Letter[] = []
  const complain = (at: Place, message: string): void => {
    letters.push({ at, message })
  }
  const shared = sharedEntries(base, own.models, own.decks, top)
  const each = <T>(pieces: readonly AuthoredPiece[], resolve: (piece: AuthoredPiece) => T | undefined): T[] =>
    pieces.flatMap((piece) => (isEnough(letters) ? [] : (resolve(piece) ?? [])))
  const tools = each(own.tools, (piece) => resolveTool(piece, shared, version, complain))
  const models = each(own.models, (piece) => resolveModel(piece, complain))
  const decks = each(own.decks, (piece) => resolveDeck(piece, complain))
  const authored = tools.map((tool) => tool.authored)
  const known = [...base.tools.map(({ id }) => id), ...own.tools.map(({ folder }) => folder)]
  const told = [
    ...[...tools, ...models, ...decks].flatMap(({ notes }) => notesWrong(notes, sources)),
    ...authored.flatMap((tool) => sourcesUnknown(tool, sources)),
    ...linksWrong(authored, known),
    ...tools.flatMap(shownNowhere),
  ]
  return {
    nodes: { tools: nodesOf(tools), models: nodesOf(models), decks: nodesOf(decks) },
    texts: new Map([...textsBy(tools, toolTexts), ...textsBy(models, modelTexts), ...textsBy(decks, deckTexts)]),
    letters: letters.concat(told),
  }
}

const nodesOf = (resolved: readonly Resolved<Tool | Model | Deck>[]): Node[] => resolved.map(({ shaped }) => shaped)

const textsBy = <T extends { readonly id: string }>(
  resolved: readonly Resolved<T>[],
  texts: (piece: T) => readonly TextKey[],
): [string, readonly TextKey[]][] =>
  resolved.flatMap(({ value }) => (value === undefined ? [] : [[value.id, texts(value)]]))
