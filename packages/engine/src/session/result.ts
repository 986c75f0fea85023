import type { StepsOf, Tool } from '@trivsel/core'
import type { AgreeResult } from '../activities/agree/agree.result'
import type { DealResult } from '../activities/deal/deal.result'
import type { FillResult } from '../activities/fill/fill.result'
import type { MapResult } from '../activities/map/map.result'
import type { MeetResult } from '../activities/meet/meet.result'
import type { RateResult } from '../activities/rate/rate.result'
import type { ReadResult } from '../activities/read/read.result'
import type { SortResult } from '../activities/sort/sort.result'
import { requireViewer, type Viewer } from '../privacy/viewer'
import { type Compiled, kitOf } from './compile'
import type { Session } from './session'
import { type Stages, stageOf } from './stage'

interface ResultByVerb<T extends Tool> {
  readonly rate: RateResult<T>
  readonly map: MapResult<T>
  readonly meet: MeetResult<T>
  readonly agree: AgreeResult<T>
  readonly read: ReadResult<T>
  readonly fill: FillResult<T>
  readonly sort: SortResult<T>
  readonly deal: DealResult<T>
}

/** What a session has come to: a result per step, of its activity's shape. Ids and numbers; words are elsewhere. */
export type Result<T extends Tool = Tool> = {
  readonly [S in T['steps'][number] as S['id']]: ResultByVerb<T>[S['activity']]
}

/** What one step has come to. */
export type StepResult<T extends Tool = Tool> = Result<T>[StepsOf<T>]

/**
 * Reads what a session has come to, as far as a viewer may know.
 * @param viewer a participant's id, `room` for the screen everyone sees, or `public`.
 * @throws RangeError on a viewer who takes no part.
 */
export function result<T extends Tool>(compiled: Compiled<T>, session: Session<T>, viewer: Viewer): Result<T> {
  const kit = kitOf(compiled)
  const now = session as unknown as Session
  requireViewer(now, viewer)
  const stages: Stages = new Map()
  const each = [...kit.steps.keys()].map((id) => {
    const stage = stageOf(kit, now, id, stages)
    return [id, stage.drawers.result(stage, viewer)]
  })
  return Object.fromEntries(each) as Result<T>
}
