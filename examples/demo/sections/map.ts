import { textKey } from '@trivsel/core'
import { picturesOf } from '@trivsel/i18n'
import { grid } from '../grid'
import { below, heading, paragraph, point } from '../page'
import { tool } from '../play'
import type { Section } from './section'

/** The priority map, and what it cannot show: why something lies on a line, and what is not on it. */
export const map: Section = ({ speaker, result: { priorities }, rendered }) => {
  const { say, theme, labels } = speaker
  const { items, ceiling } = priorities
  const picture = picturesOf(rendered).find((one) => one.form === 'plane')
  const onLine = items
    .filter(({ quadrant }) => quadrant === 'line')
    .map(({ id, candidates }) => {
      // The engine sorts by name, for programs; people count the boxes by their numbers.
      const bordering = tool.tool.map.quadrants.filter((box) => candidates.includes(box.id))
      const boxes = bordering.map((box) => ({ key: textKey.quadrant(box.id, 'short') }))
      return say(textKey.report('line-theme'), { theme: theme(id), boxes: { list: boxes } })
    })
  const tip = (id: string) => say(textKey.tip('management-team', id, 'text'))
  const off = items.filter(({ quadrant }) => quadrant === null).map(({ id }) => theme(id))
  return [
    ...heading(say(textKey.report('map'))),
    ...(picture === undefined ? paragraph(say(textKey.report('map-empty'))) : grid(picture)),
    ...(onLine.length === 0 ? [] : ['', ...onLine.flatMap((line) => point(line))]),
    ...(ceiling === null ? [] : ['', ...paragraph(say(textKey.report('ceiling'))), ...below(tip(ceiling))]),
    ...(off.length === 0 || picture === undefined ? [] : ['', ...paragraph(labels.offMap(off.join(', ')))]),
  ]
}
