import type { DealStep } from '@trivsel/core'
import { type Pair, type PairedRounds, planRounds } from '../../pairing'
import type { Scene } from '../drawers'
import { dealCards } from './deal.cards'
import { type DealData, type DealRound, heldRounds, notDealt } from './deal.data'
import type { DealEvent, PlanRounds } from './deal.events'
import { peopleOf } from './deal.rules'

type DealScene = Scene<DealStep, DealData>

const pairsIn = ({ groups }: DealRound): Pair[] =>
  groups.flatMap(({ members }) => members.flatMap((a, i) => members.slice(i + 1).map((b): Pair => [a, b])))

/** Who was in a larger group than others, or in none. */
function hadOdd({ groups, pauses }: DealRound): readonly string[] {
  const sizes = groups.map(({ members }) => members.length)
  // A group of one is to partners what a pause is.
  const usual = sizes.filter((size) => size > 1)
  const least = Math.min(...usual)
  return [
    ...pauses.members,
    ...groups.filter(({ members: { length } }) => length > least || length === 1).flatMap(({ members }) => members),
  ]
}

function partners({ step, data }: DealScene, { rounds, seed, met = [] }: PlanRounds, present: string[]): PairedRounds {
  const held = heldRounds(data)
  const count = rounds - held.length
  if (step.inGroupsOf === null) {
    const round = { groups: [present], pauses: [] }
    return { rounds: Array.from({ length: count }, () => round), repeats: 0, fewest: true }
  }
  return planRounds({
    people: present,
    rounds: count,
    size: step.inGroupsOf,
    met: [...met, ...held.flatMap(pairsIn)],
    hadOdd: held.flatMap(hadOdd),
    seed,
  })
}

function planned(scene: DealScene, event: PlanRounds): DealData {
  const { tool, step, data } = scene
  const held = heldRounds(data)
  const people = peopleOf(scene).map(({ id }) => id)
  const { absent = [], met = [] } = event
  const away = new Set(absent)
  const found = partners(
    scene,
    event,
    people.filter((id) => !away.has(id)),
  )
  const seed = held.length === 0 ? event.seed : data.seed
  const deck = step.deck ? (tool.deck?.cards ?? []).map(({ id }) => id) : []
  const dealt = dealCards(found.rounds, { deck, swap: step.swap, seed, people, held })
  const { fewest } = found
  return { ...data, rounds: [...held, ...dealt], absent: [...away], met, fewest, seed, clock: event.clock }
}

export function dealReduce(scene: DealScene, event: DealEvent): DealData {
  const { data } = scene
  const last = data.runs.at(-1)
  const before = data.runs.slice(0, -1)
  switch (event.type) {
    case 'plan-rounds':
      return planned(scene, event)
    case 'clear-rounds': {
      const held = heldRounds(data)
      return { ...(held.length === 0 ? notDealt : { ...data, rounds: held }), clock: event.clock }
    }
    case 'start-round':
      return { ...data, runs: [...data.runs, { from: event.at, to: null }] }
    case 'end-round':
      return last === undefined ? data : { ...data, runs: [...before, { ...last, to: event.at }] }
    case 'undo-round':
      return { ...data, runs: last === undefined || last.to === null ? before : [...before, { ...last, to: null }] }
  }
}
