import { join } from 'node:path'
import { checkStructure } from './check-structure'
import { checkWords } from './check-words'
import { type Complain, type Letter, printLetters } from './letter'
import { readContent } from './read/read-content'
import { resolveSources } from './resolve/resolve-sources'
import { resolveTool } from './resolve/resolve-tool'
import { toolShape } from './resolve/shape'
import { distFiles } from './write/dist-files'
import { writeChanged } from './write/write-changed'

export type Built =
  | { readonly ok: true; readonly written: readonly string[] }
  /** Everything that is wrong, one line each. */
  | { readonly ok: false; readonly letters: readonly string[] }

/** Reads the content below a repository's root, checks it, and writes it only when all is right. */
export function buildContent(root: string): Built {
  const letters: Letter[] = []
  const complain: Complain = (at, message) => {
    letters.push({ at, message })
  }
  const authored = readContent(root, complain)
  const sources = resolveSources(authored.sources, complain)
  const shape = toolShape()
  const tools = authored.tools.flatMap((tool) => resolveTool(tool, authored, shape, complain) ?? [])
  letters.push(...checkStructure(authored, tools))
  const words = checkWords(authored, tools, complain)
  if (letters.length > 0) return { ok: false, letters: printLetters(letters) }

  const files = distFiles(tools, sources, words)
  const scratch = join(root, 'node_modules/.cache/trivsel')
  return { ok: true, written: writeChanged(join(root, 'content/dist'), files, scratch) }
}
