import { getNextSnapshot } from 'xstate'
import type { Kit } from '../session/kit'
import { missingIn } from '../session/scene'
import type { Session } from '../session/session'
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

/**
 * Asks the step machine for a move. Facts are derived from the answers just before.
 * @returns `null` where the machine does not allow it.
 */
export function ask(kit: Kit, session: Session, type: Move['type'], about: string): Moved | null {
  const { machine } = kit
  const context = factsOf(session)
  const ready = Object.fromEntries([...kit.steps.keys()].map((id) => [id, missingIn(kit, session, id).length === 0]))
  const here = machine.resolveState({ value: session.finished ? FINISHED : session.step, context })
  const event = { type, about, ready } as Move
  if (!here.can(event)) return null
  const next = getNextSnapshot(machine, here, event)
  const step = String(next.value)
  return {
    step: step === FINISHED ? session.step : step,
    finished: step === FINISHED,
    facts: next.context as StepFacts,
  }
}
