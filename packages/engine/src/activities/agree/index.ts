import { type Activity, activity } from '../activity'
import { agreeData, nothingAgreed } from './agree.data'
import { agreeEvents } from './agree.events'
import { agreeFacts } from './agree.facts'
import { agreeOffer, agreeSince } from './agree.offer'
import { agreeReduce } from './agree.reduce'
import { agreeReport } from './agree.report'
import { agreeResult } from './agree.result'
import { agreeRules, takesAgree } from './agree.rules'
import { agreeView } from './agree.view'

/** A group agrees who does what by when, and when it follows up. */
export const agree: Activity<'agree'> = activity('agree', {
  verb: 'agree',
  start: nothingAgreed,
  data: agreeData,
  events: agreeEvents,
  takes: takesAgree,
  rules: agreeRules,
  reduce: agreeReduce,
  facts: agreeFacts,
  offer: agreeOffer,
  since: agreeSince,
  view: agreeView,
  result: agreeResult,
  report: agreeReport,
})
