import type { Block, CalendarEntry, Problem, Readers, Step, Tool, Verb } from '@trivsel/core'
import type * as z from 'zod/mini'
import type { Viewer } from '../privacy/viewer'
import type { Counts } from '../scoring'
import type { Stamp } from '../session/event-id'
import type { Session } from '../session/session'

/** A key word that somebody put under a colour. */
export interface KeyWord {
  readonly id: string
  readonly by: string
  readonly text: string
}

/** Something one step hands to the step that rests on it. */
export interface Offered {
  readonly id: string
  /** What people called it, where they added it themselves. */
  readonly title: string | null
  /** Answers per axis; none where nobody was asked. */
  readonly axes: Readonly<Record<string, Counts>>
  readonly picks: number
  /** Key words under each colour; none where nobody was asked. */
  readonly words: Readonly<Record<string, readonly KeyWord[]>>
  /** Clock of the event that last changed what is offered here; what was decided before it may have to be looked at again. */
  readonly since: number
}

/** What a drawer is given: the step, what it holds, and what it rests on. */
export interface Scene<S extends Step = Step, D = unknown> {
  readonly tool: Tool
  readonly session: Session
  readonly step: S
  readonly data: D
  readonly closed: boolean
  /** What the step that this one rests on offers; the tool's themes where it rests on none. */
  readonly offered: readonly Offered[]
  /** Every theme that the others know of, whichever step it is in. */
  readonly anywhere: readonly Offered[]
  /** What a step of the tool offers so far, such as the themes the group chose in it. */
  readonly offeredBy: (step: string) => readonly Offered[]
  /** Clock of the latest change to what this step rests on, as far as a viewer may know of it; 0 where it rests on nothing. */
  readonly baseSince: (viewer: Viewer) => number
}

/** What a step leaves in a report. Without blocks it has no part in it. */
export interface Leaves {
  readonly blocks: readonly Block[]
  readonly calendar: readonly CalendarEntry[]
  /** Who else can read it; everyone who takes part unless said. */
  readonly readers?: Readers
  /** True for what people put on file. */
  readonly file?: boolean
}

/** An event of an activity as the reducer sees it. */
export type ActivityEvent = Stamp & { readonly type: string; readonly step: string }

/** Zod schemas of an event's own fields. */
export type Fields = Readonly<Record<string, z.core.$ZodType>>

/**
 * The same drawers in every activity. Rules answer yes or no, reduce makes the next data, and neither knows of machines,
 * clocks or other people's screens.
 */
export interface Drawers<S extends Step = Step, D = unknown, E extends ActivityEvent = ActivityEvent> {
  readonly verb: Verb
  readonly start: D
  /** Accepts what `start` and `reduce` make; asked when a saved session is restored. */
  readonly data: (tool: Tool) => z.core.$ZodType<D>
  readonly events: Readonly<Record<E['type'], Fields>>
  /** Types of event that whoever leads the tool sends, and nobody else, whatever seats the step is for. */
  readonly led?: readonly E['type'][]
  /** False for types of event that the step's settings leave no place for; every type has one unless said. */
  readonly takes?: (step: S, type: E['type']) => boolean
  /** Why an event cannot be accepted now; `null` where it can. */
  readonly rules: (scene: Scene<S, D>, event: E) => Problem | null
  readonly reduce: (scene: Scene<S, D>, event: E) => D
  /** What is still missing before the group may move on from here, or before a private step may be revealed. */
  readonly facts: (scene: Scene<S, D>) => readonly Problem[]
  /** Only in activities that can keep answers private until they are revealed; used in steps of privacy `reveal`. */
  readonly reveal?: {
    readonly close: (scene: Scene<S, D>, clock: number) => D
    readonly reopen: (scene: Scene<S, D>) => D
  }
  /** What the next step gets. Never more than everyone who takes part may know. */
  readonly offer: (scene: Scene<S, D>) => readonly Offered[]
  /** Clock of the latest change here that a viewer may know of; 0 for none. */
  readonly since: (scene: Scene<S, D>, viewer: Viewer) => number
  /** What a screen needs beyond the result: the viewer's own answers and what concerns only now. */
  readonly view: (scene: Scene<S, D>, viewer: Viewer) => object
  readonly result: (scene: Scene<S, D>, viewer: Viewer) => object
  readonly report: (scene: Scene<S, D>, viewer: Viewer) => Leaves
}
