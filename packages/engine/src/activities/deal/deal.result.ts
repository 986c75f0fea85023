import type { DealStep, Tool } from '@trivsel/core'
import { type Pair, whoMeetAgain } from '../../pairing'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { minutesTaken } from '../../schedule'
import type { Scene } from '../drawers'
import { type DealData, heldRuns } from './deal.data'

/** The id of one of a tool's dialogue cards. */
export type CardId<T extends Tool = Tool> = NonNullable<T['deck']>['cards'][number]['id']

/** People who are together in a round. */
export interface DealtGroup<T extends Tool = Tool> {
  /** Ids, in the order people came to the session. */
  readonly members: readonly string[]
  /** The card that each member holds, in the order of the members; empty where no cards are dealt. */
  readonly cards: readonly CardId<T>[]
}

/** A round, planned and held. All times in whole minutes. */
export interface DealtRound<T extends Tool = Tool> {
  readonly groups: readonly DealtGroup<T>[]
  /** Whom no group has room for. */
  readonly pauses: readonly string[]
  /** Pairs of the round who had met, in a round before it or by what was said when partners were found. */
  readonly again: readonly Pair[]
  /** What the largest group needs; `null` where people take the time they need. */
  readonly planned: number | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** How long it took, by the times of the events; `null` where it has not ended. */
  readonly took: number | null
  /** Minutes beyond the plan; 0 where it kept within it. */
  readonly late: number
}

/** What a `deal` step comes to. */
export interface DealResult<T extends Tool = Tool> {
  readonly activity: 'deal'
  /** Every round that was planned, the held ones first. */
  readonly rounds: readonly DealtRound<T>[]
  /** Meetings between two who had met before; 0 where all sit together, since nobody is to find anyone new. */
  readonly repeats: number
  /** True where it is known that there could not be fewer. */
  readonly fewest: boolean
}

export function dealResult({ step, data }: Scene<DealStep, DealData>, viewer: Viewer): DealResult {
  if (!takesPart(viewer)) return { activity: 'deal', rounds: [], repeats: 0, fewest: true }
  const held = heldRuns(data)
  const plain = data.rounds.map(({ groups }) => ({ groups: groups.map(({ members }) => members) }))
  const again = step.inGroupsOf === null ? [] : whoMeetAgain(plain, data.met)
  return {
    activity: 'deal',
    rounds: data.rounds.map(({ groups, pauses }, i) => {
      const run = held[i]
      const planned =
        step.minutesEach === null
          ? null
          : groups.reduce((most, { members }) => Math.max(most, members.length), 0) * step.minutesEach
      const took = run === undefined ? null : minutesTaken([run])
      return {
        groups,
        pauses: pauses.members,
        again: again[i] ?? [],
        planned,
        startedAt: run?.from ?? null,
        endedAt: run?.to ?? null,
        took,
        late: Math.max(0, (took ?? 0) - (planned ?? took ?? 0)),
      }
    }),
    repeats: again.reduce((sum, pairs) => sum + pairs.length, 0),
    fewest: data.fewest,
  }
}
