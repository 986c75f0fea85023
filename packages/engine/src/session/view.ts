import { type Problem, type StepsOf, type TextKey, type Tool, textKey, type Verb } from '@trivsel/core'
import type { AgreeResult } from '../activities/agree/agree.result'
import type { AgreeView } from '../activities/agree/agree.view'
import type { DealResult } from '../activities/deal/deal.result'
import type { DealView } from '../activities/deal/deal.view'
import type { FillResult } from '../activities/fill/fill.result'
import type { FillView } from '../activities/fill/fill.view'
import type { MapResult } from '../activities/map/map.result'
import type { MapView } from '../activities/map/map.view'
import type { MeetResult } from '../activities/meet/meet.result'
import type { MeetView } from '../activities/meet/meet.view'
import type { RateResult } from '../activities/rate/rate.result'
import type { RateView } from '../activities/rate/rate.view'
import type { ReadResult } from '../activities/read/read.result'
import type { ReadView } from '../activities/read/read.view'
import type { SortResult } from '../activities/sort/sort.result'
import type { SortView } from '../activities/sort/sort.view'
import { requireViewer, reserved, type Viewer } from '../privacy/viewer'
import { ask } from '../step-machine/ask'
import { type Compiled, kitOf } from './compile'
import type { EventOf } from './event'
import type { Kit } from './kit'
import { isPrivate, obstacles } from './obstacles'
import { participantOf, type Session, sitsIn, stepState } from './session'
import { type Stages, stageOf } from './stage'

type ActivityView<T extends Tool> =
  | (RateView<T> & { readonly result: RateResult<T> })
  | (MapView<T> & { readonly result: MapResult<T> })
  | (MeetView<T> & { readonly result: MeetResult<T> })
  | (AgreeView<T> & { readonly result: AgreeResult<T> })
  | (ReadView<T> & { readonly result: ReadResult<T> })
  | (FillView<T> & { readonly result: FillResult<T> })
  | (SortView<T> & { readonly result: SortResult<T> })
  | (DealView<T> & { readonly result: DealResult<T> })

/** What a screen needs to show one step to one viewer. `activity` tells which fields it has. */
export type View<T extends Tool = Tool> = ActivityView<T> & {
  readonly step: StepsOf<T>
  readonly title: TextKey
  /** What to do here. */
  readonly instruction: TextKey
  /** All steps in order, for a path across the top of the screen. */
  readonly steps: readonly {
    readonly id: StepsOf<T>
    readonly activity: Verb
    readonly title: TextKey
    readonly state: 'ahead' | 'open' | 'closed'
    /** True for the step the group is in. */
    readonly current: boolean
  }[]
  readonly finished: boolean
  /** Types of event the viewer may send into this step now. */
  readonly allowed: readonly EventOf<T>['type'][]
  /** What is missing before the group can move on from this step, or before it is revealed. */
  readonly missing: readonly Problem[]
}

function allowedFor(kit: Kit, session: Session, viewer: Viewer, id: string, stages: Stages): string[] {
  const person = participantOf(session, viewer)
  const { reached, closed } = stepState(session, id)
  if (reserved.includes(viewer) || person === undefined || session.finished || !reached) return []
  const { step, drawers } = kit.steps.get(id) as NonNullable<ReturnType<Kit['steps']['get']>>
  const led: readonly string[] = drawers.led ?? []
  const leads = sitsIn(person, [kit.tool.lead])
  const may = (type: string): boolean =>
    (led.includes(type) ? leads : sitsIn(person, step.seats)) && drawers.takes?.(step, type) !== false
  const own = closed ? [] : Object.keys(drawers.events).filter(may)
  if (!leads) return own
  const asked = (id === session.step ? ['next', 'back', 'finish', 'close', 'reopen'] : ['close', 'reopen']) as 'next'[]
  return [...own, 'join', ...asked.filter((type) => ask(kit, session, type, id, stages) !== null)]
}

/**
 * Reads what a screen needs.
 * @param viewer a participant's id, `room` for the screen everyone sees, or `public`.
 * @param step the step to show; the one the group is in unless given.
 * @throws RangeError on a viewer who takes no part, or a step the tool has not.
 */
export function view<T extends Tool>(
  compiled: Compiled<T>,
  session: Session<T>,
  viewer: Viewer,
  step: StepsOf<T> = session.step,
): View<T> {
  const kit = kitOf(compiled)
  const now = session as unknown as Session
  requireViewer(now, viewer)
  if (!kit.steps.has(step)) throw new RangeError(`Tool "${now.tool}" has no step "${step}".`)
  const stages: Stages = new Map()
  const stage = stageOf(kit, now, step, stages)
  const { id: tool } = kit.tool
  const common = {
    step,
    title: textKey.step(tool, step, 'title'),
    instruction: textKey.step(tool, step, 'text'),
    steps: kit.tool.steps.map(({ id, activity }) => {
      const { reached, closed } = stepState(now, id)
      const state = !reached ? 'ahead' : closed ? 'closed' : 'open'
      return { id, activity, title: textKey.step(tool, id, 'title'), state, current: id === now.step }
    }),
    finished: now.finished,
    allowed: allowedFor(kit, now, viewer, step, stages),
    missing: viewer === 'public' ? [] : needed(kit, now, step, stages),
    result: stage.drawers.result(stage, viewer),
  }
  return { ...stage.drawers.view(stage, viewer), ...common } as unknown as View<T>
}

/** What a step still needs: before it is revealed where it is private and open, else before the group can move on. */
const needed = (kit: Kit, session: Session, step: string, stages: Stages): readonly Problem[] =>
  isPrivate(kit, step) && !stepState(session, step).closed
    ? [...stageOf(kit, session, step, stages).missing(), ...obstacles(kit, session, step, stages)]
    : obstacles(kit, session, step, stages)
