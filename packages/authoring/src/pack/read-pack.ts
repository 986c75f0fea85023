import { type Catalogue, changePieces, type Finding, overlay, type Pack, parsePack } from '@trivsel/core'
import type { Letter } from '../letter'
import { plain } from '../read/node'
import { type Gathered, gatherPack } from './gather-pack'
import { letterOf, printPackLetters, staleLetter, unrecordedLetters } from './pack-letters'
import { checkLaidWords, checkOwnWords } from './pack-words'

/** A pack that fits its base, or everything that is wrong with it. */
export type ReadPack =
  | {
      readonly ok: true
      readonly pack: Pack
      /** What somebody should look at, one line each: texts that stand for others which have changed since. */
      readonly notes: readonly string[]
    }
  /** One line each, in reading order, each place with the folder before it. */
  | { readonly ok: false; readonly letters: readonly string[] }

/**
 * Reads a pack from its folder and holds it against the catalogue it is for: shape, references, words, and whether it
 * can be laid over.
 * @param folder as letters are to show it.
 */
export function readPack(folder: string, base: Catalogue): ReadPack {
  const letters: Letter[] = []
  const gathered = gatherPack(folder, base, letters)
  const pack = gathered && understood(gathered, base, letters)
  if (gathered === undefined || pack === undefined || letters.length > 0) return refused(folder, letters)
  const laid = overlay(base, pack)
  if (!laid.ok) {
    const findings = laid.findings.map(({ path, message }) => ({ path: path.slice(1), message }))
    return refused(
      folder,
      findings.map((finding) => letterOf(gathered.tree, finding)),
    )
  }
  const notes = [
    ...laid.stale.map((one) => staleLetter(gathered.tree, gathered.words, one)),
    ...unrecordedLetters(gathered.words, laid.unrecorded),
  ]
  return { ok: true, pack: withoutEmpty(pack), notes: printPackLetters(folder, notes) }
}

const refused = (folder: string, letters: readonly Letter[]): ReadPack => ({
  ok: false,
  letters: printPackLetters(folder, letters),
})

// The head has told it already, and what may have been meant.
const isWrongTag = ({ path, message }: Finding): boolean =>
  path.length === 2 && path[0] === 'languages' && message.startsWith('this must be written as')

/** The pack as core has it, where that far all is right; its words are held to what rules ask. */
function understood({ tree, words, texts }: Gathered, base: Catalogue, letters: Letter[]): Pack | undefined {
  checkOwnWords(words, texts, letters)
  const parsed = parsePack(plain(tree))
  if (!parsed.ok) {
    for (const finding of parsed.findings) if (!isWrongTag(finding)) letters.push(letterOf(tree, finding))
    return undefined
  }
  const { pieces, findings } = changePieces(base, parsed.value)
  for (const finding of findings) letters.push(letterOf(tree, finding))
  if (findings.length === 0) checkLaidWords(words, base, pieces, letters)
  return parsed.value
}

// An empty tree of words is there only so that what is missing can be told where it belongs.
const withoutEmpty = (pack: Pack): Pack => ({
  ...pack,
  words: pack.words.filter(({ texts }) => Object.keys(texts).length > 0),
})
