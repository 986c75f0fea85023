import { type Report, say, type Tool, textKey } from '@trivsel/core'
import { requireViewer, type Viewer } from '../privacy/viewer'
import { type Compiled, kitOf } from './compile'
import { stageOf } from './scene'
import { type Session, stepState } from './session'

/**
 * Reads what a session leaves to keep, as far as a viewer may know: blocks of text keys, pictures and people's own text,
 * and dates for a calendar. The outcome comes first: the last step before the first.
 * @param viewer a participant's id, `room` for the screen everyone sees, or `public`.
 * @throws RangeError on a viewer who takes no part.
 */
export function report<T extends Tool>(compiled: Compiled<T>, session: Session<T>, viewer: Viewer): Report {
  const kit = kitOf(compiled)
  const now = session as unknown as Session
  requireViewer(now, viewer)
  const parts = [...kit.steps.keys()]
    .reverse()
    .filter((id) => stepState(now, id).reached)
    .map((id) => {
      const { scene, drawers } = stageOf(kit, now, id)
      return drawers.report(scene, viewer)
    })
  return {
    tool: now.tool,
    edition: now.edition,
    session: now.id,
    title: say(textKey.report('title'), { tool: say(textKey.tool(now.tool, 'title')) }),
    blocks: parts.flatMap(({ blocks }) => blocks),
    calendar: parts.flatMap(({ calendar }) => calendar),
  }
}
