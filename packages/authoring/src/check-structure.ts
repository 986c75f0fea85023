import type { Deck, Model, Tool } from '@trivsel/core'
import type { Letter } from './letter'
import { idsOf } from './read/node'
import type { Authored } from './read/read-content'
import type { Resolved } from './resolve/resolve-piece'
import { linksWrong } from './rules/links'
import { namesTaken } from './rules/names-taken'
import { sharedEntriesWrong } from './rules/shared-entries'
import { shownNowhere } from './rules/shown-nowhere'
import { notesMissing, notesWrong, sourcesUnknown } from './rules/source-notes'

/** The pieces of a content folder, as core knows them. */
export interface Pieces {
  readonly tools: readonly Resolved<Tool>[]
  readonly models: readonly Resolved<Model>[]
  readonly decks: readonly Resolved<Deck>[]
}

/** What core does not ask of a piece, since only the whole knows of it: sources, what tools share, where links lead. */
export function checkStructure(authored: Authored, pieces: Pieces): Letter[] {
  const sources = idsOf(authored.sources)
  const all = [...pieces.tools, ...pieces.models, ...pieces.decks]
  const tools = pieces.tools.map((tool) => tool.authored)
  return [
    ...all.flatMap(({ notes }) => notesWrong(notes, sources)),
    ...all.flatMap((piece) => notesMissing(piece.authored)),
    ...tools.flatMap((tool) => sourcesUnknown(tool, sources)),
    ...authored.shared
      .filter(({ name }) => name === 'scale' || name === 'map')
      .flatMap((shared) => sharedEntriesWrong(shared, tools)),
    ...linksWrong(
      tools,
      authored.tools.map(({ folder }) => folder),
    ),
    ...pieces.tools.flatMap(shownNowhere),
    ...namesTaken(authored),
  ]
}
