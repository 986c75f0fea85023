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
import { peopleText, personText, words } from '../activities/report-texts'
import { requireViewer, takesPart, type Viewer } from '../privacy/viewer'
import { dayOf } from '../schedule'
import { type Compiled, kitOf } from './compile'
import { type Session, sitsIn, stepState } from './session'
import { type Stages, stageOf } from './stage'

/**
 * Who took part and, where they are several, which of them has a seat that is nobody else's. Where that names everyone
 * there is no more to say of who they are.
 */
function peopleTexts(session: Session, seats: Tool['seats']): Text[] {
  const { participants, tool } = session
  const ids = participants.map(({ id }) => id)
  const everyone = words('about-people', { people: peopleText(session, ids) })
  if (participants.length === 1) return [everyone]
  const alone = seats.flatMap(({ id: seat }) => {
    const [one, another] = participants.filter((person) => sitsIn(person, [seat]))
    return one === undefined || another !== undefined ? [] : [{ seat, id: one.id }]
  })
  return [
    ...(ids.every((id) => alone.some((one) => one.id === id)) ? [] : [everyone]),
    ...alone.map(({ seat, id }) =>
      words('about-seat', { seat: say(textKey.seat(tool, seat)), person: personText(session, id) }),
    ),
  ]
}

/** Whose report it is and who else can read it, for those who took part. */
const aboutOf = (session: Session, seats: Tool['seats'], viewer: Viewer): Text[] => [
  ...(session.team === null ? [] : [words('about-team', { team: own(session.team) })]),
  ...peopleTexts(session, seats),
  words('about-opened', { date: { date: dayOf(session.openedAt) } }),
  // What fewer can read says so where it stands.
  ...(viewer === 'room' || session.participants.length === 1 ? [] : [words('about-readers')]),
]

/** Headings that go down one level at a time, whatever a step left out above them. */
function inSteps(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 3)
  const until = first < 0 ? blocks.length : first
  return blocks.map((block, i) => (block.kind === 'heading' && i < until ? { ...block, level: 3 } : block))
}

/** The day an entry is on, and where it begins at a time, the time. */
const whenOf = (entry: CalendarEntry): string => (entry.kind === 'day' ? entry.on : entry.starts)

/** The day's own entries before those at a time of it. */
const inTime = (a: CalendarEntry, b: CalendarEntry): number =>
  whenOf(a) === whenOf(b) ? 0 : whenOf(a) < whenOf(b) ? -1 : 1

/**
 * Steps in the order a report tells of them. An exercise is read as it was done. In a process the outcome comes first,
 * the last step before the first; but what people do after they have agreed together is no part of the outcome, and
 * stands last.
 */
function inReading({ kind, steps }: Tool): string[] {
  const ids = steps.map(({ id }) => id)
  if (kind === 'exercise') return ids
  const agreed = steps.findLastIndex((step) => step.activity === 'agree' && step.per !== 'person')
  const ended = agreed < 0 ? ids.length : agreed + 1
  return [...ids.slice(0, ended).reverse(), ...ids.slice(ended)]
}

/**
 * Reads what a session leaves to keep, as far as a viewer may know: a part for each step that left something, and dates
 * for a calendar, the first of them first. In a process the outcome comes first.
 * @param viewer a participant's id, `room` for the screen everyone sees, or `public`.
 * @throws RangeError on a viewer who takes no part.
 */
export function report<T extends Tool>(compiled: Compiled<T>, session: Session<T>, viewer: Viewer): Report {
  const kit = kitOf(compiled)
  const now = session as unknown as Session
  requireViewer(now, viewer)
  const reached = inReading(kit.tool).filter((id) => stepState(now, id).reached)
  const stages: Stages = new Map()
  const left = reached.map((step) => {
    const stage = stageOf(kit, now, step, stages)
    return { step, ...stage.drawers.report(stage, viewer) }
  })
  return {
    tool: now.tool,
    edition: now.edition,
    session: now.id,
    title: say(textKey.report('title'), { tool: say(textKey.tool(now.tool, 'title')) }),
    about: takesPart(viewer) ? aboutOf(now, kit.tool.seats, viewer) : [],
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
