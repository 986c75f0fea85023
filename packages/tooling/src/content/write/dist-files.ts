import type { Source } from '@trivsel/core'
import { childOf, textOf } from '../read/node'
import type { Resolved } from '../resolve/resolve-tool'
import type { WordsFile } from '../words-file'
import { sharedJson, toolJson } from './json'
import type { Files } from './module'
import { toolModule } from './tool-module'
import { wordsModule } from './words-module'

/** Everything that is published, by its path in dist. */
export function distFiles(
  resolved: readonly Resolved[],
  sources: readonly Source[],
  words: ReadonlyMap<string, readonly WordsFile[]>,
): Files {
  const of = (namespace: string): readonly WordsFile[] => words.get(namespace) ?? []
  return new Map([
    ...resolved.flatMap(({ tool, notes }) => {
      if (tool === undefined) return []
      const named = of(tool.id)
      return [...toolModule(tool, englishTitle(named) ?? tool.id, sources), toolJson(tool, notes, sources, named)]
    }),
    ...[...words.values()].flat().flatMap(wordsModule),
    sharedJson(of('shared')),
  ])
}

const englishTitle = (words: readonly WordsFile[]): string | undefined =>
  textOf(childOf(words.find(({ language }) => language === 'en')?.tree, 'title'))
