import { type Activity, activity } from '../activity'
import { mapData, nothingDecided } from './map.data'
import { mapEvents, mapLed } from './map.events'
import { mapFacts } from './map.facts'
import { mapOffer, mapSince } from './map.offer'
import { mapReduce } from './map.reduce'
import { mapReport } from './map.report'
import { mapResult } from './map.result'
import { mapRules, takesMap } from './map.rules'
import { mapView } from './map.view'

/** A group sees its themes in the priority map, chooses some, and says what becomes of the others. */
export const map: Activity<'map'> = activity('map', {
  verb: 'map',
  start: nothingDecided,
  data: mapData,
  events: mapEvents,
  led: mapLed,
  takes: takesMap,
  rules: mapRules,
  reduce: mapReduce,
  facts: mapFacts,
  offer: mapOffer,
  since: mapSince,
  view: mapView,
  result: mapResult,
  report: mapReport,
})
