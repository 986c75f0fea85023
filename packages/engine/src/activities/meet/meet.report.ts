import { type Block, type CalendarEntry, type MeetStep, own, say, type Text, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { dayOf } from '../../schedule'
import type { Leaves, Scene } from '../drawers'
import { peopleText, themeText, words } from '../report-texts'
import type { MeetData } from './meet.data'
import { type MeetResult, meetResult } from './meet.result'
import { itemText, overview, whatToDo } from './meet.run-sheet'

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

function total({ span: { planned, min, max }, breaks }: MeetResult): Text {
  const planning = min === max ? words('meet.planned', { planned }) : words('planned-total', { planned, min, max })
  return breaks === 0 ? planning : words('meet.and-breaks', { planning, minutes: breaks })
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

/** The meeting as an appointment, where its start is planned. */
function appointment(scene: MeetScene, { starts, zone, span, breaks, items }: MeetResult): CalendarEntry[] {
  const { tool, session, step } = scene
  if (starts === null || items.length === 0) return []
  const everyone = peopleText(
    session,
    session.participants.map(({ id }) => id),
  )
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
        words('calendar-who', { who: everyone }),
        ...items.map((item) => itemText(scene, item)),
      ],
    },
  ]
}

/** A run sheet that can be printed before the meeting; afterwards how the time went and what was noted. */
export function meetReport(scene: MeetScene, viewer: Viewer): Leaves {
  if (!takesPart(viewer)) return { blocks: [], calendar: [] }
  const result = meetResult(scene, viewer)
  const { behind } = result
  const blocks = [
    ...when(scene, result),
    overview(scene, result, viewer),
    paragraph(total(result)),
    ...(behind !== null && behind > 0 ? [paragraph(words('meet.behind', { count: behind }))] : []),
    ...whatToDo(scene, result, viewer),
    ...notes(scene, result),
  ]
  return { blocks, calendar: appointment(scene, result) }
}
