import type { Step, Tool, Verb } from '@trivsel/core'
import type { AnyStateMachine } from 'xstate'
import type * as z from 'zod/mini'
import type { Drawers } from '../activities/drawers'

/** What `compile` prepares once, so that no event has to look for it. */
export interface Kit {
  readonly tool: Tool
  readonly machine: AnyStateMachine
  readonly steps: ReadonlyMap<string, { readonly step: Step; readonly drawers: Drawers }>
  /** Schema of every event that can be sent into a step of an activity, by activity and type. */
  readonly events: ReadonlyMap<Verb, ReadonlyMap<string, z.core.$ZodType>>
  /** Schema of every event that is about the session itself. */
  readonly moves: ReadonlyMap<string, z.core.$ZodType>
}
