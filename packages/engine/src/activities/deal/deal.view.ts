import { type DealStep, type TextKey, type Tool, textKey } from '@trivsel/core'
import { unavoidable } from '../../pairing'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Participant } from '../../session/event'
import { participantOf } from '../../session/session'
import type { Scene } from '../drawers'
import { type DealData, type DealRound, runs } from './deal.data'
import type { CardId } from './deal.result'
import { peopleOf } from './deal.rules'

/** Somebody as others see them; without a name the id stands. */
export interface DealPerson {
  readonly id: string
  readonly name: string | null
}

/** Whom somebody is with in the round that runs, or in the one that comes next. */
export interface MyRound<T extends Tool = Tool> {
  /** Its number, from 1. */
  readonly round: number
  readonly runs: boolean
  /** None where the viewer pauses, or sits alone. */
  readonly partners: readonly DealPerson[]
  readonly pauses: boolean
  readonly card: { readonly id: CardId<T>; readonly title: TextKey } | null
  /** Whole minutes for the group; `null` where people take the time they need, and for whoever pauses. */
  readonly minutes: number | null
}

/** What a screen needs to let people find each other; the rounds and their times are in the result. */
export interface DealView<T extends Tool = Tool> {
  readonly activity: 'deal'
  /** Everyone whom the step is for, in the order they came. */
  readonly people: readonly DealPerson[]
  readonly absent: readonly string[]
  /** Those whom a plan that is there leaves out, since they came after it was made. */
  readonly without: readonly string[]
  /**
   * How many rounds there can be in all if partners are found now, and how many times two who have met must at least meet
   * again; `null` once a round has begun, since that depends on who met in it.
   */
  readonly possible: readonly { readonly rounds: number; readonly repeats: number | null }[]
  /** The number of the round that runs, or of the one that comes next; `null` where there is none. */
  readonly round: number | null
  readonly runs: boolean
  /** The viewer's own; `null` for a screen that everyone sees, and for whoever is in no group. */
  readonly mine: MyRound<T> | null
  /** What people ask each other: the questions of the viewer's card, or of the step's set. */
  readonly asked: readonly TextKey[]
}

const named = ({ id, name }: Participant): DealPerson => ({ id, name: name ?? null })

/** Everyone who is in a round, pausing or not. */
const everyoneIn = ({ groups, pauses }: DealRound): readonly string[] => [
  ...groups.flatMap(({ members }) => members),
  ...pauses.members,
]

function possible({ step, data }: Scene<DealStep, DealData>, present: number): DealView['possible'] {
  if (runs(data)) return []
  const from = Math.max(step.rounds.min, data.runs.length + 1)
  const size = step.inGroupsOf
  return Array.from({ length: Math.max(0, step.rounds.max - from + 1) }, (_, i) => {
    if (size === null) return { rounds: from + i, repeats: 0 }
    return { rounds: from + i, repeats: data.runs.length > 0 ? null : unavoidable(present, from + i, size) }
  })
}

function mine({ tool, session, step }: Scene<DealStep, DealData>, round: DealRound, viewer: Viewer) {
  const group = round.groups.find(({ members }) => members.includes(viewer))
  const { members, cards } = group ?? round.pauses
  if (!members.includes(viewer)) return null
  const card = cards[members.indexOf(viewer)]
  const partners = group === undefined ? [] : members.filter((id) => id !== viewer)
  return {
    partners: partners.flatMap((id) => participantOf(session, id) ?? []).map(named),
    pauses: group === undefined,
    card: card === undefined || tool.deck === null ? null : { id: card, title: textKey.card(tool.deck.id, card) },
    minutes: group === undefined || step.minutesEach === null ? null : members.length * step.minutesEach,
  }
}

export function dealView(scene: Scene<DealStep, DealData>, viewer: Viewer): DealView {
  const { tool, step, data } = scene
  const { set } = step
  const fromSet = (tool.sets.find(({ id }) => id === set)?.questions ?? []).map(({ id }) =>
    textKey.setQuestion(tool.id, set as string, id),
  )
  if (!takesPart(viewer)) {
    const nobody = { people: [], absent: [], without: [], possible: [], round: null, runs: false, mine: null }
    return { activity: 'deal', ...nobody, asked: fromSet }
  }
  const people = peopleOf(scene)
  const ids = people.map(({ id }) => id)
  const away = new Set(data.absent)
  const now = runs(data) ? data.runs.length - 1 : data.runs.length
  const round = data.rounds[now]
  const planned = new Set((data.rounds.length === 0 ? [] : data.rounds.slice(-1)).flatMap(everyoneIn))
  const found = round === undefined ? null : mine(scene, round, viewer)
  const card = tool.deck?.cards.find(({ id }) => id === found?.card?.id)
  return {
    activity: 'deal',
    people: people.map(named),
    absent: data.absent,
    without: data.rounds.length === 0 ? [] : ids.filter((id) => !planned.has(id) && !away.has(id)),
    possible: possible(scene, ids.filter((id) => !away.has(id)).length),
    round: round === undefined ? null : now + 1,
    runs: runs(data),
    mine: found === null ? null : { round: now + 1, runs: runs(data), ...found },
    asked: [
      ...fromSet,
      ...(card?.questions ?? []).map(({ id }) => textKey.cardQuestion(tool.deck?.id as string, card?.id as string, id)),
    ],
  }
}
