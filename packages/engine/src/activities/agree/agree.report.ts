import { type AgreeStep, type Block, type CalendarEntry, own, type Param, type Text } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { get } from '../../session/lookup'
import type { Leaves, Scene } from '../drawers'
import { readersOf } from '../readers'
import { peopleText, themeText, words } from '../report-texts'
import type { AgreeData } from './agree.data'
import { type Agreed, type Agreement, agreeResult } from './agree.result'
import { visibleTo } from './agree.shown'

type AgreeScene = Scene<AgreeStep, AgreeData>

const themeOf = ({ tool, offered }: AgreeScene, theme: string): Text =>
  themeText(tool, theme, offered.find(({ id }) => id === theme)?.title ?? null)

const just = (param: Param): Text => words('value', { value: param })

function table(scene: AgreeScene, agreements: readonly Agreement[]): Block {
  const withThemes = agreements.some(({ theme }) => theme !== null)
  const columns = [...(withThemes ? ['theme'] : []), 'what', 'who', 'when', 'follow-up', 'how']
  return {
    kind: 'table',
    columns: columns.map((name) => words(`column.${name}`)),
    rows: agreements.map(({ theme, what, who, when, followUp, how }) => [
      ...(withThemes ? [theme === null ? own('–') : themeOf(scene, theme)] : []),
      own(what),
      just(peopleText(scene.session, who)),
      just({ date: when }),
      just({ date: followUp }),
      own(how ?? '–'),
    ]),
  }
}

/** One person follows up otherwise than a group does, in languages that tell one from many. */
function talkAgain(alone: boolean, { followUp, repeats }: Pick<Agreed, 'followUp' | 'repeats'>): Text {
  const [none, once, again] = alone
    ? ['agree.alone-none', 'agree.alone', 'agree.alone-repeats']
    : ['follow-up-none', 'follow-up', 'follow-up-repeats']
  if (followUp === null) return words(none as string)
  const date = { date: followUp }
  if (repeats === null) return words(once as string, { date })
  return words(again as string, { date, every: words(`agree.every-${repeats.unit}`, { count: repeats.after }) })
}

function blocksOf(scene: AgreeScene, { agreements, followUp, repeats }: Agreed, viewer: Viewer): Block[] {
  const next = talkAgain(scene.step.per === 'person', { followUp, repeats })
  // Outsiders are not told what was agreed, nor that nothing was.
  const made: Block[] = !takesPart(viewer)
    ? []
    : agreements.length === 0
      ? // Where a form holds what was agreed, that nothing is listed here is no news.
        scene.step.per === 'theme'
        ? [{ kind: 'paragraph', text: words('agreements-none') }]
        : []
      : [table(scene, agreements)]
  return [
    ...made,
    ...agreements
      .filter(({ stale }) => stale)
      .map(
        ({ theme, what }): Block => ({
          kind: 'notice',
          text:
            theme === null
              ? words('agree.stale', { what: own(what) })
              : words('stale-agreement', { theme: themeOf(scene, theme) }),
        }),
      ),
    { kind: 'paragraph', text: next },
  ]
}

/** A deadline and a follow-up for each agreement, and the day to talk again. */
function calendarOf(scene: AgreeScene, { agreements, followUp, repeats }: Agreed): CalendarEntry[] {
  const entries = agreements.flatMap(({ id, theme, what, who, when, followUp: on, how }): CalendarEntry[] => {
    const details = [
      ...(theme === null ? [] : [words('calendar-theme', { theme: themeOf(scene, theme) })]),
      words('calendar-who', { who: peopleText(scene.session, who) }),
      ...(how === null ? [] : [words('calendar-how', { how: own(how) })]),
    ]
    return [
      {
        kind: 'day',
        id: `${id}-due`,
        on: when,
        repeats: null,
        title: words('calendar-due', { what: own(what) }),
        details,
      },
      {
        kind: 'day',
        id: `${id}-follow-up`,
        on,
        repeats: null,
        title: words('calendar-agreement', { what: own(what) }),
        details,
      },
    ]
  })
  if (followUp === null) return entries
  const details = agreements.map(({ what }) => own(what))
  const title = words('calendar-follow-up')
  return [...entries, { kind: 'day', id: `${scene.step.id}-follow-up`, on: followUp, repeats, title, details }]
}

const isEmpty = ({ agreements, followUp }: Agreed): boolean => agreements.length === 0 && followUp === null

export function agreeReport(scene: AgreeScene, viewer: Viewer): Leaves {
  const { step, data, session } = scene
  const result = agreeResult(scene, viewer)
  const alone = step.per === 'person'
  const isPerson = session.participants.some(({ id }) => id === viewer)
  const mine = alone && (!isPerson || isEmpty(result)) ? [] : blocksOf(scene, result, viewer)
  const to = alone ? (get(data.shown, viewer)?.to ?? []) : 'everyone'
  const { readers, notice } = readersOf(session, to)
  const others = result.shown.flatMap((book): Block[] => [
    { kind: 'heading', level: 3, text: words('shown-by', { who: peopleText(session, [book.by]) }) },
    ...blocksOf(scene, book, viewer),
  ])
  return {
    blocks: [...(mine.length > 0 ? [...notice, ...mine] : []), ...others],
    calendar: calendarOf(scene, result),
    readers:
      mine.length > 0 ? readers : visibleTo(data, viewer).every(([, book]) => book.to === 'everyone') ? 'all' : 'some',
    file: true,
  }
}
