import type { AxisId, Disposition, LevelId, OwnId, StepsOf, ThemeId, Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Stamp } from '../../session/event-id'
import { flag, ref, text, title } from '../fields'

interface InMap<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'map'>
}

/** The group chooses a theme to work on, or takes the choice back. Choosing again confirms it after answers changed. */
export interface ChooseTheme<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'choose'
  readonly theme: ThemeId<T>
  readonly chosen: boolean
}

/** The group says what becomes of a theme it does not choose; `disposition: null` takes that back. */
export interface DisposeTheme<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'dispose'
  readonly theme: ThemeId<T>
  readonly disposition: Disposition | null
  /** Such as what to bring to whom. At most 4000 characters. */
  readonly note?: string
}

/** The group agrees where a theme lies, whatever the answers add up to; `levels: null` goes back to the answers. */
export interface PlaceTheme<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'place'
  readonly theme: ThemeId<T>
  readonly levels: Readonly<Record<AxisId<T>, LevelId<T>>> | null
}

/** The group adds a theme of its own. Its id becomes `own:<event id>`. */
export interface AddMapTheme<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'add-theme'
  /** At most 120 characters. */
  readonly title: string
}

/** The group takes away a theme that it added here. */
export interface RemoveMapTheme<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'remove-theme'
  readonly theme: OwnId
}

/** What can be sent into a `map` step. */
export type MapEvent<T extends Tool = Tool> =
  | ChooseTheme<T>
  | DisposeTheme<T>
  | PlaceTheme<T>
  | AddMapTheme<T>
  | RemoveMapTheme<T>

export const mapEvents = {
  choose: { theme: ref, chosen: flag },
  dispose: { theme: ref, disposition: z.nullable(ref), note: z.exactOptional(text) },
  place: { theme: ref, levels: z.nullable(z.record(z.string(), ref)) },
  'add-theme': { title },
  'remove-theme': { theme: ref },
}
