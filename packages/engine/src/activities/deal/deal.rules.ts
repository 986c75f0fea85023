import { type DealStep, nearest, type Problem, problem } from '@trivsel/core'
import { fewestPeople } from '../../pairing'
import type { Participant } from '../../session/event'
import { sitsIn } from '../../session/session'
import type { Scene } from '../drawers'
import { type DealData, runs } from './deal.data'
import type { DealEvent, PlanRounds } from './deal.events'

/** Everyone whom the step is for, in the order they came. */
export const peopleOf = ({ session, step }: Pick<Scene<DealStep>, 'session' | 'step'>): readonly Participant[] =>
  session.participants.filter((person) => sitsIn(person, step.seats))

function mayPlan(scene: Scene<DealStep, DealData>, event: PlanRounds): Problem | null {
  const { step, data } = scene
  const { rounds, inGroupsOf } = step
  const { absent = [], met = [] } = event
  const min = Math.max(rounds.min, data.runs.length + 1)
  if (min > rounds.max) return problem('no-more-rounds', { rounds: rounds.max })
  if (event.rounds < min || event.rounds > rounds.max) return problem('rounds-outside', { min, max: rounds.max })
  const people = peopleOf(scene).map(({ id }) => id)
  const known = new Set(people)
  const participant = [...absent, ...met.flat()].find((id) => !known.has(id))
  if (participant !== undefined) {
    return problem('unknown-participant', { participant, nearest: nearest(participant, people) })
  }
  const present = people.length - new Set(absent).size
  const fewest = inGroupsOf === null ? 1 : fewestPeople(inGroupsOf)
  return present < fewest ? problem('few-people', { people: present, min: fewest }) : null
}

export function dealRules(scene: Scene<DealStep, DealData>, event: DealEvent): Problem | null {
  const { data } = scene
  const rounds = data.rounds.length
  const [first, last] = [rounds === 0, rounds === data.runs.length]
  switch (event.type) {
    case 'plan-rounds':
      return runs(data) ? problem('round-under-way', {}) : mayPlan(scene, event)
    case 'clear-rounds':
    case 'start-round':
      if (first) return problem('nothing-dealt', {})
      if (event.type === 'clear-rounds' && runs(data)) return problem('round-under-way', {})
      return last ? problem('no-more-rounds', { rounds }) : null
    case 'end-round':
      return runs(data) ? null : problem('nothing-runs', {})
    case 'undo-round':
      return data.runs.length > 0 ? null : problem('nothing-runs', {})
  }
}
