import type { ManagementTeam } from '@trivsel/content/management-team'
import type { AxisFigures, MapResult } from '@trivsel/engine'

const figures = ({ n, sum, consensus }: AxisFigures) => ({ n, sum, consensus })

/** The map as figures, for programs: every theme of the tool in its order, and what people's picks say. */
export function summary({ items, proposal }: MapResult<ManagementTeam>) {
  const themes = items.map(({ id, axes, quadrant, candidates, picks }) => [
    id,
    { importance: figures(axes.importance), success: figures(axes.success), quadrant, candidates, picks },
  ])
  const { status, selected, tieGroup } = proposal
  return { themes: Object.fromEntries(themes), chosen: { status, selected, tieGroup } }
}
