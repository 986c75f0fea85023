import { getNextSnapshot } from 'xstate'
import type { Kit } from '../session/kit'
import type { Session } from '../session/session'
import { type Stages, stageOf } from '../session/stage'
import { FINISHED, type Move, type StepFacts } from './step-machine'

/** Where the group stands after a move. */
export interface Moved {
  readonly step: string
  readonly finished: boolean
  readonly facts: StepFacts
}

const factsOf = ({ steps }: Session): StepFacts => ({
  reached: Object.fromEntries(Object.entries(steps).map(([id, { reached }]) => [id, reached])),
  closed: Object.fromEntries(Object.entries(steps).map(([id, { closed }]) => [id, closed])),
})

/** Whether nothing is missing in each step. Looked at where the machine asks, since a move rests on few of them. */
function readyIn(kit: Kit, session: Session, stages: Stages): Move['ready'] {
  const ready = {}
  for (const id of kit.steps.keys()) {
    const get = () => stageOf(kit, session, id, stages).missing().length === 0
    Object.defineProperty(ready, id, { enumerable: true, get })
  }
  return ready
}

/**
 * Asks the step machine for a move. Facts are derived from the answers just before.
 * @returns `null` where the machine does not allow it.
 */
export function ask(kit: Kit, session: Session, type: Move['type'], about: string, stages: Stages): Moved | null {
  const { machine } = kit
  const context = factsOf(session)
  const here = machine.resolveState({ value: session.finished ? FINISHED : session.step, context })
  const event = { type, about, ready: readyIn(kit, session, stages) } as Move
  if (!here.can(event)) return null
  const next = getNextSnapshot(machine, here, event)
  const step = String(next.value)
  return {
    step: step === FINISHED ? session.step : step,
    finished: step === FINISHED,
    facts: next.context as StepFacts,
  }
}
