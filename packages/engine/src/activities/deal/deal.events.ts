import type { StepsOf, Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Stamp } from '../../session/event-id'
import { ref, whole } from '../fields'

interface InDeal<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'deal'>
}

/**
 * Finds partners for all rounds at once, so that a repeat that cannot be avoided is known before the start. A plan that
 * is there is replaced, except for the rounds that were held: who met in them have met.
 */
export interface PlanRounds<T extends Tool = Tool> extends InDeal<T> {
  readonly type: 'plan-rounds'
  /** How many rounds there are in all, those already held among them. */
  readonly rounds: number
  /** Chance is the host's: the same seed finds the same partners. From 0 to 2^32 − 1. */
  readonly seed: number
  /** Those who are not there today. */
  readonly absent?: readonly string[]
  /** Pairs who know each other well already and are kept apart where that is possible. */
  readonly met?: readonly (readonly [string, string])[]
}

/** Takes back every round that has not begun. */
export interface ClearRounds<T extends Tool = Tool> extends InDeal<T> {
  readonly type: 'clear-rounds'
}

/** Begins the next round; the one before it ends. */
export interface StartRound<T extends Tool = Tool> extends InDeal<T> {
  readonly type: 'start-round'
}

/** Ends the round that runs. */
export interface EndRound<T extends Tool = Tool> extends InDeal<T> {
  readonly type: 'end-round'
}

/** Takes back the latest start or end: a round that ended runs on, one that was started has not begun. */
export interface UndoRound<T extends Tool = Tool> extends InDeal<T> {
  readonly type: 'undo-round'
}

/** What can be sent into a `deal` step, by whoever leads the tool. */
export type DealEvent<T extends Tool = Tool> =
  | PlanRounds<T>
  | ClearRounds<T>
  | StartRound<T>
  | EndRound<T>
  | UndoRound<T>

const people = z.array(ref).check(z.maxLength(5000))

export const dealEvents = {
  'plan-rounds': {
    rounds: whole,
    seed: whole.check(z.gte(0), z.lte(0xffffffff)),
    absent: z.exactOptional(people),
    met: z.exactOptional(z.array(z.tuple([ref, ref])).check(z.maxLength(5000))),
  },
  'clear-rounds': {},
  'start-round': {},
  'end-round': {},
  'undo-round': {},
}
