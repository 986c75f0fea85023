import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Complain } from '../letter'
import type { Node } from './node'
import { parseYaml } from './parse-yaml'

/** The languages that must be complete. */
export const languages = ['da', 'en'] as const

export type Language = (typeof languages)[number]

/** The words of a tool, or those that tools share, as they were written. */
export interface AuthoredWords {
  readonly language: Language
  readonly file: string
  readonly tree: Node
}

export interface AuthoredTool {
  /** The name of its folder, which must also be its id. */
  readonly folder: string
  readonly tree: Node
  readonly words: readonly AuthoredWords[]
}

/** Entries with ids, any of which a tool can name in the field of this name. */
export interface Shared {
  readonly name: string
  readonly entries: Node | undefined
}

/** Everything in the content folder, read but not yet understood. */
export interface Authored {
  readonly sources: Node | undefined
  readonly shared: readonly Shared[]
  readonly tools: readonly AuthoredTool[]
  readonly sharedWords: readonly AuthoredWords[]
  /** The package's manifest. JSON is YAML, so it has places too. */
  readonly manifest: Node | undefined
}

export function readContent(root: string, complain: Complain): Authored {
  const readFile = (file: string): Node | undefined => {
    if (existsSync(join(root, file))) return parseYaml(file, readFileSync(join(root, file), 'utf8'), complain)
    complain({ file, line: 1, column: 1 }, 'this file is missing')
    return undefined
  }
  const readWords = (folder: string): AuthoredWords[] =>
    languages.flatMap((language) => {
      const file = `${folder}/${language}.yaml`
      const tree = readFile(file)
      return tree === undefined ? [] : [{ language, file, tree }]
    })
  const tools = readdirSync(join(root, 'content/tools'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return {
    sources: readFile('content/sources.yaml'),
    shared: [
      { name: 'scale', entries: readFile('content/shared/scales.yaml') },
      { name: 'map', entries: readFile('content/shared/priority-maps.yaml') },
    ],
    tools: tools.flatMap((folder) => {
      const tree = readFile(`content/tools/${folder}/tool.yaml`)
      return tree === undefined ? [] : [{ folder, tree, words: readWords(`content/tools/${folder}`) }]
    }),
    sharedWords: readWords('content/shared'),
    manifest: readFile('content/package.json'),
  }
}
