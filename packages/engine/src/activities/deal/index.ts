import { type Activity, activity } from '../activity'
import { dealData, notDealt } from './deal.data'
import { dealEvents } from './deal.events'
import { dealFacts } from './deal.facts'
import { dealOffer, dealSince } from './deal.offer'
import { dealReduce } from './deal.reduce'
import { dealReport } from './deal.report'
import { dealResult } from './deal.result'
import { dealRules } from './deal.rules'
import { dealView } from './deal.view'

/** People find partners for a number of rounds, with a card each or questions to ask each other. */
export const deal: Activity<'deal'> = activity('deal', {
  verb: 'deal',
  start: notDealt,
  data: dealData,
  events: dealEvents,
  led: Object.keys(dealEvents),
  rules: dealRules,
  reduce: dealReduce,
  facts: dealFacts,
  offer: dealOffer,
  since: dealSince,
  view: dealView,
  result: dealResult,
  report: dealReport,
})
