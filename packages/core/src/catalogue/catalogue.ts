import type { Deck } from '../model/card'
import type { Model } from '../model/model'
import type { Retired } from '../model/retired'
import type { Source } from '../model/source'
import type { Tool } from '../model/tool'
import { unknownId } from './finding'
import type { Words } from './words'

/** Everything that belongs together: tools, what they share, their words, and where it all comes from. */
export interface Catalogue {
  /** Version of the content, as of its package. */
  readonly version: string
  /** BCP 47 tags of the languages it speaks, the language of record first. */
  readonly languages: readonly string[]
  readonly sources: readonly Source[]
  readonly tools: readonly Tool[]
  readonly models: readonly Model[]
  readonly decks: readonly Deck[]
  readonly retired: readonly Retired[]
  /** One for each language of each tool, model and deck, and of what tools share. */
  readonly words: readonly Words[]
}

/**
 * The tool with an id.
 * @throws RangeError where the catalogue has none, with the nearest id.
 */
export function findTool(catalogue: Pick<Catalogue, 'tools'>, id: string): Tool {
  const tool = catalogue.tools.find((t) => t.id === id)
  if (tool === undefined) {
    throw new RangeError(
      unknownId(
        'tool',
        id,
        catalogue.tools.map((t) => t.id),
      ),
    )
  }
  return tool
}
