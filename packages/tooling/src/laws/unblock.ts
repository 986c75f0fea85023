import type { Problem, Step } from '@trivsel/core'
import { view } from '@trivsel/engine'
import { draftOf } from './drafts'
import { fieldsFor } from './sheet-drafts'
import type { Walker } from './walker'

/** Tries drafts of a type, from anyone it may come from, until one is accepted. */
function some(walker: Walker, type: string, step: Step, given: object = {}): boolean {
  const people = [...walker.inSeats(step.seats), walker.lead]
  // One theme of many is the one that is asked about.
  for (let i = 0; i < 400; i++) {
    const draft = { ...draftOf(walker, type, step, walker.chance.one(people)), ...given }
    if (walker.try(draft) === null) return true
  }
  return false
}

/** Does what a problem asks for, by people who may. */
function meetDemand(walker: Walker, { code, params }: Problem, here: Step): boolean {
  const given = params as Readonly<Record<string, string>>
  const restsOn = here.restsOn === null ? here : walker.stepOf(here.restsOn)
  const steps = [here, restsOn, ...walker.tool.steps]
  const able = (activity: Step['activity']): Step => steps.find((step) => step.activity === activity) ?? here
  // Several maps may hold a theme; one of them asks about it.
  const asks = ({ id }: Step): boolean =>
    view(walker.compiled, walker.session, walker.lead, id).missing.some(
      (asked) => JSON.stringify(asked) === JSON.stringify({ code, params }),
    )
  switch (code) {
    case 'few-are-done':
      return steps.some((step) =>
        step.privacy === 'reveal'
          ? walker
              .inSeats(step.seats)
              .some((by) => walker.try({ type: 'done', by, step: step.id, done: true }) === null)
          : false,
      )
    case 'base-still-open': {
      const base = walker.stepOf(given['step'] as string)
      for (const by of walker.inSeats(base.seats)) walker.try({ type: 'done', by, step: base.id, done: true })
      return walker.try({ type: 'close', by: walker.lead, step: base.id }) === null
    }
    case 'few-are-chosen':
    case 'group-not-ready':
    case 'no-group-yet':
      return steps.some(
        (step) =>
          (step.activity === 'map' || step.activity === 'sort') &&
          asks(step) &&
          some(walker, 'choose', step, { chosen: true }),
      )
    case 'theme-undecided':
      return steps.some(
        (step) =>
          step.activity === 'map' &&
          asks(step) &&
          some(walker, 'dispose', step, { theme: given['theme'], disposition: step.dispositions[0] }),
      )
    case 'theme-without-agreement':
      return some(walker, 'add-agreement', able('agree'), { theme: given['theme'] })
    case 'no-follow-up':
      return some(walker, 'plan-follow-up', here.activity === 'agree' ? here : able('agree'), { on: '2027-02-01' })
    case 'field-required':
    case 'few-entries': {
      const [form, field] = (given['field'] as string).split('/')
      const step = steps.find((one) => one.activity === 'fill' && one.form === form) ?? here
      return ['answer', 'add-entry', 'answer-cell', 'add-thought']
        .filter((type) => fieldsFor(walker.tool, step, type).some(({ id }) => id === field))
        .some((type) => some(walker, type, step, { field }))
    }
    default:
      return false
  }
}

/** Does what is missing until the group may move on from the step it is in. Throws where that does not come about. */
export function moveOn(walker: Walker): void {
  const here = walker.stepOf(walker.session.step)
  const type = walker.tool.steps.at(-1) === here ? 'finish' : 'next'
  let demands: readonly Problem[] = []
  for (let i = 0; i < 400; i++) {
    const problem = walker.try({ type, by: walker.lead, step: here.id })
    if (problem === null) return
    demands = [...view(walker.compiled, walker.session, walker.lead, here.id).missing, problem]
    if (!demands.some((demand) => meetDemand(walker, demand, here))) {
      throw new Error(`${walker.tool.id} cannot move on from ${here.id}: ${JSON.stringify(demands)}`)
    }
  }
  throw new Error(`${walker.tool.id} never moves on from ${here.id}: ${JSON.stringify(demands)}`)
}
