import { type Block, own, say, type Text, type Tool, textKey } from '@trivsel/core'
import { stepState } from '../../session/session'
import { themeText, words } from '../report-texts'
import { mapOf } from '../tool-parts'
import { type Asked, told } from './map.asked'
import { heading, list, namesOf, notice, paragraph } from './map.blocks'
import type { MapScene } from './map.board'
import { differences, placeText, splits } from './map.differences'
import type { MapItem } from './map.item'
import { mapPicture } from './map.picture'
import type { MapResult } from './map.result'

const answers = ({ axes }: MapItem): number => Math.max(...Object.values(axes).map(({ n }) => n))

const counts = (item: MapItem, axis: string): Text => own(item.axes[axis]?.counts.join(' / ') ?? '')

/** The less the group agrees on either axis, the more there is to talk about, so the lesser agreement is shown. */
function agreement(item: MapItem): Text {
  // One person agrees with nobody.
  const bands = Object.values(item.axes).map(({ n, band }) => (n > 1 ? band : null))
  const worst = (['split', 'mixed', 'agreed'] as const).find((band) => bands.includes(band))
  return worst === undefined ? own('–') : say(textKey.consensus(worst))
}

/** True where there is something to count. */
const isCounted = (item: MapItem): boolean => item.picks > 0 || answers(item) > 0

/** How many answered what. Nothing where nobody answered or picked. */
function figures({ tool }: MapScene, items: readonly MapItem[], asked: Asked): Block[] {
  const { vertical, horizontal } = mapOf(tool)
  const rows = items.filter(isCounted)
  if (rows.length === 0) return []
  const columns = ['theme', 'box', vertical, horizontal].map((name) => `column.${name}`)
  return [
    ...(asked === 'groups' ? [paragraph(words('maps.one-each'))] : []),
    {
      kind: 'table',
      columns: [...columns, told(asked, 'column.picks'), told(asked, 'column.agreement')].map((name) => words(name)),
      rows: rows.map((item) => [
        themeText(tool, item.id, item.title),
        item.quadrant === null ? own('–') : placeText(tool, item, item.quadrant),
        counts(item, vertical),
        counts(item, horizontal),
        own(String(item.picks)),
        agreement(item),
      ]),
    },
  ]
}

/** True while the answers the map rests on are still private. */
const waits = ({ tool, session, step: { restsOn } }: MapScene): boolean =>
  restsOn !== null &&
  tool.steps.some(({ id, privacy }) => id === restsOn && privacy === 'reveal') &&
  !stepState(session, restsOn).closed

/** What the group placed itself, whatever the answers say. */
function agreed(tool: Tool, items: readonly MapItem[], asked: Asked): Block[] {
  if (asked === 'nobody') return [paragraph(words('maps.placed-together'))]
  const themes = items.filter(({ placedBy }) => placedBy === 'group')
  return themes.length === 0 ? [] : [paragraph(words('maps.placed', { themes: namesOf(tool, themes) }))]
}

/** Themes that lie nowhere: nobody answered on one of the axes, or nobody placed them. */
function missing(tool: Tool, items: readonly MapItem[], asked: Asked): Block[] {
  const nowhere = items.filter(({ quadrant }) => quadrant === null)
  const name = asked === 'people' ? 'map-missing' : 'maps.unplaced'
  return nowhere.length === 0 ? [] : [paragraph(words(name, { themes: namesOf(tool, nowhere) }))]
}

/** Where other ways to count would put a theme elsewhere, and what that means. */
function counted(tool: Tool, items: readonly MapItem[]): Block[] {
  const lines = differences(tool, items)
  return lines.length === 0 ? [] : [paragraph(words('rules-differ-intro')), ...list(lines)]
}

/** Where the group should talk, since it sees things differently; nothing where there are no two to do so. */
function divided(tool: Tool, items: readonly MapItem[], asked: Asked): Block[] {
  if (!items.some((item) => answers(item) > 1)) return []
  const lines = splits(tool, items)
  const text = lines.length === 0 ? 'split-none' : 'split-text'
  return [heading('split'), paragraph(words(told(asked, text))), ...list(lines)]
}

/** The joint map: its picture, the figures behind it, and where to talk. */
export function placing(scene: MapScene, { items, ceiling }: MapResult, asked: Asked): Block[] {
  const { tool } = scene
  const picture = mapPicture(tool, scene.step.id, items)
  const empty = waits(scene) ? 'map-needs-reveal' : asked === 'people' ? 'map-empty' : 'maps.nothing-placed'
  if (picture === null) return [heading('map'), paragraph(words(empty)), ...figures(scene, items, asked)]
  return [
    heading('map'),
    // The figures say in which box each theme lies.
    { kind: 'picture', picture, toldBelow: items.every((item) => item.quadrant === null || isCounted(item)) },
    ...agreed(tool, items, asked),
    ...(ceiling === null ? [] : [notice(words('ceiling'))]),
    ...missing(tool, items, asked),
    ...figures(scene, items, asked),
    ...counted(tool, items),
    ...divided(tool, items, asked),
  ]
}
