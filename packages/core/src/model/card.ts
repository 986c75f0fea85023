import * as z from 'zod/mini'
import { type Id, idSchema } from './id'
import { type Question, questionSchema } from './question'

/** A dialogue card: a few questions on one subject, small enough to hold in a hand. */
export interface Card {
  readonly id: Id
  readonly questions: readonly Question[]
}

/** Cards that are dealt together. Several tools may deal one deck. */
export interface Deck {
  readonly id: Id
  readonly cards: readonly Card[]
}

/** Accepts one {@link Card}. */
export const cardSchema: z.ZodMiniType<Card> = z.strictObject({
  id: idSchema,
  questions: z.array(questionSchema).check(z.minLength(1)),
})

/** Accepts one {@link Deck}. */
export const deckSchema: z.ZodMiniType<Deck> = z.strictObject({
  id: idSchema,
  cards: z.array(cardSchema).check(z.minLength(1)),
})
