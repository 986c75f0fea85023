import { type Block, type MeetStep, own, say, type Text, type TextKey, textKey } from '@trivsel/core'
import type { Viewer } from '../../privacy/viewer'
import { canonical } from '../../session/canonical'
import type { Scene } from '../drawers'
import { personText, themeText, words } from '../report-texts'
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

/** The seats that lead an item, and the person in them where there is one and no more. */
function leads({ tool, session, step }: MeetScene, { by }: ShownItem): { readonly seat: Text; readonly person?: Text } {
  const seats = by === null ? step.seats : [by.seat]
  const seat = words('value', { value: { list: seats.map((one) => say(textKey.seat(tool.id, one))) } })
  const [person, another] = session.participants.filter((one) => one.seats.some((held) => seats.includes(held)))
  return person === undefined || another !== undefined ? { seat } : { seat, person: personText(session, person.id) }
}

const led = ({ pause, by }: ShownItem): boolean => !pause || by !== null

/** The one who leads all of the meeting; `null` where they take turns, or where nobody can be named. */
export function leader(scene: MeetScene, viewer: Viewer): Text | null {
  const [first, ...others] = shownAgenda(scene, viewer)
    .filter(led)
    .map((item) => leads(scene, item))
  if (first?.person === undefined) return null
  const { seat, person } = first
  return others.every((one) => canonical(one) === canonical(first)) ? words('meet.led-by', { seat, person }) : null
}

/** Who leads an item, by name where one person does. */
function leadsIt(scene: MeetScene, item: ShownItem): Text {
  if (!led(item)) return none
  const { seat, person = seat } = leads(scene, item)
  return person
}

function took({ took: minutes, late }: HeldItem): Text {
  if (minutes === null) return none
  return late > 0 ? words('late', { took: minutes, minutes: late }) : words('minutes', { count: minutes })
}

/**
 * The agenda on one page: what and how long; when, where a start is planned; how long it took, once it is known; who,
 * where they take turns.
 */
export function overview(scene: MeetScene, { items, starts }: MeetResult, viewer: Viewer): Block {
  const held = items.some((item) => item.took !== null)
  const shown = shownAgenda(scene, viewer)
  const inTurns = leader(scene, viewer) === null
  const rows = items.map((item, i) => {
    const { pause } = shown[i] as ShownItem
    return [
      ...(item.begins === null ? [] : [words('at', { time: { time: item.begins } })]),
      say(textKey.agendaItem(scene.tool.id, item.id)),
      words(pause ? 'meet.break' : 'minutes', { count: item.planned }),
      ...(held ? [took(item)] : []),
      ...(inTurns ? [leadsIt(scene, shown[i] as ShownItem)] : []),
    ]
  })
  const names = [
    ...(starts === null ? [] : ['begins']),
    'item',
    'planned',
    ...(held ? ['actual'] : []),
    ...(inTurns ? ['who'] : []),
  ]
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
