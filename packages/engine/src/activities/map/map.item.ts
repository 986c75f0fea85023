import type { AxisId, Disposition, QuadrantId, Side, ThemeId, Tool } from '@trivsel/core'
import { classify, type Placement, type PlacementRule, placeGroup, sidesOf } from '../../quadrant'
import { type ConsensusBand, consensusBand, sideOfValue } from '../../scoring'
import { get } from '../../session/lookup'
import { type AxisFigures, axisFigures } from '../axis-figures'
import type { Offered } from '../drawers'
import { mapOf, scaleOf } from '../tool-parts'
import { type Board, mapItems, withdrawn } from './map.board'

/** A theme on the map, with what its place rests on and what the group decided about it. */
export interface MapItem<T extends Tool = Tool> {
  readonly id: ThemeId<T>
  /** What people called it, where they added it themselves. */
  readonly title: string | null
  /** Figures of the answers: people's, or those of groups that each placed it. */
  readonly axes: Readonly<Record<AxisId<T>, AxisFigures & { readonly band: ConsensusBand | null }>>
  /** Side of each axis it lies on; `null` where nobody answered. */
  readonly sides: Readonly<Record<AxisId<T>, Side | null>>
  readonly quadrant: QuadrantId<T> | 'line' | null
  /** The boxes it could fall into, sorted by id. */
  readonly candidates: readonly QuadrantId<T>[]
  /** What put it there: the answers' sum, or the group after talking. */
  readonly placedBy: 'answers' | 'group' | null
  /** Where each rule would put it. */
  readonly rules: Readonly<Record<PlacementRule, Placement<QuadrantId<T>>>>
  readonly rulesAgree: boolean
  /** Axes on which the answers are split, whatever their sum. */
  readonly split: readonly AxisId<T>[]
  /** How many people picked it, or how many groups chose it; 0 where nobody was asked. */
  readonly picks: number
  readonly chosen: boolean
  readonly disposition: Disposition | null
  readonly note: string | null
  /** What the group decided about it before the answers changed, and has not confirmed since. */
  readonly stale: readonly ('choice' | 'disposition' | 'place')[]
}

function itemOf({ tool, step, data }: Board, { id, title, axes, picks, since }: Offered): MapItem {
  const own = get(data.placed, id)
  const put = get(data.disposed, id)
  const choice = get(data.chosen, id)
  const [map, scale] = [mapOf(tool), scaleOf(tool)]
  const rules = placeGroup(map, axes, scale)
  const sides: Record<string, Side | null> = {
    ...Object.fromEntries([map.vertical, map.horizontal].map((axis) => [axis, null])),
    ...sidesOf('sum', axes, scale),
  }
  for (const [axis, level] of Object.entries(own?.levels ?? {})) {
    sides[axis] = sideOfValue(scale.levels.find((l) => l.id === level)?.value ?? 0, scale)
  }
  const place = classify(map, sides)
  const figures = Object.fromEntries(
    Object.keys(sides).map((axis) => {
      const all = axisFigures(axes[axis], scale)
      return [axis, { ...all, band: consensusBand(all.consensus, step.consensus) }]
    }),
  )
  const decisions = { choice, disposition: put, place: own }
  return {
    id: id as ThemeId<Tool>,
    title,
    axes: figures,
    sides,
    ...place,
    placedBy: place.quadrant === null ? null : own === undefined ? 'answers' : 'group',
    rules,
    rulesAgree: [rules.median, rules.majority].every((rule) => `${rule.candidates}` === `${rules.sum.candidates}`),
    split: Object.keys(figures).filter((axis) => figures[axis]?.band === 'split'),
    picks,
    chosen: choice !== undefined,
    disposition: put?.disposition ?? null,
    note: put?.note ?? null,
    stale: (['choice', 'disposition', 'place'] as const).filter(
      (kind) => (decisions[kind]?.clock ?? Number.POSITIVE_INFINITY) <= since,
    ),
  }
}

/** Everything on a map, in the order of the content, then the order of adding. */
export const itemsOf = (board: Board): readonly MapItem[] =>
  [...mapItems(board), ...withdrawn(board)].map((item) => itemOf(board, item))
