import type { Retired, Source } from '@trivsel/core'
import { checkStructure, type Pieces } from './check-structure'
import { type Complain, type Letter, printLetters } from './letter'
import { type Authored, type Language, readContent, versionOf } from './read/read-content'
import { resolveDeck, resolveModel, resolveTool } from './resolve/resolve-piece'
import { resolveRetired } from './resolve/resolve-retired'
import { resolveSources } from './resolve/resolve-sources'
import { checkWords } from './words/check-words'
import type { WordsFile } from './words/words-file'

/** A content folder, understood and checked. */
export interface Content extends Pieces {
  readonly authored: Authored
  readonly sources: readonly Source[]
  readonly retired: readonly Retired[]
  /** By namespace: the id of a tool, a model or a deck, or `shared`. */
  readonly words: ReadonlyMap<string, readonly WordsFile[]>
}

/** What a whole repository asks besides, where it asks more. `sound` is false where something is wrong already. */
export type More = (content: Content, sound: boolean) => readonly Letter[]

/** Content without a mistake, or everything that is wrong with it, one line each. */
export type Checked =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly letters: readonly string[] }

/** Reads the folder `content` below a root and checks all of it. */
export function checkContent(root: string, languages: readonly Language[], more: More = () => []): Checked {
  const letters: Letter[] = []
  const complain: Complain = (at, message) => {
    letters.push({ at, message })
  }
  const authored = readContent(root, languages, complain)
  const sources = resolveSources(authored.sources, complain)
  const version = versionOf(authored)
  const pieces: Pieces = {
    tools: authored.tools.flatMap((piece) => resolveTool(piece, authored.shared, version, complain) ?? []),
    models: authored.models.flatMap((piece) => resolveModel(piece, complain) ?? []),
    decks: authored.decks.flatMap((piece) => resolveDeck(piece, complain) ?? []),
  }
  letters.push(...checkStructure(authored, pieces))
  const retired = resolveRetired(authored, pieces, complain)
  const words = checkWords(authored, pieces, complain)
  const content: Content = { ...pieces, authored, sources, retired, words }
  letters.push(...more(content, letters.length === 0))
  return letters.length > 0 ? { ok: false, letters: printLetters(letters) } : { ok: true, content }
}
