import { type AgreeStep, type Block, type CalendarEntry, own, type Param, type Text } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { get } from '../../session/lookup'
import type { Leaves, Scene } from '../drawers'
import { fewest, readersOf } from '../readers'
import { peopleText, personText, themeText, words } from '../report-texts'
import type { AgreeData } from './agree.data'
import type { Rhythm } from './agree.events'
import { type Agreed, type Agreement, agreeResult } from './agree.result'
import { visibleTo } from './agree.shown'

type AgreeScene = Scene<AgreeStep, AgreeData>

const themeOf = ({ tool, offered }: AgreeScene, theme: string): Text =>
  themeText(tool, theme, offered.find(({ id }) => id === theme)?.title ?? null)

const just = (param: Param): Text => words('value', { value: param })

const isAlone = ({ step }: AgreeScene): boolean => step.per === 'person'

/**
 * Wording for one person, for somebody else whose agreements are read, or for a group: some languages tell one from
 * many, and nobody is told to do what another does.
 */
const wording = (scene: AgreeScene, by: string | null, alone: string, shown: string, together: string): string =>
  by !== null ? shown : isAlone(scene) ? alone : together

/** @param author who agreed alone; `null` for a group. Agreements that are all the author's own need not say whose. */
function table(scene: AgreeScene, agreements: readonly Agreement[], by: string | null, author: string | null): Block {
  const withThemes = agreements.some(({ theme }) => theme !== null)
  const withPeople = author === null || agreements.some(({ who }) => who.some((id) => id !== author))
  const columns = [...(withThemes ? ['theme'] : []), 'what', ...(withPeople ? ['who'] : []), 'when', 'follow-up']
  return {
    kind: 'table',
    columns: [
      ...columns.map((name) => words(`column.${name}`)),
      words(wording(scene, by, 'agree.how', 'agree.shown-how', 'column.how')),
    ],
    rows: agreements.map(({ theme, what, who, when, followUp, how }) => [
      ...(withThemes ? [theme === null ? own('–') : themeOf(scene, theme)] : []),
      own(what),
      ...(withPeople ? [just(peopleText(scene.session, who))] : []),
      just({ date: when }),
      just({ date: followUp }),
      own(how ?? '–'),
    ]),
  }
}

/** How often: languages have a word of their own for every second time. */
const everyText = ({ after, unit }: Rhythm): Text =>
  after === 2 ? words(`agree.every-other-${unit}`) : words(`agree.every-${unit}`, { count: after })

/** When it is talked about again; nothing where somebody else has set no day. */
function talkAgain(scene: AgreeScene, { followUp, repeats }: Agreed, by: string | null): Text[] {
  if (followUp === null) return by !== null ? [] : [words(isAlone(scene) ? 'agree.alone-none' : 'follow-up-none')]
  const name = wording(scene, by, 'agree.alone', 'agree.shown', 'follow-up')
  const said = { ...(by === null ? {} : { who: personText(scene.session, by) }), date: { date: followUp } }
  if (repeats === null) return [words(name, said)]
  return [words(`${name}-repeats`, { ...said, every: everyText(repeats) })]
}

/** What is due first stands first, and what is due on the same day as it was made; themes stay together. */
function inOrder(scene: AgreeScene, agreed: Agreed): Agreed {
  const themes = scene.step.per === 'theme' ? agreed.agreements.map(({ theme }) => theme) : []
  const agreements = [...agreed.agreements].sort(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || (a.when < b.when ? -1 : a.when > b.when ? 1 : 0),
  )
  return { ...agreed, agreements }
}

/** @param by whose agreements they are, where somebody else shows them to the viewer. */
function blocksOf(scene: AgreeScene, agreed: Agreed, viewer: Viewer, by: string | null): Block[] {
  const { agreements } = agreed
  // Outsiders are not told what was agreed, nor that nothing was.
  const made: Block[] = !takesPart(viewer)
    ? []
    : agreements.length === 0
      ? // Where a form holds what was agreed, that nothing is listed here is no news.
        scene.step.per === 'theme'
        ? [{ kind: 'paragraph', text: words('agreements-none') }]
        : []
      : [table(scene, agreements, by, isAlone(scene) ? (by ?? viewer) : null)]
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
    ...talkAgain(scene, agreed, by).map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

/** A deadline and a follow-up for each agreement, and the day to talk again. */
function calendarOf(scene: AgreeScene, { agreements, followUp, repeats }: Agreed): CalendarEntry[] {
  const entries = agreements.flatMap(({ id, theme, what, who, when, followUp: on, how }): CalendarEntry[] => {
    const details = [
      ...(theme === null ? [] : [words('calendar-theme', { theme: themeOf(scene, theme) })]),
      words('calendar-who', { who: peopleText(scene.session, who) }),
      ...(how === null ? [] : [words(isAlone(scene) ? 'agree.calendar-how' : 'calendar-how', { how: own(how) })]),
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
  const title = words(isAlone(scene) ? 'agree.calendar-follow-up' : 'calendar-follow-up')
  return [...entries, { kind: 'day', id: `${scene.step.id}-follow-up`, on: followUp, repeats, title, details }]
}

const isEmpty = ({ agreements, followUp }: Agreed): boolean => agreements.length === 0 && followUp === null

export function agreeReport(scene: AgreeScene, viewer: Viewer): Leaves {
  const { data, session } = scene
  const { shown, ...agreed } = agreeResult(scene, viewer)
  const result = inOrder(scene, agreed)
  const alone = isAlone(scene)
  const isPerson = session.participants.some(({ id }) => id === viewer)
  const mine = alone && (!isPerson || isEmpty(result)) ? [] : blocksOf(scene, result, viewer, null)
  const to = alone ? (get(data.shown, viewer)?.to ?? []) : 'everyone'
  const { readers, notice } = readersOf(session, to)
  const others = shown.flatMap((book): Block[] => [
    { kind: 'heading', level: 3, text: words('shown-by', { who: peopleText(session, [book.by]) }) },
    ...(get(data.shown, book.by)?.to === 'everyone' ? [] : [{ kind: 'notice', text: words('fill.few') } as const]),
    ...blocksOf(scene, inOrder(scene, book), viewer, book.by),
  ])
  return {
    blocks: [...(mine.length > 0 ? [...notice, ...mine] : []), ...others],
    calendar: calendarOf(scene, result),
    readers: fewest(
      mine.length > 0 ? readers : 'all',
      visibleTo(data, viewer).every(([, book]) => book.to === 'everyone') ? 'all' : 'some',
    ),
    file: true,
  }
}
