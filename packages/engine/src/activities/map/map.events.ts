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

/**
 * Says who is in which group, where several work side by side; sent again, it replaces what was said before. Sent by
 * whoever leads the tool. A group that has begun keeps its leader.
 */
export interface FormGroups<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'form-groups'
  readonly groups: readonly {
    /** A participant in one of the step's seats. */
    readonly leader: string
    /** The others in the group. */
    readonly members: readonly string[]
    /** At most 120 characters. */
    readonly title?: string
  }[]
}

/**
 * Begins a new round, with the themes that at least one group chose in the round before. Placements and choices begin
 * anew; earlier rounds are kept. Sent by whoever leads the tool.
 */
export interface StartMapRound<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'start-round'
}

/** Takes a round back in which no group has begun. Sent by whoever leads the tool. */
export interface ClearMapRound<T extends Tool = Tool> extends InMap<T> {
  readonly type: 'clear-round'
}

/** What can be sent into a `map` step. Where groups work side by side, a decision goes to the map of its sender's group. */
export type MapEvent<T extends Tool = Tool> = MapDecision<T> | MapOrder<T>

/** What those around one map decide. */
export type MapDecision<T extends Tool = Tool> =
  | ChooseTheme<T>
  | DisposeTheme<T>
  | PlaceTheme<T>
  | AddMapTheme<T>
  | RemoveMapTheme<T>

/** What is decided about groups and rounds. */
export type MapOrder<T extends Tool = Tool> = FormGroups<T> | StartMapRound<T> | ClearMapRound<T>

export const mapEvents = {
  choose: { theme: ref, chosen: flag },
  dispose: { theme: ref, disposition: z.nullable(ref), note: z.exactOptional(text) },
  place: { theme: ref, levels: z.nullable(z.record(z.string(), ref)) },
  'add-theme': { title },
  'remove-theme': { theme: ref },
  'form-groups': {
    groups: z
      .array(
        z.strictObject({
          leader: ref,
          members: z.array(ref).check(z.maxLength(5000)),
          title: z.exactOptional(title),
        }),
      )
      .check(z.maxLength(5000)),
  },
  'start-round': {},
  'clear-round': {},
}

export const mapLed = ['form-groups', 'start-round', 'clear-round'] as const

/** True for what is decided about groups and rounds. */
export const isOrder = (event: MapEvent): event is MapOrder => (mapLed as readonly string[]).includes(event.type)
