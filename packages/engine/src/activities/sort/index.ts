import { type Activity, activity } from '../activity'
import { nothingSorted, sortData } from './sort.data'
import { sortEvents } from './sort.events'
import { sortFacts } from './sort.facts'
import { sortOffer, sortSince } from './sort.offer'
import { closeSort, reopenSort, sortReduce } from './sort.reduce'
import { sortReport } from './sort.report'
import { sortResult } from './sort.result'
import { sortRules, takesSort } from './sort.rules'
import { sortView } from './sort.view'

/** People put key words for each theme under colours, see where many did, and choose what to begin with. */
export const sort: Activity<'sort'> = activity('sort', {
  verb: 'sort',
  start: nothingSorted,
  data: sortData,
  events: sortEvents,
  takes: takesSort,
  rules: sortRules,
  reduce: sortReduce,
  facts: sortFacts,
  reveal: { close: closeSort, reopen: reopenSort },
  offer: sortOffer,
  since: sortSince,
  view: sortView,
  result: sortResult,
  report: sortReport,
})
