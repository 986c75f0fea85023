import type { Mode, StepsOf, Tool } from '@trivsel/core'
import type { EventOf, Participant } from './event'
import type { Seen } from './event-id'

/** Where one step stands. */
export interface StepState {
  /** True once the group has come to the step. It stays open to latecomers until it is closed. */
  readonly reached: boolean
  readonly closed: boolean
  /** What was answered and decided in the step, in the activity's own shape. */
  readonly data: unknown
}

/**
 * A session as plain JSON: the fold of its journal. Hold it, store it, hand it back; read it through `view`, `result` and
 * `report`, since it holds everyone's private answers.
 */
export interface Session<T extends Tool = Tool> {
  readonly id: string
  readonly tool: T['id']
  readonly edition: string
  readonly mode: Mode
  /** What the group calls itself. */
  readonly team: string | null
  readonly participants: readonly Participant<T>[]
  readonly openedAt: string
  /** When the latest event was made, by its own account. */
  readonly lastAt: string
  /** The highest clock seen. */
  readonly clock: number
  readonly seen: Seen
  /** How many events were accepted. */
  readonly revision: number
  /** The step the group is in. */
  readonly step: StepsOf<T>
  readonly finished: boolean
  /** Events that a close did not know of. They count once their step is reopened. */
  readonly waiting: readonly EventOf<T>[]
  readonly steps: Readonly<Record<StepsOf<T>, StepState>>
}

/** The state of a step. */
export const stepState = (session: Session, step: string): StepState => session.steps[step] as StepState

/** The states of all steps, with one changed. */
export const stepsWith = ({ steps }: Session, step: string, change: Partial<StepState>): Session['steps'] => ({
  ...steps,
  [step]: { ...(steps[step] as StepState), ...change },
})

/** A session with one step's state changed. */
export const withStep = (session: Session, step: string, change: Partial<StepState>): Session => ({
  ...session,
  steps: stepsWith(session, step, change),
})

/** The participant with an id. */
export const participantOf = (session: Session, id: string): Participant | undefined =>
  session.participants.find((participant) => participant.id === id)

/** True where a participant holds one of the seats. */
export const sitsIn = (participant: Participant, seats: readonly string[]): boolean =>
  participant.seats.some((seat) => seats.includes(seat))
