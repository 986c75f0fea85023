import type { Drawers, Offered, Scene } from '../activities/drawers'
import type { Kit } from './kit'
import { type Session, stepState } from './session'

/** A step with everything its drawers need. */
export interface Stage {
  readonly scene: Scene
  readonly drawers: Drawers
}

/** What a step that rests on no other is given: the tool's themes, with nothing known of them. */
const bareThemes = ({ tool }: Kit): readonly Offered[] =>
  tool.themes.map(({ id }) => ({ id, title: null, axes: {}, picks: 0, words: {}, since: 0 }))

/** Sets the scene of a step: what it holds, and what the step it rests on offers. */
export function stageOf(kit: Kit, session: Session, id: string): Stage {
  const { step, drawers } = kit.steps.get(id) as { step: Scene['step']; drawers: Drawers }
  const { data, closed } = stepState(session, id)
  let offered: readonly Offered[] | undefined
  const scene: Scene = {
    tool: kit.tool,
    session,
    step,
    data,
    closed,
    // Worked out only where it is asked for: most events never look at it.
    get offered() {
      if (offered === undefined) {
        if (step.restsOn === null) offered = bareThemes(kit)
        else {
          const base = stageOf(kit, session, step.restsOn)
          offered = base.drawers.offer(base.scene)
        }
      }
      return offered
    },
    get anywhere() {
      return everywhere(kit, session)
    },
    offeredBy(other) {
      const asked = stageOf(kit, session, other)
      return asked.drawers.offer(asked.scene)
    },
    baseSince(viewer) {
      if (step.restsOn === null) return 0
      const base = stageOf(kit, session, step.restsOn)
      // What that step rests on may have changed under it as well.
      return Math.max(base.drawers.since(base.scene, viewer), base.scene.baseSince(viewer))
    },
  }
  return { scene, drawers }
}

/** The tool's themes, and those that people added in any step and the others know of. */
function everywhere(kit: Kit, session: Session): readonly Offered[] {
  const all = new Map(bareThemes(kit).map((theme) => [theme.id, theme]))
  for (const id of kit.steps.keys()) {
    const { scene, drawers } = stageOf(kit, session, id)
    for (const theme of drawers.offer(scene)) all.set(theme.id, theme)
  }
  return [...all.values()]
}

/** What is missing in a step before the group may move on from it or reveal it. */
export const missingIn = (kit: Kit, session: Session, id: string) => {
  const { scene, drawers } = stageOf(kit, session, id)
  return drawers.facts(scene)
}
