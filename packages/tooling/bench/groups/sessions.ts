import type { Contest, Group } from '../contest/contest'
import { after, answersOf, eventsOf, opened } from '../rivals/ours'
import { filledIn, answersIn as surveyAnswers } from '../rivals/survey'
import { ratings } from '../rivals/team'
import { sentTo, answersIn as xstateAnswers } from '../rivals/xstate'

/** Everybody rates every theme; one event a rating. */
function contestFor(people: number, withSurvey: boolean): Contest {
  const given = ratings(people)
  const start = opened(people)
  const events = eventsOf(start, given)
  const raw = given.map((rating) => ({ type: 'rate' as const, ...rating }))
  return {
    title: `one event, form of 20 themes on 2 axes, ${people} people`,
    units: given.length,
    contestants: [
      { name: 'xstate, spread by hand', run: () => xstateAnswers(sentTo(raw)) },
      { name: 'trivsel send', run: () => answersOf(after(start, events).session) },
      ...(withSurvey ? [{ name: 'survey-core setValue', run: () => surveyAnswers(filledIn(given)) }] : []),
    ],
    ...(people <= 50 ? { aims: { 'trivsel send': 1.1 } } : {}),
  }
}

/** What one event costs, with every check, against an actor that checks nothing. */
export const sessions: Group = {
  name: 'sessions',
  about: 'One event into a session. Raw xstate checks nothing; survey-core has one form for each person.',
  contests: async (size) => {
    const people = size === 'small' ? [2] : size === 'quick' ? [2, 20] : [2, 10, 50, 200, 1000, 2000]
    return people.map((count) => async () => contestFor(count, count <= 50))
  },
}
