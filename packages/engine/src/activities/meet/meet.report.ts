import { type Block, type CalendarEntry, type MeetStep, own, type Param, say, type Text, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { dayOf } from '../../schedule'
import type { Scene } from '../drawers'
import { themeText, words } from '../report-texts'
import type { MeetData } from './meet.data'
import { type HeldItem, meetResult } from './meet.result'

type MeetScene = Scene<MeetStep, MeetData>

const nothing: Text = own('–')

function took({ took: minutes, late }: HeldItem): Text {
  if (minutes === null) return nothing
  return late > 0 ? words('late', { took: minutes, minutes: late }) : words('minutes', { count: minutes })
}

function notes({ tool, anywhere, data }: MeetScene): Block[] {
  if (data.notes.length === 0) return []
  const lines = data.notes.map(({ theme, text }): Text => {
    if (theme === null) return own(text)
    const about: Param = themeText(tool, theme, anywhere.find(({ id }) => id === theme)?.title ?? null)
    return words('theme-note', { theme: about, note: own(text) })
  })
  return [
    { kind: 'heading', level: 2, text: words('notes') },
    { kind: 'list', items: lines },
  ]
}

export function meetReport(
  scene: MeetScene,
  viewer: Viewer,
): { readonly blocks: readonly Block[]; readonly calendar: readonly CalendarEntry[] } {
  if (!takesPart(viewer)) return { blocks: [], calendar: [] }
  const { tool, data } = scene
  const { starts, span, items } = meetResult(scene, viewer)
  const day = starts ?? data.runs[0]?.from
  const rows = items.map((item) => [
    item.begins === null ? nothing : words('at', { time: { time: item.begins } }),
    say(textKey.agendaItem(tool.id, item.id)),
    words('minutes', { count: item.planned }),
    took(item),
  ])
  const { planned, min, max } = span
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: words('agenda') },
    ...(day === undefined ? [] : [{ kind: 'paragraph', text: words('on', { date: { date: dayOf(day) } }) } as const]),
    { kind: 'table', columns: ['begins', 'item', 'planned', 'actual'].map((name) => words(`column.${name}`)), rows },
    { kind: 'paragraph', text: words('planned-total', { planned, min, max }) },
    ...notes(scene),
  ]
  return { blocks, calendar: [] }
}
