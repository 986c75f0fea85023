import { type Activity, activity } from '../activity'
import { nothingRead, readData } from './read.data'
import { readEvents } from './read.events'
import { readFacts } from './read.facts'
import { readOffer, readSince } from './read.offer'
import { readReduce } from './read.reduce'
import { readReport } from './read.report'
import { readResult } from './read.result'
import { readRules } from './read.rules'
import { readView } from './read.view'

/** People take in knowledge and say that they have. */
export const read: Activity<'read'> = activity('read', {
  verb: 'read',
  start: nothingRead,
  data: readData,
  events: readEvents,
  rules: readRules,
  reduce: readReduce,
  facts: readFacts,
  offer: readOffer,
  since: readSince,
  view: readView,
  result: readResult,
  report: readReport,
})
