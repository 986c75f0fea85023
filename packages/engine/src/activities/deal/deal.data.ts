import * as z from 'zod/mini'
import type { Pair } from '../../pairing'
import type { Run } from '../../schedule'
import { instant } from '../fields'

const ids = z.array(z.string())
const hands = z.strictObject({ members: ids, cards: ids })

const dealt = z.strictObject({
  rounds: z.array(z.strictObject({ groups: z.array(hands), pauses: hands })),
  runs: z.array(z.strictObject({ from: instant, to: z.nullable(instant) })),
  absent: ids,
  met: z.array(z.tuple([z.string(), z.string()])),
  fewest: z.boolean(),
  seed: z.int(),
  clock: z.int(),
})

/** Accepts what a `deal` step holds. */
export const dealData = () => dealt

/** Some people, and the card that each of them holds; no cards where none are dealt to them. */
export interface Hands {
  readonly members: readonly string[]
  readonly cards: readonly string[]
}

/** Who is with whom in a round, and what they hold. */
export interface DealRound {
  readonly groups: readonly Hands[]
  readonly pauses: Hands
}

/** What a `deal` step holds. */
export interface DealData {
  readonly rounds: readonly DealRound[]
  /** When rounds began and were ended, from the first; `to` is `null` also where the next one ended it. */
  readonly runs: readonly Run[]
  readonly absent: readonly string[]
  readonly met: readonly Pair[]
  /** True where it is known that the plan could not have had fewer repeats. */
  readonly fewest: boolean
  /** The seed that cards are dealt by, from the first round on. */
  readonly seed: number
  /** Clock of the event that last changed the plan. */
  readonly clock: number
}

export const notDealt: DealData = { rounds: [], runs: [], absent: [], met: [], fewest: true, seed: 0, clock: 0 }

/** True while a round is under way. */
export const runs = (data: DealData): boolean => data.runs.at(-1)?.to === null

/** When rounds began and ended. */
export const heldRuns = (data: DealData): readonly Run[] =>
  data.runs.map(({ from, to }, i) => ({ from, to: to ?? data.runs[i + 1]?.from ?? null }))

/** The rounds that have begun. */
export const heldRounds = (data: DealData): readonly DealRound[] => data.rounds.slice(0, data.runs.length)
