import { type Pack, packSchema } from '../../model/pack'
import { checkDeck, checkModel } from '../check/check-model'
import { checkReferences } from '../check/check-references'
import type { Finding } from '../finding'
import { type Parsed, parse } from '../parse'

// Several times what it takes to translate and rework everything we have; a pack may come from anybody.
const limits = { depth: 16, text: 20_000, values: 60_000 }

/** What can be said of a pack alone. */
const checkAlone = ({ tools, models, decks }: Pack): Finding[] => [
  ...tools.flatMap((tool, i) =>
    checkReferences(tool).map((finding) => ({ ...finding, path: ['tools', i, ...finding.path] })),
  ),
  ...models.flatMap((model, i) => checkModel(model, ['models', i])),
  ...decks.flatMap((deck, i) => checkDeck(deck, ['decks', i])),
]

/**
 * The only door for a pack that was not built here: that it is plain data of the right shape, and that its own tools,
 * models and decks hold. Whether it fits a catalogue, `overlay` says.
 */
export const parsePack = (data: unknown): Parsed<Pack> => parse(data, packSchema, checkAlone, limits)
