import {
  type Deck,
  deckSchema,
  type Model,
  modelSchema,
  type Parsed,
  parseDeck,
  parseModel,
  parseTool,
  type Tool,
  toolSchema,
} from '@trivsel/core'
import type * as z from 'zod/mini'
import { inPlainWords } from '../in-plain-words'
import type { Complain } from '../letter'
import { kebab } from '../read/field-names'
import { type Fields, follow, type Node, plain } from '../read/node'
import type { AuthoredPiece, Shared } from '../read/read-content'
import { conform } from './conform'
import { fillIn, modelMeanings, toolMeanings } from './fill-in'
import { flattenThemes } from './flatten-themes'
import { putInShared } from './put-in-shared'
import { putInVersion } from './put-in-version'
import { type Shape, shapeOf } from './shape'
import { type Note, takeNotes } from './take-notes'

/** A tool, a model or a deck as core knows it, and what its authors noted about where it comes from. */
export interface Resolved<T> {
  /** Nothing where its shape is wrong. Where only its ids are, its words can be checked all the same. */
  readonly value: T | undefined
  readonly notes: readonly Note[]
  /** As it was written, with what it shares put in. */
  readonly authored: Fields
  /** As core has it, with the places of what was written. */
  readonly shaped: Node
}

interface Kind<T> {
  readonly name: string
  readonly shape: Shape
  readonly schema: z.ZodMiniType<T>
  readonly parse: (data: unknown) => Parsed<T>
  readonly fill: (node: Node) => Node
}

const tool: Kind<Tool> = {
  name: 'tool',
  shape: shapeOf(toolSchema),
  schema: toolSchema,
  parse: parseTool,
  fill: (node) => fillIn(node, toolMeanings),
}

const model: Kind<Model> = {
  name: 'model',
  shape: shapeOf(modelSchema),
  schema: modelSchema,
  parse: parseModel,
  fill: (node) => fillIn(node, modelMeanings),
}

const deck: Kind<Deck> = {
  name: 'deck',
  shape: shapeOf(deckSchema),
  schema: deckSchema,
  parse: parseDeck,
  fill: (node) => node,
}

/** Makes a tool of what authors wrote, and tells what core says of it. */
export function resolveTool(
  piece: AuthoredPiece,
  shared: readonly Shared[],
  version: Node | undefined,
  complain: Complain,
): Resolved<Tool> | undefined {
  const { tree } = piece
  if (tree.kind !== 'fields') {
    complain(tree.at, 'a tool is a set of fields')
    return undefined
  }
  const authored = shared.reduce((whole, entry) => putInShared(whole, entry, tool.shape, complain), tree)
  return resolve(tool, piece.folder, authored, complain, (bare) =>
    putInVersion(flattenThemes(bare, complain), version, complain),
  )
}

/** Makes a model of what authors wrote. */
export const resolveModel = (piece: AuthoredPiece, complain: Complain): Resolved<Model> | undefined =>
  resolveAlone(model, piece, complain)

/** Makes a deck of what authors wrote. */
export const resolveDeck = (piece: AuthoredPiece, complain: Complain): Resolved<Deck> | undefined =>
  resolveAlone(deck, piece, complain)

function resolveAlone<T extends { readonly id: string }>(
  kind: Kind<T>,
  { folder, tree }: AuthoredPiece,
  complain: Complain,
): Resolved<T> | undefined {
  if (tree.kind === 'fields') return resolve(kind, folder, tree, complain)
  complain(tree.at, `a ${kind.name} is a set of fields`)
  return undefined
}

function resolve<T extends { readonly id: string }>(
  kind: Kind<T>,
  folder: string,
  authored: Fields,
  complain: Complain,
  prepare: (bare: Fields) => Fields = (bare) => bare,
): Resolved<T> {
  const { tree, notes } = takeNotes(authored)
  const shaped = kind.fill(conform(prepare(tree as Fields), kind.shape, complain))
  const data = plain(shaped)
  const parsed = kind.parse(data)
  if (!parsed.ok) {
    for (const { path, message } of parsed.findings) {
      const { at, missing } = follow(shaped, path)
      const field = missing.map((name) => kebab(String(name))).join('.')
      const plainly = inPlainWords(message)
      complain(at, field === '' ? plainly : `${field}: ${plainly}`)
    }
    return { value: kind.schema.safeParse(data).data, notes, authored, shaped }
  }
  const { id } = parsed.value
  if (id !== folder) complain(follow(shaped, ['id']).at, `the ${kind.name} "${id}" lies in the folder "${folder}"`)
  return { value: parsed.value, notes, authored, shaped }
}
