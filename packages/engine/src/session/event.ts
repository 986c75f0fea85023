import type { SeatId, StepsOf, Tool } from '@trivsel/core'
import type { AgreeEvent } from '../activities/agree/agree.events'
import type { DealEvent } from '../activities/deal/deal.events'
import type { FillEvent } from '../activities/fill/fill.events'
import type { MapEvent } from '../activities/map/map.events'
import type { MeetEvent } from '../activities/meet/meet.events'
import type { RateEvent } from '../activities/rate/rate.events'
import type { ReadEvent } from '../activities/read/read.events'
import type { SortEvent } from '../activities/sort/sort.events'
import type { Seen, Stamp } from './event-id'

/** Someone who takes part. */
export interface Participant<T extends Tool = Tool> {
  /** The host's own id for the person, stable within the session. */
  readonly id: string
  /** As others should see it; the id where it is missing. */
  readonly name?: string
  readonly seats: readonly SeatId<T>[]
}

/** The first event of every journal. */
export interface OpenEvent<T extends Tool = Tool> extends Stamp {
  readonly type: 'open'
  readonly step: StepsOf<T>
  readonly session: string
  readonly tool: T['id']
  readonly edition: string
  readonly team: string | null
  readonly participants: readonly Participant<T>[]
}

/** Someone joins after the opening. */
export interface JoinEvent<T extends Tool = Tool> extends Stamp {
  readonly type: 'join'
  readonly step: StepsOf<T>
  readonly participant: Participant<T>
}

/** The group moves on, goes back, or ends. `step` is the step it moves from, so that two people pressing at once move it once. */
export interface MoveEvent<T extends Tool = Tool> extends Stamp {
  readonly type: 'next' | 'back' | 'finish'
  readonly step: StepsOf<T>
}

/** A private step is closed and what was answered in it revealed. */
export interface CloseEvent<T extends Tool = Tool> extends Stamp {
  readonly type: 'close'
  readonly step: StepsOf<T>
  /** Which events the close knew of. What it did not know of counts only after the step is reopened. */
  readonly seen: Seen
}

/** A closed step is opened again for second thoughts. */
export interface ReopenEvent<T extends Tool = Tool> extends Stamp {
  readonly type: 'reopen'
  readonly step: StepsOf<T>
}

/** Everything that can be sent into an open session of a tool. */
export type EventOf<T extends Tool = Tool> =
  | JoinEvent<T>
  | MoveEvent<T>
  | CloseEvent<T>
  | ReopenEvent<T>
  | RateEvent<T>
  | MapEvent<T>
  | MeetEvent<T>
  | AgreeEvent<T>
  | ReadEvent<T>
  | FillEvent<T>
  | SortEvent<T>
  | DealEvent<T>

/** Everything that can stand in a journal. */
export type JournalEvent<T extends Tool = Tool> = OpenEvent<T> | EventOf<T>

type WithoutStamp<E> = E extends unknown ? Omit<E, 'id' | 'clock' | 'at' | 'seen'> : never

/** An event before it is stamped: what someone wants to do. */
export type Draft<T extends Tool = Tool> = WithoutStamp<EventOf<T>>

declare const untrustedData: unique symbol

/** Data from outside, not yet known to be an event. */
export interface Untrusted {
  readonly [untrustedData]: true
}

/** Marks data from outside, such as a request's body, so that it may be given to `send`, which checks it like any event. */
export const untrusted = (data: unknown): Untrusted => data as Untrusted
