import type { Letter } from './letter'
import { idsOf } from './read/node'
import type { Authored } from './read/read-content'
import type { Resolved } from './resolve/resolve-tool'
import { exportsWrong } from './rules/exports'
import { sharedEntriesWrong } from './rules/shared-entries'
import { notesMissing, notesWrong, sourcesUnknown } from './rules/source-notes'

/** What core does not ask of a tool, since only authors know of it: sources, what tools share, what the package exports. */
export function checkStructure(authored: Authored, tools: readonly Resolved[]): Letter[] {
  const sources = idsOf(authored.sources)
  const trees = tools.map((tool) => tool.authored)
  const folders = authored.tools.map(({ folder }) => folder)
  return [
    ...tools.flatMap(({ notes }) => notesWrong(notes, sources)),
    ...trees.flatMap((tree) => [...sourcesUnknown(tree, sources), ...notesMissing(tree)]),
    ...authored.shared.flatMap((shared) => sharedEntriesWrong(shared, trees)),
    ...exportsWrong(authored.manifest, folders),
  ]
}
