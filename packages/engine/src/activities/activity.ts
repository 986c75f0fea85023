import type { Verb } from '@trivsel/core'
import type { Drawers } from './drawers'

// A registered symbol, since the main entry and a sub-path may each carry a copy of this file.
const drawers = Symbol.for('trivsel.activity')

/** Something people do in a step, to be given to `compile`. */
export interface Activity<V extends Verb = Verb> {
  readonly verb: V
}

/** Wraps an activity's drawers so that only their verb is public. */
export const activity = <V extends Verb>(verb: V, of: unknown): Activity<V> => ({ verb, [drawers]: of }) as Activity<V>

/** The drawers of an activity. */
export const drawersOf = (of: Activity): Drawers => (of as unknown as Record<symbol, Drawers>)[drawers] as Drawers
