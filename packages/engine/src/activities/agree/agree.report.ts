import { type AgreeStep, type Block, type CalendarEntry, own, type Param, type Text } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import { peopleText, themeText, words } from '../report-texts'
import type { AgreeData } from './agree.data'
import { type Agreement, agreeResult } from './agree.result'

type AgreeScene = Scene<AgreeStep, AgreeData>

const COLUMNS = ['theme', 'what', 'who', 'when', 'follow-up', 'how']

const themeOf = ({ tool, offered }: AgreeScene, theme: string): Text =>
  themeText(tool, theme, offered.find(({ id }) => id === theme)?.title ?? null)

const just = (param: Param): Text => words('value', { value: param })

const row = (scene: AgreeScene, { theme, what, who, when, followUp, how }: Agreement): readonly Text[] => [
  themeOf(scene, theme),
  own(what),
  just(peopleText(scene.session, who)),
  just({ date: when }),
  just({ date: followUp }),
  own(how ?? '–'),
]

/** A deadline and a follow-up for each agreement, and the day the group talks again. */
function calendarOf(scene: AgreeScene, agreements: readonly Agreement[], followUp: string | null): CalendarEntry[] {
  const entries = agreements.flatMap(({ id, theme, what, who, when, followUp: on, how }): CalendarEntry[] => {
    const details = [
      words('calendar-theme', { theme: themeOf(scene, theme) }),
      words('calendar-who', { who: peopleText(scene.session, who) }),
      ...(how === null ? [] : [words('calendar-how', { how: own(how) })]),
    ]
    return [
      { id: `${id}-due`, on: when, title: words('calendar-due', { what: own(what) }), details },
      { id: `${id}-follow-up`, on, title: words('calendar-agreement', { what: own(what) }), details },
    ]
  })
  if (followUp === null) return entries
  const agreed = agreements.map(({ what }) => own(what))
  return [...entries, { id: 'follow-up', on: followUp, title: words('calendar-follow-up'), details: agreed }]
}

export function agreeReport(
  scene: AgreeScene,
  viewer: Viewer,
): { readonly blocks: readonly Block[]; readonly calendar: readonly CalendarEntry[] } {
  const { agreements, followUp } = agreeResult(scene, viewer)
  const none: Block = { kind: 'paragraph', text: words('agreements-none') }
  const columns = COLUMNS.map((name) => words(`column.${name}`))
  const table: Block =
    agreements.length === 0 ? none : { kind: 'table', columns, rows: agreements.map((a) => row(scene, a)) }
  const stale = agreements.filter((agreement) => agreement.stale)
  const next = followUp === null ? words('follow-up-none') : words('follow-up', { date: { date: followUp } })
  return {
    blocks: [
      { kind: 'heading', level: 2, text: words('agreements') },
      // Outsiders are not told what was agreed, nor that nothing was.
      ...(takesPart(viewer) ? [table] : []),
      ...stale.map(
        ({ theme }): Block => ({ kind: 'notice', text: words('stale-agreement', { theme: themeOf(scene, theme) }) }),
      ),
      { kind: 'paragraph', text: next },
    ],
    calendar: calendarOf(scene, agreements, followUp),
  }
}
