import { type Block, type FillStep, own, type Picture, say, type Text, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { participantOf } from '../../session/session'
import type { Leaves, Scene } from '../drawers'
import { fewest } from '../readers'
import { themeText, words } from '../report-texts'
import { sheetBlocks } from './fill.blocks'
import { daysOf } from './fill.calendar'
import { type FillData, formOf } from './fill.data'
import { doneIn } from './fill.facts'
import { isAnswered } from './fill.filled'
import { notice, seenOf } from './fill.notices'
import { type FilledSheet, fillResult } from './fill.result'
import { hasOwn, revealedIn, seenSheets } from './fill.seen'
import { said } from './fill.texts'
import { pictures } from './pictures'

type FillScene = Scene<FillStep, FillData>

const heading = (text: Text): Block => ({ kind: 'heading', level: 3, text })
const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

/** True where there is nothing on a sheet, not even something struck. */
const isBlank = ({ fields }: FilledSheet): boolean =>
  fields.every((field) => !isAnswered(field) && !(field.kind === 'table' && field.rows.some(({ struck }) => struck)))

/** What bars come to, which no answer says. */
const sumsOf = (picture: Picture): readonly Text[] =>
  picture.form === 'bars' ? picture.sums.map(({ label, says }) => said(label, says)) : []

/** A sheet with its pictures. `whole` where all of it is there to be told, also what is missing. */
function told(scene: FillScene, viewer: Viewer, sheet: FilledSheet, whole: boolean): Block[] {
  const { tool, step } = scene
  return [
    ...pictures(scene, viewer, sheet).map((picture): Block => {
      const besides = sumsOf(picture)
      return { kind: 'picture', picture, toldBelow: true, ...(besides.length === 0 ? {} : { besides }) }
    }),
    ...sheetBlocks({ tool, form: formOf(tool, step) }, sheet.fields, whole),
  ]
}

function calendarOf({ tool, step }: FillScene, { key, theme, title, fields }: FilledSheet) {
  const name = step.per === 'group' ? step.id : `${step.id}-${key}`
  const details = theme === null ? [] : [words('calendar-theme', { theme: themeText(tool, theme, title) })]
  return daysOf({ tool, form: formOf(tool, step) }, fields, name, say(textKey.step(tool.id, step.id, 'title')), details)
}

/** One sheet for the group. */
function groupReport(scene: FillScene, viewer: Viewer, sheets: readonly FilledSheet[]): Leaves {
  const calendar = sheets.flatMap((sheet) => calendarOf(scene, sheet))
  const blocks = sheets.flatMap((sheet) =>
    isBlank(sheet)
      ? [paragraph(words('fill.nothing'))]
      : [...(sheet.stale ? [notice(words('fill.stale'))] : []), ...told(scene, viewer, sheet, true)],
  )
  return { blocks, calendar, file: true }
}

/** A sheet for each theme, under the theme's title. */
function themeReport(scene: FillScene, viewer: Viewer, sheets: readonly FilledSheet[]): Leaves {
  const { tool, offered } = scene
  const isChosen = (theme: string | null) => offered.some(({ id }) => id === theme)
  const blocks = sheets.flatMap((sheet) => [
    heading(themeText(tool, sheet.key, sheet.title)),
    ...(sheet.stale ? [notice(words(isChosen(sheet.theme) ? 'fill.stale' : 'fill.not-chosen'))] : []),
    ...(isBlank(sheet) ? [paragraph(words('fill.nothing'))] : told(scene, viewer, sheet, true)),
  ])
  const none = takesPart(viewer) ? [paragraph(words('fill.nothing'))] : []
  const calendar = sheets.filter(({ theme }) => isChosen(theme)).flatMap((sheet) => calendarOf(scene, sheet))
  return { blocks: sheets.every(isBlank) ? none : blocks, calendar, file: true }
}

/** A person's own sheet, then what the others show, each under a name. */
function personReport(scene: FillScene, viewer: Viewer, sheets: readonly FilledSheet[]): Leaves {
  const { session, step, data } = scene
  const mine = hasOwn(scene, viewer) ? sheets.find(({ key }) => key === viewer) : undefined
  const theirs = sheets.filter((sheet) => sheet !== mine && !isBlank(sheet))
  const seen = seenSheets(scene, viewer)
  const nameOf = ({ key }: FilledSheet): Text => own(participantOf(session, key)?.name ?? key)
  const ofOther = (sheet: FilledSheet): Block[] => {
    const name = nameOf(sheet)
    if (step.privacy !== 'by-choice') return [heading(name)]
    const toAll = seen.find(({ key }) => key === sheet.key)?.byAll === true
    return [heading(words('shown-by', { who: name })), ...(toAll ? [] : [notice(words('fill.few'))])]
  }
  const reach = mine === undefined ? null : seenOf(scene, viewer)
  // A sheet that says who can see it is known for the reader's own; one that everyone sees needs a name, like the others.
  const isNamed = mine !== undefined && !isBlank(mine) && reach?.notices.length === 0 && theirs.length > 0
  const waits = step.privacy === 'reveal' && takesPart(viewer) && revealedIn(scene) === null
  const blocks = [
    ...(waits ? [paragraph(words('progress', { ...doneIn(session, step, data) }))] : []),
    ...(reach?.notices ?? []).map(notice),
    ...(isNamed ? [heading(nameOf(mine))] : []),
    ...(mine === undefined
      ? []
      : isBlank(mine)
        ? [paragraph(words('fill.nothing-mine'))]
        : [...(mine.stale ? [notice(words('fill.stale'))] : []), ...told(scene, viewer, mine, true)]),
    ...theirs.flatMap((sheet) => [...ofOther(sheet), ...told(scene, viewer, sheet, step.privacy !== 'by-choice')]),
  ]
  const all = seen.every(({ key, byAll }) => key === viewer || byAll)
  return {
    blocks,
    calendar: mine === undefined ? [] : calendarOf(scene, mine),
    readers: fewest(reach?.readers ?? 'all', all ? 'all' : 'some'),
  }
}

export function fillReport(scene: FillScene, viewer: Viewer): Leaves {
  const { sheets } = fillResult(scene, viewer)
  switch (scene.step.per) {
    case 'person':
      return personReport(scene, viewer, sheets)
    case 'group':
      return groupReport(scene, viewer, sheets)
    case 'theme':
      return themeReport(scene, viewer, sheets)
  }
}
