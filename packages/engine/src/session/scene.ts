import type { Problem } from '@trivsel/core'
import type { Drawers, Offered, Scene } from '../activities/drawers'
import type { Kit } from './kit'
import { type Session, stepState } from './session'

/** A step with everything its drawers need, and what follows from it. */
export interface Stage {
  readonly scene: Scene
  readonly drawers: Drawers
  /** What the step hands on. */
  readonly offer: () => readonly Offered[]
  /** What is missing in it before the group may move on from it or reveal it. */
  readonly missing: () => readonly Problem[]
}

/** The stages of one session as it stands, by step. Handed on within one call, so that nothing is worked out twice. */
export type Stages = Map<string, Stage>

/** Worked out when it is first asked for: most events never look at it. */
function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What a step that rests on no other is given: the tool's themes, with nothing known of them. */
const bareThemes = ({ tool }: Kit): readonly Offered[] =>
  tool.themes.map(({ id }) => ({ id, title: null, axes: {}, picks: 0, words: {}, since: 0 }))

/** Sets the scene of a step: what it holds, and what the step it rests on offers. */
export function stageOf(kit: Kit, session: Session, id: string, stages: Stages = new Map()): Stage {
  const known = stages.get(id)
  if (known !== undefined) return known
  const { step, drawers } = kit.steps.get(id) as { step: Scene['step']; drawers: Drawers }
  const { data, closed } = stepState(session, id)
  const base = (): Stage | null => (step.restsOn === null ? null : stageOf(kit, session, step.restsOn, stages))
  const offered = once(() => base()?.offer() ?? bareThemes(kit))
  const anywhere = once(() => everywhere(kit, session, stages))
  const scene: Scene = {
    tool: kit.tool,
    session,
    step,
    data,
    closed,
    get offered() {
      return offered()
    },
    get anywhere() {
      return anywhere()
    },
    offeredBy: (other) => stageOf(kit, session, other, stages).offer(),
    baseSince(viewer) {
      const under = base()
      // What that step rests on may have changed under it as well.
      return under === null ? 0 : Math.max(under.drawers.since(under.scene, viewer), under.scene.baseSince(viewer))
    },
  }
  const stage = { scene, drawers, offer: once(() => drawers.offer(scene)), missing: once(() => drawers.facts(scene)) }
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
