import type { AgendaItemId, PlainDateTime, StepsOf, ThemeId, Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Stamp } from '../../session/event-id'
import { ref, text, wallTime, whole } from '../fields'

interface InMeet<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'meet'>
}

/** Says when the meeting begins; `starts: null` takes it back. */
export interface PlanStart<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'plan-start'
  /** A time on the wall, such as `2026-12-01T09:00`. */
  readonly starts: PlainDateTime | null
  /** IANA name of the time zone the wall stands in, such as `Europe/Copenhagen`. Without it the zone is unknown. */
  readonly zone?: string
}

/** Plans the minutes of an item, within its range; `minutes: null` goes back to the tool's plan. */
export interface PlanMinutes<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'plan-minutes'
  readonly item: AgendaItemId<T>
  readonly minutes: number | null
}

/** The group begins an item; the one before it ends. */
export interface StartItem<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'start-item'
  readonly item: AgendaItemId<T>
}

/** The item that runs ends. */
export interface StopItem<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'stop-item'
}

/** Takes back that an item was held: the times it ran are forgotten. */
export interface ClearItem<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'clear-item'
  readonly item: AgendaItemId<T>
}

/** Writes down something said. Its id becomes the event's id. */
export interface AddNote<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'add-note'
  readonly item: AgendaItemId<T>
  readonly theme?: ThemeId<T>
  /** At most 4000 characters. */
  readonly text: string
}

/** Takes a note away. */
export interface RemoveNote<T extends Tool = Tool> extends InMeet<T> {
  readonly type: 'remove-note'
  readonly note: string
}

/** What can be sent into a `meet` step. */
export type MeetEvent<T extends Tool = Tool> =
  | PlanStart<T>
  | PlanMinutes<T>
  | StartItem<T>
  | StopItem<T>
  | ClearItem<T>
  | AddNote<T>
  | RemoveNote<T>

export const meetEvents = {
  'plan-start': { starts: z.nullable(wallTime), zone: z.exactOptional(ref) },
  'plan-minutes': { item: ref, minutes: z.nullable(whole) },
  'start-item': { item: ref },
  'stop-item': {},
  'clear-item': { item: ref },
  'add-note': { item: ref, theme: z.exactOptional(ref), text },
  'remove-note': { note: ref },
}
