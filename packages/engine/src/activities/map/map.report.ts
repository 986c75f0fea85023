import { type Block, type CalendarEntry, type MapStep, own, say, type Text, type Tool, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { stepState } from '../../session/session'
import type { Scene } from '../drawers'
import { boxText, peopleText, themeText, words } from '../report-texts'
import { mapOf } from '../tool-parts'
import type { MapData } from './map.data'
import { boxesOf, differences, splits } from './map.differences'
import { mapPicture } from './map.picture'
import { type MapItem, type MapResult, mapResult } from './map.result'

type MapScene = Scene<MapStep, MapData>

const heading = (name: string): Block => ({ kind: 'heading', level: 2, text: words(name) })
const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })
const list = (items: readonly Text[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

/** What the picks say, while the group has not chosen enough; a tie is put to the group as a question. */
function asked({ tool, step }: MapScene, { items, proposal, chosen }: MapResult): Block[] {
  if (chosen.length >= step.choose.min) return []
  const themes = (ids: readonly string[]) => ({
    list: ids.map((id) => themeText(tool, id, items.find((item) => item.id === id)?.title ?? null)),
  })
  const { selected, tieGroup, choose, status } = proposal
  const left =
    choose === null
      ? []
      : choose[0] === choose[1]
        ? [words('tie-one', { count: choose[0], themes: themes(tieGroup) })]
        : [words('tie', { min: choose[0], max: choose[1], themes: themes(tieGroup) })]
  return [
    ...(selected.length > 0 ? [paragraph(words('proposal', { themes: themes(selected) }))] : []),
    ...(status === 'fewerThanMin' ? [paragraph(words('fewer'))] : []),
    ...left.map(paragraph),
  ]
}

function choice(scene: MapScene, result: MapResult, viewer: Viewer): Block[] {
  const { tool } = scene
  const chosen = result.chosen.map(
    (id) => result.items.find((item) => item.id === id) ?? { id, title: null, quadrant: null },
  )
  const lines = chosen.map(({ id, title, quadrant }) =>
    quadrant === null
      ? themeText(tool, id, title)
      : words('chosen-theme', { theme: themeText(tool, id, title), box: boxText(quadrant) }),
  )
  return [
    heading('chosen'),
    ...(lines.length === 0 ? [paragraph(words('chosen-none'))] : list(lines)),
    ...(takesPart(viewer) ? asked(scene, result) : []),
    ...result.items.flatMap(({ id, title, stale }) =>
      stale.map(
        (kind): Block => ({ kind: 'notice', text: words(`stale-${kind}`, { theme: themeText(tool, id, title) }) }),
      ),
    ),
  ]
}

const counts = (item: MapItem, axis: string): Text => own(item.axes[axis]?.counts.join(' / ') ?? '')

/** The less the group agrees on either axis, the more there is to talk about, so the lesser agreement is shown. */
function agreement(item: MapItem): Text {
  // One person agrees with nobody.
  const bands = Object.values(item.axes).map(({ n, band }) => (n > 1 ? band : null))
  const worst = (['split', 'mixed', 'agreed'] as const).find((band) => bands.includes(band))
  return worst === undefined ? own('–') : say(textKey.consensus(worst))
}

function figures({ tool }: MapScene, items: readonly MapItem[]): Block {
  const { vertical, horizontal } = mapOf(tool)
  return {
    kind: 'table',
    columns: ['theme', 'box', vertical, horizontal, 'picks', 'agreement'].map((name) => words(`column.${name}`)),
    rows: items.map((item) => [
      themeText(tool, item.id, item.title),
      item.quadrant === null ? own('–') : boxText(item.quadrant),
      counts(item, vertical),
      counts(item, horizontal),
      own(String(item.picks)),
      agreement(item),
    ]),
  }
}

/** True while the answers the map rests on are still private. */
const waits = ({ session, step: { restsOn } }: MapScene): boolean =>
  restsOn !== null && !stepState(session, restsOn).closed

function placing(scene: MapScene, { items, ceiling }: MapResult): Block[] {
  const { tool } = scene
  const picture = mapPicture(tool, items)
  if (picture === null) return [heading('map'), paragraph(words(waits(scene) ? 'map-needs-reveal' : 'map-empty'))]
  const placed = items.filter(({ quadrant }) => quadrant !== null)
  const onLine = placed.filter(({ quadrant }) => quadrant === 'line')
  const name = (item: MapItem) => themeText(tool, item.id, item.title)
  return [
    heading('map'),
    { kind: 'picture', picture },
    ...(ceiling === null ? [] : [{ kind: 'notice', text: words('ceiling') } as const]),
    ...list(
      onLine.map((item) => words('line-theme', { theme: name(item), boxes: { list: boxesOf(tool, item.candidates) } })),
    ),
    ...missing(scene, items),
    figures(
      scene,
      items.filter(({ axes }) => Object.values(axes).some(({ n }) => n > 0)),
    ),
    ...list(differences(tool, placed)),
    heading('split'),
    ...divided(tool, items),
  ]
}

/** Where the group should talk, since it sees things differently. */
function divided(tool: Tool, items: readonly MapItem[]): Block[] {
  const lines = splits(tool, items)
  return lines.length === 0 ? [paragraph(words('split-none'))] : [paragraph(words('split-text')), ...list(lines)]
}

/** Themes that lie nowhere, since nobody answered on one of the axes. */
function missing({ tool }: MapScene, items: readonly MapItem[]): Block[] {
  const nowhere = items.filter(({ quadrant }) => quadrant === null)
  const themes = { list: nowhere.map(({ id, title }) => themeText(tool, id, title)) }
  return nowhere.length === 0 ? [] : [paragraph(words('map-missing', { themes }))]
}

function others({ tool, session }: MapScene, { items, escalations }: MapResult): Block[] {
  const lines = items.flatMap(({ id, title, disposition, note }) => {
    if (disposition === null) return []
    const theme = themeText(tool, id, title)
    const escalated = escalations.find((escalation) => escalation.theme === id)
    return [
      escalated === undefined
        ? words('becomes', { theme, disposition: say(textKey.disposition(disposition)) })
        : words('escalated', { theme, who: peopleText(session, escalated.responsible) }),
      ...(note === null ? [] : [words('theme-note', { theme, note: own(note) })]),
    ]
  })
  return lines.length === 0 ? [] : [heading('not-chosen'), ...list(lines)]
}

export function mapReport(
  scene: MapScene,
  viewer: Viewer,
): { readonly blocks: readonly Block[]; readonly calendar: readonly CalendarEntry[] } {
  const result = mapResult(scene, viewer)
  const inside = takesPart(viewer) ? [...placing(scene, result), ...others(scene, result)] : []
  return { blocks: [...choice(scene, result, viewer), ...inside], calendar: [] }
}
