import { parseTool, type Tool, toolSchema } from '@trivsel/core'
import type { Complain } from '../letter'
import { type Fields, follow, type Node, plain } from '../read/node'
import type { Authored, AuthoredTool } from '../read/read-content'
import { conform } from './conform'
import { kebab } from './field-names'
import { fillIn } from './fill-in'
import { flattenThemes } from './flatten-themes'
import { putInShared } from './put-in-shared'
import { putInVersion } from './put-in-version'
import type { Shape } from './shape'
import { type Note, takeNotes } from './take-notes'

/** A tool as core knows it, and what its authors noted about where it comes from. */
export interface Resolved {
  /** Nothing where its shape is wrong. Where only its ids are, its words can be checked all the same. */
  readonly tool: Tool | undefined
  readonly notes: readonly Note[]
  /** As it was written, with what it shares put in. */
  readonly authored: Fields
}

/** Makes a tool of what authors wrote, and tells what core says of it. */
export function resolveTool(
  { folder, tree }: AuthoredTool,
  { shared, manifest }: Pick<Authored, 'shared' | 'manifest'>,
  shape: Shape,
  complain: Complain,
): Resolved | undefined {
  if (tree.kind !== 'fields') {
    complain(tree.at, 'a tool is a set of fields')
    return undefined
  }
  const authored = shared.reduce((tool, entry) => putInShared(tool, entry, shape, complain), tree)
  const { tree: bare, notes } = takeNotes(authored)
  const whole = putInVersion(flattenThemes(bare as Fields, complain), manifest, complain)
  const shaped = fillIn(conform(whole, shape, complain))
  const data = plain(shaped)
  const parsed = parseTool(data)
  if (!parsed.ok) {
    for (const { path, message } of parsed.findings) {
      const { at, missing } = follow(shaped, path)
      const field = missing.map((name) => kebab(String(name))).join('.')
      complain(at, field === '' ? message : `${field}: ${message}`)
    }
    return { tool: toolSchema.safeParse(data).data, notes, authored }
  }
  if (parsed.value.id !== folder)
    complain(idPlace(shaped), `the tool "${parsed.value.id}" lies in the folder "${folder}"`)
  return { tool: parsed.value, notes, authored }
}

const idPlace = (tool: Node) => follow(tool, ['id']).at
