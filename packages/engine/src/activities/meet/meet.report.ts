import { type Block, type CalendarEntry, type MeetStep, own, say, type Text, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { dayOf } from '../../schedule'
import { sitsIn } from '../../session/session'
import type { Leaves, Scene } from '../drawers'
import { peopleText, themeText, words } from '../report-texts'
import { minutesBegunLate } from './meet.behind'
import type { MeetData } from './meet.data'
import { type MeetResult, meetResult } from './meet.result'
import { itemText, leader, overview, whatToDo } from './meet.run-sheet'

type MeetScene = Scene<MeetStep, MeetData>

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

/** When the meeting is, as planned; the day it was held where nobody planned it. */
function when({ data }: MeetScene, { starts, ends }: MeetResult): Block[] {
  if (starts !== null && ends !== null)
    return [
      paragraph(words('meet.when', { date: { date: dayOf(starts) }, begins: { time: starts }, ends: { time: ends } })),
    ]
  const held = data.runs[0]?.from
  return held === undefined ? [] : [paragraph(words('on', { date: { date: dayOf(held) } }))]
}

/** True once every item has been held and none runs. */
const isOver = ({ items }: MeetResult): boolean =>
  items.every(({ took, runningSince }) => took !== null && runningSince === null)

/** What the meeting is planned to take and may take; once it is over, what it took. */
function total({ step }: MeetScene, result: MeetResult): Text {
  const { planned, min, max } = result.span
  const took = result.items.reduce((sum, item, i) => sum + (step.agenda[i]?.pause ? 0 : (item.took ?? 0)), 0)
  const planning = isOver(result)
    ? words('meet.took', { planned, took })
    : min === max
      ? words('meet.planned', { planned })
      : words('planned-total', { planned, min, max })
  return result.breaks === 0 ? planning : words('meet.and-breaks', { planning, minutes: result.breaks })
}

/** How far behind the meeting is; once it is over, how late it ended, and began, as the items alone do not tell. */
function delay({ data }: MeetScene, result: MeetResult): Block[] {
  const { behind } = result
  if (behind === null || behind <= 0) return []
  if (!isOver(result)) return [paragraph(words('meet.behind', { count: behind }))]
  // Without a zone only the items are measured, and what they took stands above.
  if (data.zone === null) return []
  const late = minutesBegunLate(data)
  const began = late > 0 ? [paragraph(words('meet.began-late', { count: late }))] : []
  return [...began, paragraph(words('meet.ended-late', { count: behind }))]
}

function notes({ tool, anywhere }: MeetScene, { items }: MeetResult): Block[] {
  const noted = items.filter((item) => item.notes.length > 0)
  if (noted.length === 0) return []
  const line = ({ theme, text }: MeetResult['items'][number]['notes'][number]): Text => {
    if (theme === null) return own(text)
    const about = themeText(tool, theme, anywhere.find(({ id }) => id === theme)?.title ?? null)
    return words('theme-note', { theme: about, note: own(text) })
  }
  return [
    { kind: 'heading', level: 3, text: words('notes') },
    {
      kind: 'pairs',
      items: noted.map((item) => ({ label: say(textKey.agendaItem(tool.id, item.id)), values: item.notes.map(line) })),
    },
  ]
}

/** The meeting as an appointment for those who come to it and for the room, where its start is planned. */
function appointment(
  scene: MeetScene,
  { starts, zone, span, breaks, items }: MeetResult,
  viewer: Viewer,
): CalendarEntry[] {
  const { tool, session, step } = scene
  const { attend } = step
  const coming = session.participants.filter((one) => attend === null || sitsIn(one, attend)).map(({ id }) => id)
  if (starts === null || items.length === 0 || (viewer !== 'room' && !coming.includes(viewer))) return []
  return [
    {
      kind: 'appointment',
      id: `${step.id}-meeting`,
      starts,
      minutes: span.planned + breaks,
      zone,
      title: say(textKey.step(tool.id, step.id, 'title')),
      details: [
        say(textKey.tool(tool.id, 'title')),
        words('calendar-who', { who: peopleText(session, coming) }),
        ...items.map((item) => itemText(scene, item)),
      ],
    },
  ]
}

/** A run sheet that can be printed before the meeting; afterwards how the time went and what was noted. */
export function meetReport(scene: MeetScene, viewer: Viewer): Leaves {
  if (!takesPart(viewer)) return { blocks: [], calendar: [] }
  const result = meetResult(scene, viewer)
  const led = leader(scene, viewer)
  const blocks = [
    ...when(scene, result),
    ...(led === null ? [] : [paragraph(led)]),
    overview(scene, result, viewer),
    paragraph(total(scene, result)),
    ...delay(scene, result),
    ...whatToDo(scene, result, viewer),
    ...notes(scene, result),
  ]
  return { blocks, calendar: appointment(scene, result, viewer) }
}
