import type { Block } from '@trivsel/core'
import { themeText, words } from '../report-texts'
import { type Asked, told } from './map.asked'
import { list, namesOf, notice, paragraph } from './map.blocks'
import type { MapScene } from './map.board'
import { placeText } from './map.differences'
import type { MapItem } from './map.item'
import type { MapResult } from './map.result'

/** What the picks say, while the group has not chosen enough; a tie is put to the group as a question. */
export function asks({ tool, step }: MapScene, { items, proposal, chosen }: MapResult, asked: Asked): Block[] {
  if (asked === 'nobody' || chosen.length >= step.choose.min) return []
  const themes = (ids: readonly string[]) =>
    namesOf(
      tool,
      ids.map((id) => ({ id, title: items.find((item) => item.id === id)?.title ?? null })),
    )
  const { selected, tieGroup, choose, status } = proposal
  const left =
    choose === null
      ? []
      : choose[0] === choose[1]
        ? [words(told(asked, 'tie-one'), { count: choose[0], themes: themes(tieGroup) })]
        : [words(told(asked, 'tie'), { min: choose[0], max: choose[1], themes: themes(tieGroup) })]
  return [
    ...(selected.length > 0 ? [paragraph(words(told(asked, 'proposal'), { themes: themes(selected) }))] : []),
    ...(status === 'fewerThanMin' ? [paragraph(words(told(asked, 'fewer')))] : []),
    ...left.map(paragraph),
  ]
}

/** The themes that were chosen, each with its box; `none` where there are none. */
export function choice(
  { tool }: MapScene,
  { items, chosen }: { readonly items: readonly MapItem[]; readonly chosen: readonly string[] },
  none: string,
): Block[] {
  const lines = chosen.map((id) => {
    const item = items.find((one) => one.id === id)
    const theme = themeText(tool, id, item?.title ?? null)
    if (!item?.quadrant) return theme
    return words('chosen-theme', { theme, box: placeText(tool, item, item.quadrant) })
  })
  return lines.length === 0 ? [paragraph(words(none))] : list(lines)
}

/** What was decided before the answers changed, and has to be looked at again. */
export const staleness = ({ tool }: MapScene, items: readonly MapItem[], asked: Asked): Block[] =>
  items.flatMap(({ id, title, stale }) =>
    stale.map((kind) => notice(words(told(asked, `stale-${kind}`), { theme: themeText(tool, id, title) }))),
  )
