import {
  type Block,
  type CalendarEntry,
  own,
  type Report,
  type ReportPart,
  say,
  type Text,
  type Tool,
  textKey,
} from '@trivsel/core'
import { peopleText, words } from '../activities/report-texts'
import { requireViewer, takesPart, type Viewer } from '../privacy/viewer'
import { dayOf } from '../schedule'
import { type Compiled, kitOf } from './compile'
import { stageOf } from './scene'
import { type Session, stepState } from './session'

/** Whose report it is, for those who took part. */
const aboutOf = (session: Session): Text[] => [
  ...(session.team === null ? [] : [words('about-team', { team: own(session.team) })]),
  words('about-people', {
    people: peopleText(
      session,
      session.participants.map(({ id }) => id),
    ),
  }),
  words('about-opened', { date: { date: dayOf(session.openedAt) } }),
]

/** Headings that go down one level at a time, whatever a step left out above them. */
function inSteps(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.kind === 'heading' && block.level === 3)) return blocks
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block))
}

/** The day an entry is on, and where it begins at a time, the time. */
const whenOf = (entry: CalendarEntry): string => (entry.kind === 'day' ? entry.on : entry.starts)

/** The day's own entries before those at a time of it. */
const inTime = (a: CalendarEntry, b: CalendarEntry): number =>
  whenOf(a) === whenOf(b) ? 0 : whenOf(a) < whenOf(b) ? -1 : 1

/**
 * Reads what a session leaves to keep, as far as a viewer may know: a part for each step that left something, and dates
 * for a calendar, the first of them first. In a process the outcome comes first, the last step before the first; an exercise is read as it was
 * done.
 * @param viewer a participant's id, `room` for the screen everyone sees, or `public`.
 * @throws RangeError on a viewer who takes no part.
 */
export function report<T extends Tool>(compiled: Compiled<T>, session: Session<T>, viewer: Viewer): Report {
  const kit = kitOf(compiled)
  const now = session as unknown as Session
  requireViewer(now, viewer)
  const reached = [...kit.steps.keys()].filter((id) => stepState(now, id).reached)
  const left = (kit.tool.kind === 'exercise' ? reached : reached.reverse()).map((step) => {
    const { scene, drawers } = stageOf(kit, now, step)
    return { step, ...drawers.report(scene, viewer) }
  })
  return {
    tool: now.tool,
    edition: now.edition,
    session: now.id,
    title: say(textKey.report('title'), { tool: say(textKey.tool(now.tool, 'title')) }),
    about: takesPart(viewer) ? aboutOf(now) : [],
    parts: left
      .filter(({ blocks }) => blocks.length > 0)
      .map(
        ({ step, blocks, readers = 'all', file = false }): ReportPart => ({
          ...{ step, title: say(textKey.step(now.tool, step, 'title')), readers, file, blocks: inSteps(blocks) },
        }),
      ),
    calendar: left.flatMap(({ calendar }) => calendar).sort(inTime),
  }
}
