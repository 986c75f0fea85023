import type { Catalogue } from './catalogue'
import type { TextKey } from './text-key'
import { deckTexts, modelTexts, toolTexts } from './text-keys'

/** What has words of its own. */
export type Pieces = Pick<Catalogue, 'tools' | 'models' | 'decks'>

/** Every text that each tool, model and deck must have, by its id. */
export const pieceTexts = ({ tools, models, decks }: Pieces): ReadonlyMap<string, readonly TextKey[]> =>
  new Map<string, readonly TextKey[]>([
    ...tools.map((tool) => [tool.id, toolTexts(tool)] as const),
    ...models.map((model) => [model.id, modelTexts(model)] as const),
    ...decks.map((deck) => [deck.id, deckTexts(deck)] as const),
  ])
