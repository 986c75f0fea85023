import type { RateStep } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Leaves, Scene } from '../drawers'
import { words } from '../report-texts'
import type { RateData } from './rate.data'
import { progressOf } from './rate.facts'
import { revealed } from './rate.revealed'

/** Before the reveal, how many are done; after it, the step that rests on the answers shows them. */
export function rateReport({ session, step, data, closed }: Scene<RateStep, RateData>, viewer: Viewer): Leaves {
  const waiting = takesPart(viewer) && revealed(data, closed) === null
  const progress = words('progress', { ...progressOf(session, step, data) })
  return { blocks: waiting ? [{ kind: 'paragraph', text: progress }] : [], calendar: [] }
}
