import { type Activity, activity } from '../activity'
import { nothingFilled } from './fill.data'
import { fillEvents } from './fill.events'
import { fillFacts } from './fill.facts'
import { fillOffer, fillSince } from './fill.offer'
import { closeFill, fillReduce, reopenFill } from './fill.reduce'
import { fillReport } from './fill.report'
import { fillResult } from './fill.result'
import { fillRules, takesFill } from './fill.rules'
import { fillData } from './fill.schema'
import { fillView } from './fill.view'

/** People answer the fields of a form, each alone or together, once or for each theme they chose. */
export const fill: Activity<'fill'> = activity('fill', {
  verb: 'fill',
  start: nothingFilled,
  data: fillData,
  events: fillEvents,
  takes: takesFill,
  rules: fillRules,
  reduce: fillReduce,
  facts: fillFacts,
  reveal: { close: closeFill, reopen: reopenFill },
  offer: fillOffer,
  since: fillSince,
  view: fillView,
  result: fillResult,
  report: fillReport,
})
