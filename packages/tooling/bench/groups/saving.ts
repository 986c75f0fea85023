import { restore, save } from '@trivsel/engine'
import type { Contest, Group } from '../contest/contest'
import { AT, after, answersOf, eventsOf, opened, tool } from '../rivals/ours'
import * as survey from '../rivals/survey'
import { ratings } from '../rivals/team'
import * as xstate from '../rivals/xstate'

function held(people: number) {
  const given = ratings(people)
  const start = opened(people)
  return {
    given,
    ours: after(start, eventsOf(start, given)),
    actor: xstate.sentTo(given.map((rating) => ({ type: 'rate' as const, ...rating }))),
    forms: survey.filledIn(given),
  }
}

function saving(people: number): Contest {
  const { given, ours, actor, forms } = held(people)
  // Without the journal, as the others have none.
  const write = () => JSON.stringify(save(tool, ours.session, [], { at: AT }))
  const length = (text: string): boolean => text.length > given.length
  return {
    title: `save to text, ${people} people, ${given.length} answers`,
    units: 1,
    contestants: [
      { name: 'xstate getPersistedSnapshot', run: () => length(xstate.saved(actor)) },
      { name: 'trivsel save', run: () => length(write()) },
      { name: 'survey-core data', run: () => length(survey.saved(forms)) },
    ],
    aims: { 'trivsel save': 4 },
  }
}

function restoring(people: number): Contest {
  const { given, ours, actor, forms } = held(people)
  const mine = JSON.stringify(save(tool, ours.session, [], { at: AT }))
  const [theirs, theirForms] = [xstate.saved(actor), survey.saved(forms)]
  const again = () => {
    const answer = restore(tool, mine)
    if (!answer.ok) throw new Error(answer.problem.code)
    return answersOf(answer.session)
  }
  return {
    title: `restore from text with every check, ${people} people, ${given.length} answers`,
    units: 1,
    contestants: [
      { name: 'xstate createActor, unchecked', run: () => xstate.answersIn(xstate.restored(theirs)) },
      { name: 'trivsel restore', run: again },
      { name: 'survey-core data', run: () => survey.answersIn(survey.restored(theirForms)) },
    ],
    aims: { 'trivsel restore': 3 },
  }
}

/** Saving and restoring a whole session. */
export const savings: Group = {
  name: 'saving',
  about:
    'A session to text and back. Trivsel hashes and checks all of it; xstate checks nothing; survey-core has a form each.',
  contests: async (size) => {
    const people = size === 'small' ? [2] : [8, 50]
    return people.flatMap((count) => [async () => saving(count), async () => restoring(count)])
  },
}
