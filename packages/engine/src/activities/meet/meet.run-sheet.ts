import { type Block, type MeetStep, own, say, type Text, type TextKey, textKey } from '@trivsel/core'
import type { Viewer } from '../../privacy/viewer'
import { participantOf } from '../../session/session'
import type { Scene } from '../drawers'
import { themeText, words } from '../report-texts'
import type { MeetData } from './meet.data'
import type { HeldItem, MeetResult } from './meet.result'
import { type ShownItem, shownAgenda } from './meet.view'

type MeetScene = Scene<MeetStep, MeetData>
type Pair = Extract<Block, { kind: 'pairs' }>['items'][number]

const none: Text = own('–')
const texts = (keys: readonly TextKey[]): readonly Text[] => keys.map((key) => say(key))

/** An item's title, with the time it begins where one is planned. */
export const itemText = ({ tool }: MeetScene, { id, begins }: HeldItem): Text => {
  const item = say(textKey.agendaItem(tool.id, id))
  return begins === null ? item : words('meet.item', { begins: { time: begins }, item })
}

/** Who leads an item: its seat, by name where one person sits in it. */
function leads({ tool, session, step }: MeetScene, { by, pause }: ShownItem): Text {
  if (pause && by === null) return none
  const seats = by === null ? step.seats : [by.seat]
  const title = words('value', { value: { list: seats.map((seat) => say(textKey.seat(tool.id, seat))) } })
  const people = session.participants.filter((person) => person.seats.some((seat) => seats.includes(seat)))
  const [person] = people
  if (person === undefined || people.length > 1) return title
  return words('meet.led-by', { seat: title, person: own(participantOf(session, person.id)?.name ?? person.id) })
}

function took({ took: minutes, late }: HeldItem): Text {
  if (minutes === null) return none
  return late > 0 ? words('late', { took: minutes, minutes: late }) : words('minutes', { count: minutes })
}

/** The agenda on one page: what, how long and who; when, where a start is planned; how long it took, once it is known. */
export function overview(scene: MeetScene, { items, starts }: MeetResult, viewer: Viewer): Block {
  const held = items.some((item) => item.took !== null)
  const shown = shownAgenda(scene, viewer)
  const rows = items.map((item, i) => {
    const { pause } = shown[i] as ShownItem
    return [
      ...(item.begins === null ? [] : [words('at', { time: { time: item.begins } })]),
      say(textKey.agendaItem(scene.tool.id, item.id)),
      words(pause ? 'meet.break' : 'minutes', { count: item.planned }),
      ...(held ? [took(item)] : []),
      leads(scene, shown[i] as ShownItem),
    ]
  })
  const names = [...(starts === null ? [] : ['begins']), 'item', 'planned', ...(held ? ['actual'] : []), 'who']
  return { kind: 'table', columns: names.map((name) => words(`column.${name}`)), rows }
}

function asked({ tool }: MeetScene, { questions, themes }: ShownItem): Pair[] {
  if (questions.length === 0) return []
  const chosen = themes?.map(({ id, title }) => themeText(tool, id, title))
  const label =
    chosen === undefined
      ? words('meet.questions')
      : chosen.length === 0
        ? words('meet.each-theme')
        : words('meet.about', { themes: { list: chosen } })
  return [{ label, values: texts(questions) }]
}

/** What each item that has not been held asks of the one who leads it. Sets of questions are written out the first time. */
export function whatToDo(scene: MeetScene, { items }: MeetResult, viewer: Viewer): Block[] {
  if (scene.session.finished) return []
  const written = new Set<string>()
  return shownAgenda(scene, viewer).flatMap((item, i): Block[] => {
    const held = items[i] as HeldItem
    if (held.took !== null) return []
    const [again, fresh] = [true, false].map((seen) => item.sets.filter(({ id }) => written.has(id) === seen))
    for (const { id } of item.sets) written.add(id)
    const pairs: Pair[] = [
      ...(item.materials.length === 0 ? [] : [{ label: words('meet.ready'), values: texts(item.materials) }]),
      ...asked(scene, item),
      ...(fresh ?? []).map(({ title, questions }) => ({ label: say(title), values: texts(questions) })),
      ...(again?.length ? [{ label: words('meet.again'), values: texts(again.map(({ title }) => title)) }] : []),
    ]
    return [
      { kind: 'heading', level: 3, text: itemText(scene, held) },
      ...(item.prompts.length === 0 ? [] : [{ kind: 'list', items: texts(item.prompts) } as const]),
      ...(pairs.length === 0 ? [] : [{ kind: 'pairs', items: pairs } as const]),
    ]
  })
}
