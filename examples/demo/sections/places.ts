import type { ManagementTeam } from '@trivsel/content/management-team'
import { textKey } from '@trivsel/core'
import type { MapItem } from '@trivsel/engine'
import { heading } from '../page'
import { tool } from '../play'
import type { Speaker } from '../speaker'
import { type Side, table } from '../table'
import type { Section } from './section'

const { scale, map } = tool.tool
const levels = scale.levels.map((): Side => 'right')

/** Two lines for a theme: its title and picks with the figures of one axis, and its box with those of the other. */
function lines(speaker: Speaker, { id, axes, quadrant, picks }: MapItem<ManagementTeam>): string[][] {
  const { say, theme, labels, language } = speaker
  const sums = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
  const shares = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const box = quadrant === null ? labels.noBox : say(textKey.quadrant(quadrant, 'short'))
  const line = (title: string, picked: string, axis: typeof map.vertical | typeof map.horizontal): string[] => {
    const { n, counts, sum, consensus, band } = axes[axis]
    return [
      title,
      picked,
      say(textKey.axis(axis, 'high')),
      String(n),
      ...counts.map(String),
      n === 0 ? '–' : sums.format(sum),
      consensus === null ? '–' : shares.format(consensus),
      band === null ? '' : say(textKey.consensus(band)),
    ]
  }
  return [line(theme(id), String(picks), map.vertical), line(`  ${box}`, '', map.horizontal)]
}

/** The figures behind every place on the map. */
export const places: Section = ({ speaker, result }) => {
  const { say, labels } = speaker
  const signs = scale.levels.map(({ symbols }) => symbols.at(-1) ?? '')
  const agreement = say(textKey.report('column.agreement'))
  const head = [
    say(textKey.report('column.theme')),
    labels.picks,
    '',
    labels.answers,
    ...signs,
    labels.sum,
    '',
    agreement,
  ]
  const rows = result.priorities.items.flatMap((item) => lines(speaker, item))
  return [
    ...heading(labels.basis),
    ...table(['left', 'right', 'left', 'right', ...levels, 'right', 'right', 'left'], [head, ...rows]),
  ]
}
