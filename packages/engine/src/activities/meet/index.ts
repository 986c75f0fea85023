import { type Activity, activity } from '../activity'
import { meetData, notMet } from './meet.data'
import { meetEvents } from './meet.events'
import { meetFacts } from './meet.facts'
import { meetOffer, meetSince } from './meet.offer'
import { meetReduce } from './meet.reduce'
import { meetReport } from './meet.report'
import { meetResult } from './meet.result'
import { meetRules } from './meet.rules'
import { meetView } from './meet.view'

/** A group holds a meeting by a timed agenda. */
export const meet: Activity<'meet'> = activity('meet', {
  verb: 'meet',
  start: notMet,
  data: meetData,
  events: meetEvents,
  rules: meetRules,
  reduce: meetReduce,
  facts: meetFacts,
  offer: meetOffer,
  since: meetSince,
  view: meetView,
  result: meetResult,
  report: meetReport,
})
