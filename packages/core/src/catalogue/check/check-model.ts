import type { Deck } from '../../model/card'
import type { Model, ModelPart } from '../../model/model'
import type { Finding } from '../finding'
import { idsOf, type Path, twice } from './check-ids'

const checkParts = (parts: readonly ModelPart[], path: Path): Finding[] => [
  ...twice('part', idsOf(parts), path),
  ...parts.flatMap((part, i) => checkParts(part.parts, [...path, i, 'parts'])),
]

/** Checks that no id of a model stands twice, and that it does not end before it begins. */
export const checkModel = (model: Model, path: Path): Finding[] => [
  ...twice('question', idsOf(model.questions), [...path, 'questions']),
  ...checkParts(model.parts, [...path, 'parts']),
  ...(model.validFrom !== null && model.validUntil !== null && model.validUntil < model.validFrom
    ? [{ path: [...path, 'validUntil'], message: `it ends on ${model.validUntil}, before it begins` }]
    : []),
  ...(model.supersedes === model.id
    ? [{ path: [...path, 'supersedes'], message: 'a model cannot take its own place' }]
    : []),
]

/** Checks that no id of a deck stands twice. */
export const checkDeck = (deck: Deck, path: Path): Finding[] => [
  ...twice('card', idsOf(deck.cards), [...path, 'cards']),
  ...deck.cards.flatMap((card, i) => twice('question', idsOf(card.questions), [...path, 'cards', i, 'questions'])),
]
