import type { AreaId, ColourId, OwnId, StepsOf, ThemeId, Tool } from '@trivsel/core'
import type { Stamp } from '../../session/event-id'
import { flag, ref, title } from '../fields'

interface InSort<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'sort'>
}

/** Puts a key word for a theme under a colour. Its id becomes the event's id. */
export interface AddWord<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'add-word'
  readonly theme: ThemeId<T>
  readonly colour: ColourId<T>
  /** At most 120 characters. */
  readonly word: string
}

/** Takes a key word away. */
export interface RemoveWord<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'remove-word'
  readonly word: string
}

/** Adds a theme of one's own or, in a step that is the group's, of the group. Its id becomes `own:<event id>`. */
export interface AddSortTheme<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'add-theme'
  /** At most 120 characters. */
  readonly title: string
}

/** Takes away a theme that was added here. */
export interface RemoveSortTheme<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'remove-theme'
  readonly theme: OwnId
}

/** Says that one is done, or not done after all; only where answers wait for a reveal. */
export interface DoneSorting<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'done'
  readonly done: boolean
}

/** The group says in which area something can be done about what stands under a colour for a theme, or takes it back. */
export interface PutTheme<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'put'
  readonly theme: ThemeId<T>
  readonly colour: ColourId<T>
  readonly area: AreaId<T>
  readonly put: boolean
}

/** The group chooses a theme to begin with, or takes the choice back. Choosing again confirms it after words changed. */
export interface ChooseSorted<T extends Tool = Tool> extends InSort<T> {
  readonly type: 'choose'
  readonly theme: ThemeId<T>
  readonly chosen: boolean
}

/** What can be sent into a `sort` step. */
export type SortEvent<T extends Tool = Tool> =
  | AddWord<T>
  | RemoveWord<T>
  | AddSortTheme<T>
  | RemoveSortTheme<T>
  | DoneSorting<T>
  | PutTheme<T>
  | ChooseSorted<T>

export const sortEvents = {
  'add-word': { theme: ref, colour: ref, word: title },
  'remove-word': { word: ref },
  'add-theme': { title },
  'remove-theme': { theme: ref },
  done: { done: flag },
  put: { theme: ref, colour: ref, area: ref, put: flag },
  choose: { theme: ref, chosen: flag },
}
