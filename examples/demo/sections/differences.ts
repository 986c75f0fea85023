import type { ManagementTeam } from '@trivsel/content/management-team'
import { type Text, textKey } from '@trivsel/core'
import type { MapItem } from '@trivsel/engine'
import { heading, paragraph, point } from '../page'
import type { Section } from './section'

// Without answers there is nothing to agree or differ about.
const nothingPlaced = (items: readonly MapItem<ManagementTeam>[]): boolean =>
  items.every(({ quadrant }) => quadrant === null)

/** Where people see things differently, whatever the sum says. */
export const splits: Section = ({ speaker: { say, theme }, result: { priorities } }) => {
  const lines = priorities.items.flatMap(({ id, split, axes }) =>
    split.map((axis) => {
      const [low = 0, line = 0, high = 0] = axes[axis].counts
      return say(textKey.report('split-theme'), {
        theme: theme(id),
        axis: { key: textKey.axis(axis, 'label') },
        low,
        line,
        high,
      })
    }),
  )
  if (lines.length === 0 && nothingPlaced(priorities.items)) return []
  const text = say(textKey.report(lines.length === 0 ? 'split-none' : 'split-text'))
  const points = lines.length === 0 ? [] : ['', ...lines.flatMap((line) => point(line))]
  return [...heading(say(textKey.report('split'))), ...paragraph(text), ...points]
}

const isDifference = (text: Text): boolean => 'key' in text && text.key.startsWith(textKey.report('rules-differ'))

/** Where the middle answer or the majority would place a theme elsewhere than the sum does. */
export const otherRules: Section = ({ speaker: { tell, labels }, report, result: { priorities } }) => {
  const lines = report.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items.filter(isDifference) : [])),
  )
  if (nothingPlaced(priorities.items)) return []
  return [
    ...heading(labels.rulesDiffer),
    ...(lines.length === 0 ? paragraph(labels.rulesAgree) : lines.flatMap((line) => point(tell(line)))),
  ]
}
