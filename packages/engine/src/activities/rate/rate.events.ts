import type { AxisId, LevelId, OwnId, StepsOf, ThemeId, Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Stamp } from '../../session/event-id'
import { flag, ref, title } from '../fields'

interface InRate<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'rate'>
}

/** Rates a theme on an axis; `level: null` takes the rating back. */
export interface RateTheme<T extends Tool = Tool> extends InRate<T> {
  readonly type: 'rate'
  readonly theme: ThemeId<T>
  readonly axis: AxisId<T>
  readonly level: LevelId<T> | null
}

/** Picks a theme among one's favourites, or takes the pick back. */
export interface PickTheme<T extends Tool = Tool> extends InRate<T> {
  readonly type: 'pick'
  readonly theme: ThemeId<T>
  readonly picked: boolean
}

/** Adds a theme of one's own, seen by nobody else before the reveal. Its id becomes `own:<event id>`. */
export interface AddRateTheme<T extends Tool = Tool> extends InRate<T> {
  readonly type: 'add-theme'
  /** At most 120 characters. */
  readonly title: string
}

/** Takes one's own theme away again, with one's rating of it. */
export interface RemoveRateTheme<T extends Tool = Tool> extends InRate<T> {
  readonly type: 'remove-theme'
  readonly theme: OwnId
}

/** Says that one is done, or not done after all. The others see only how many are. */
export interface DoneRating<T extends Tool = Tool> extends InRate<T> {
  readonly type: 'done'
  readonly done: boolean
}

/** What can be sent into a `rate` step. */
export type RateEvent<T extends Tool = Tool> =
  | RateTheme<T>
  | PickTheme<T>
  | AddRateTheme<T>
  | RemoveRateTheme<T>
  | DoneRating<T>

export const rateEvents = {
  rate: { theme: ref, axis: ref, level: z.nullable(ref) },
  pick: { theme: ref, picked: flag },
  'add-theme': { title },
  'remove-theme': { theme: ref },
  done: { done: flag },
}
