import { type Activity, activity } from '../activity'
import { takesThemes } from '../own-themes'
import { noAnswers, rateData } from './rate.data'
import { rateEvents } from './rate.events'
import { rateFacts } from './rate.facts'
import { rateOffer, rateSince } from './rate.offer'
import { closeRate, rateReduce, reopenRate } from './rate.reduce'
import { rateReport } from './rate.report'
import { rateResult } from './rate.result'
import { rateRules } from './rate.rules'
import { rateView } from './rate.view'

/** People rate themes and pick favourites, each alone until the common reveal. */
export const rate: Activity<'rate'> = activity('rate', {
  verb: 'rate',
  start: noAnswers,
  data: rateData,
  events: rateEvents,
  takes: takesThemes,
  rules: rateRules,
  reduce: rateReduce,
  facts: rateFacts,
  reveal: { close: closeRate, reopen: reopenRate },
  offer: rateOffer,
  since: rateSince,
  view: rateView,
  result: rateResult,
  report: rateReport,
})
