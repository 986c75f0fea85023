import type { Tool } from '@trivsel/core'
import { type Complain, type Letter, printLetters } from '../src/letter'
import { childOf } from '../src/read/node'
import { parseYaml } from '../src/read/parse-yaml'
import { type Resolved, resolveTool } from '../src/resolve/resolve-piece'
import { files } from './files'

/** What becomes of a tool's text among the fixture's other files, or others instead of these. */
export function resolve(
  text: string,
  others: Partial<typeof files> = {},
): Partial<Resolved<Tool>> & { readonly letters: readonly string[] } {
  const letters: Letter[] = []
  const complain: Complain = (at, message) => {
    letters.push({ at, message })
  }
  const parse = (file: keyof typeof files, content = { ...files, ...others }[file]) =>
    parseYaml(file, content, complain)
  const shared = [
    { name: 'scale', entries: parse('content/shared/scales.yaml') },
    { name: 'map', entries: parse('content/shared/priority-maps.yaml') },
  ]
  const version = childOf(parse('content/package.json'), 'version')
  const tree = parse('content/tools/talk/tool.yaml', text)
  const resolved = tree && resolveTool({ folder: 'talk', tree, words: [] }, shared, version, complain)
  return { ...resolved, letters: printLetters(letters) }
}

/** The tool that a text makes. */
export function toolFrom(text: string): Tool {
  const { value, letters } = resolve(text)
  if (value === undefined || letters.length > 0) throw new Error(letters.join('\n'))
  return value
}
