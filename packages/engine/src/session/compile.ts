import type { Tool, Verb } from '@trivsel/core'
import { type Activity, drawersOf } from '../activities/activity'
import { stepMachine } from '../step-machine/step-machine'
import { activityEvents, moveEvents } from './event-schemas'
import type { Kit } from './kit'

// A registered symbol, since the main entry and a sub-path may each carry a copy of this file.
const kit = Symbol.for('trivsel.compiled')

/** A tool made ready to run. Holds no session; one serves any number of them. */
export interface Compiled<T extends Tool = Tool> {
  readonly tool: T
}

type VerbsOf<T extends Tool> = T['steps'][number]['activity']

/**
 * Nothing where every activity that the tool needs is given; else a type that names the missing one. A tool read at run
 * time may need any, so only running tells.
 */
type Complete<T extends Tool, A extends readonly Activity[]> = [Verb] extends [VerbsOf<T>]
  ? unknown
  : [Exclude<VerbsOf<T>, A[number]['verb']>] extends [never]
    ? unknown
    : { readonly missingActivity: Exclude<VerbsOf<T>, A[number]['verb']> }

/**
 * Turns a tool into something that sessions run on. Give it the activities the tool needs, so that a bundle holds no
 * others; `@trivsel/engine/all` has every one.
 * @throws TypeError where an activity is missing or the tool asks for a way of sharing that is not supported.
 */
export function compile<T extends Tool, const A extends readonly Activity[]>(
  tool: T,
  activities: A & Complete<T, A>,
): Compiled<T> {
  const drawers = new Map(
    activities.map((activity): [Verb, ReturnType<typeof drawersOf>] => [activity.verb, drawersOf(activity)]),
  )
  if (tool.mode === 'anonymous') {
    throw new TypeError(
      `Tool "${tool.id}" shares answers in mode "anonymous", which this version cannot promise. Use "reveal" or "open".`,
    )
  }
  const steps = tool.steps.map((step) => {
    const found = drawers.get(step.activity)
    if (found === undefined) {
      throw new TypeError(
        `Step "${step.id}" of tool "${tool.id}" needs the activity "${step.activity}", which was not given to compile. Import ${step.activity} from "@trivsel/engine" and add it to the list.`,
      )
    }
    if (step.privacy === 'reveal' && found.reveal === undefined) {
      throw new TypeError(
        `Step "${step.id}" of tool "${tool.id}" is to keep answers until a reveal, which "${step.activity}" cannot.`,
      )
    }
    return { step, drawers: found }
  })
  const closable = new Set(steps.filter(({ step }) => step.privacy === 'reveal').map(({ step }) => step.id))
  const made: Kit = {
    tool,
    machine: stepMachine(tool, closable),
    steps: new Map(steps.map((s) => [s.step.id, s])),
    events: new Map([...drawers].map(([verb, { events }]) => [verb, activityEvents(events)])),
    moves: moveEvents,
  }
  return Object.freeze({ tool, [kit]: made })
}

/** What `compile` prepared. */
export const kitOf = (compiled: Compiled): Kit => (compiled as unknown as Record<symbol, Kit>)[kit] as Kit
