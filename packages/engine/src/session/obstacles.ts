import { type Problem, problem } from '@trivsel/core'
import type { Kit } from './kit'
import { type Session, stepState } from './session'
import { type Stages, stageOf } from './stage'

/** True for a step whose answers are private until it is closed. */
export const isPrivate = (kit: Kit, step: string): boolean => kit.steps.get(step)?.step.privacy === 'reveal'

/** What is missing in a step that others can see; a private step is held back from being revealed, not from being left. */
const undone = (kit: Kit, session: Session, step: string, stages: Stages): readonly Problem[] =>
  isPrivate(kit, step) ? [] : stageOf(kit, session, step, stages).missing()

/** What is not settled beneath a step: something private not yet revealed, or something missing in what it rests on. */
function beneath(kit: Kit, session: Session, step: string, stages: Stages): readonly Problem[] {
  const base = kit.steps.get(step)?.step.restsOn ?? null
  if (base === null) return []
  const open = isPrivate(kit, base) && !stepState(session, base).closed
  const here = open ? [problem('base-still-open', { step: base })] : undone(kit, session, base, stages)
  return [...here, ...beneath(kit, session, base, stages)]
}

/** Everything that keeps the group from moving on from a step, or from finishing where it is the last. */
export function obstacles(kit: Kit, session: Session, step: string, stages: Stages): readonly Problem[] {
  const ids = [...kit.steps.keys()]
  const next = ids[ids.indexOf(step) + 1] ?? step
  const all = [
    ...undone(kit, session, step, stages),
    ...beneath(kit, session, step, stages),
    ...beneath(kit, session, next, stages),
  ]
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
