import type { Problem, Tool } from '@trivsel/core'
import type { Drawers, Offered, Scene } from '../activities/drawers'
import type { Viewer } from '../privacy/viewer'
import type { Kit } from './kit'
import { type Session, stepState } from './session'

/** The stages of one session as it stands, by step. Handed on within one call, so that nothing is worked out twice. */
export type Stages = Map<string, Stage>

/** What a step that rests on no other is given: the tool's themes, with nothing known of them. */
const bareThemes = ({ tool }: Kit): readonly Offered[] =>
  tool.themes.map(({ id }) => ({ id, title: null, axes: {}, picks: 0, words: {}, since: 0 }))

/**
 * A step with everything its drawers need, and what follows from it. What follows is worked out when it is first asked
 * for: most events never look at it.
 */
class Stage implements Scene {
  readonly tool: Tool
  readonly session: Session
  readonly step: Scene['step']
  readonly data: unknown
  readonly closed: boolean
  readonly drawers: Drawers
  private readonly kit: Kit
  private readonly stages: Stages
  private rests: readonly Offered[] | null = null
  private known: readonly Offered[] | null = null
  private handedOn: readonly Offered[] | null = null
  private lacks: readonly Problem[] | null = null

  constructor(kit: Kit, session: Session, id: string, stages: Stages) {
    const { step, drawers } = kit.steps.get(id) as { step: Scene['step']; drawers: Drawers }
    const { data, closed } = stepState(session, id)
    this.kit = kit
    this.stages = stages
    this.tool = kit.tool
    this.session = session
    this.step = step
    this.drawers = drawers
    this.data = data
    this.closed = closed
  }

  get offered(): readonly Offered[] {
    this.rests ??= this.base?.offer() ?? bareThemes(this.kit)
    return this.rests
  }

  get anywhere(): readonly Offered[] {
    this.known ??= everywhere(this.kit, this.session, this.stages)
    return this.known
  }

  offeredBy(step: string): readonly Offered[] {
    return stageOf(this.kit, this.session, step, this.stages).offer()
  }

  baseSince(viewer: Viewer): number {
    const { base } = this
    // What that step rests on may have changed under it as well.
    return base === null ? 0 : Math.max(base.drawers.since(base, viewer), base.baseSince(viewer))
  }

  /** What the step hands on. */
  offer(): readonly Offered[] {
    this.handedOn ??= this.drawers.offer(this)
    return this.handedOn
  }

  /** What is missing in it before the group may move on from it or reveal it. */
  missing(): readonly Problem[] {
    this.lacks ??= this.drawers.facts(this)
    return this.lacks
  }

  private get base(): Stage | null {
    const { restsOn } = this.step
    return restsOn === null ? null : stageOf(this.kit, this.session, restsOn, this.stages)
  }
}

/** Sets the scene of a step: what it holds, and what the step it rests on offers. */
export function stageOf(kit: Kit, session: Session, id: string, stages: Stages): Stage {
  const known = stages.get(id)
  if (known !== undefined) return known
  const stage = new Stage(kit, session, id, stages)
  stages.set(id, stage)
  return stage
}

/** The tool's themes, and those that people added in any step and the others know of. */
function everywhere(kit: Kit, session: Session, stages: Stages): readonly Offered[] {
  const all = new Map(bareThemes(kit).map((theme) => [theme.id, theme]))
  for (const id of kit.steps.keys()) {
    for (const theme of stageOf(kit, session, id, stages).offer()) all.set(theme.id, theme)
  }
  return [...all.values()]
}
