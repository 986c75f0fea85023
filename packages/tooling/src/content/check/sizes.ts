import { brotliCompressSync } from 'node:zlib'
import type { Content, WordsFile } from '@trivsel/authoring/content'
import type { Tool } from '@trivsel/core'
import { structureModule } from '../write/structure-module'
import { wordsModule } from '../write/words-module'

/** What one tool weighs in one language, in bytes. */
export interface SizeRow {
  readonly piece: string
  readonly language: string
  /** Structure and words as written. */
  readonly bytes: number
  /** The same as a server sends it. */
  readonly brotli: number
  /** With the words of the models and the deck it shows, as a server sends it. */
  readonly withShown: number
  readonly most: number
  readonly ok: boolean
}

/** Bytes of brotli that one tool in one language may have. */
const MOST = 8000

const moduleOf = (files: readonly (readonly [string, string])[]): string =>
  files.find(([path]) => path.endsWith('.js'))?.[1] ?? ''

const sent = (text: string): number => brotliCompressSync(text).length

/** Weighs every tool in every language it has words in. */
export const sizesOf = ({ tools, words }: Pick<Content, 'tools' | 'words'>): SizeRow[] =>
  tools.flatMap(({ value }) =>
    value === undefined ? [] : (words.get(value.id) ?? []).map((file) => sizeOf(value, file, words)),
  )

function sizeOf(tool: Tool, file: WordsFile, words: ReadonlyMap<string, readonly WordsFile[]>): SizeRow {
  const { language } = file
  const shown = [...tool.models.map(({ id }) => id), ...(tool.deck === null ? [] : [tool.deck.id])]
  const others = shown.flatMap((id) => (words.get(id) ?? []).filter((other) => other.language === language))
  const own = moduleOf(structureModule(tool, [])) + moduleOf(wordsModule(file))
  const brotli = sent(own)
  return {
    piece: tool.id,
    language,
    bytes: Buffer.byteLength(own),
    brotli,
    withShown: sent(own + others.map((other) => moduleOf(wordsModule(other))).join('')),
    most: MOST,
    ok: brotli <= MOST,
  }
}
