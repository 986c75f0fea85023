import type { AxisId, Disposition, Id, MapStep, QuadrantId, Side, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { classify, type Placement, type PlacementRule, placeGroup, sidesOf } from '../../quadrant'
import { type ConsensusBand, consensusBand, sideOfValue } from '../../scoring'
import { type Selection, selectWithinRange } from '../../selection'
import { get } from '../../session/lookup'
import { sitsIn } from '../../session/session'
import { type AxisFigures, axisFigures } from '../axis-figures'
import type { Offered, Scene } from '../drawers'
import { mapOf, scaleOf } from '../tool-parts'
import type { MapData } from './map.data'
import { mapItems, withdrawn } from './map.items'

/** A theme on the map, with what its place rests on and what the group decided about it. */
export interface MapItem<T extends Tool = Tool> {
  readonly id: ThemeId<T>
  /** What people called it, where they added it themselves. */
  readonly title: string | null
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
  /** Axes on which the group is split, whatever its sum. */
  readonly split: readonly AxisId<T>[]
  readonly picks: number
  readonly chosen: boolean
  readonly disposition: Disposition | null
  readonly note: string | null
  /** What the group decided about it before the answers changed, and has not confirmed since. */
  readonly stale: readonly ('choice' | 'disposition' | 'place')[]
}

/** What a `map` step comes to. */
export interface MapResult<T extends Tool = Tool> {
  readonly activity: 'map'
  /** In the order of the content, then the order of adding. */
  readonly items: readonly MapItem<T>[]
  /** What people's picks say about the choice. The group decides; a tie is handed to it. */
  readonly proposal: Selection<ThemeId<T>>
  /** What the group chose, in the order of choosing. */
  readonly chosen: readonly ThemeId<T>[]
  /** The tip that helps where nearly all themes are rated important; `null` where they are not. */
  readonly ceiling: Id | null
  /** Themes to be brought further, and the participants who answer for it. */
  readonly escalations: readonly {
    readonly theme: ThemeId<T>
    readonly responsible: readonly string[]
    readonly note: string | null
  }[]
}

type MapScene = Scene<MapStep, MapData>

function itemOf({ tool, step, data }: MapScene, { id, title, axes, picks, since }: Offered): MapItem {
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

function seemsAllImportant({ tool, step }: MapScene, items: readonly MapItem[]): boolean {
  const rated = items.map(({ sides }) => sides[mapOf(tool).vertical]).filter((side) => side !== null)
  const [part, whole] = step.ceiling.share
  // Where all that is rated can be chosen, nothing is crowded out.
  return rated.length > step.choose.max && rated.filter((side) => side === 1).length * whole >= rated.length * part
}

export function mapResult(scene: MapScene, viewer: Viewer): MapResult {
  const { session, step, data } = scene
  if (!takesPart(viewer)) return publicResult(scene)
  const items = [...mapItems(scene), ...withdrawn(scene)].map((item) => itemOf(scene, item))
  const responsible = session.participants.filter((person) => sitsIn(person, [step.escalationBy])).map(({ id }) => id)
  return {
    activity: 'map',
    items,
    proposal: selectWithinRange(
      items.map(({ id, picks }) => [id, picks] as const),
      step.choose,
    ),
    chosen: chosenThemes(data),
    ceiling: seemsAllImportant(scene, items) ? step.ceiling.tip : null,
    escalations: items
      .filter(({ disposition }) => disposition === 'escalated')
      .map(({ id, note }) => ({ theme: id, responsible, note })),
  }
}

const chosenThemes = (data: MapData): ThemeId<Tool>[] =>
  Object.entries(data.chosen)
    // Two copies may have chosen at one clock, and a database may have reordered the keys.
    .sort(([idA, a], [idB, b]) => a.clock - b.clock || (idA < idB ? -1 : 1))
    .map(([id]) => id as ThemeId<Tool>)

/** Outsiders learn what was chosen, and nothing of the answers it rests on or of what people wrote. */
const publicResult = ({ data }: MapScene): MapResult => ({
  activity: 'map',
  items: [],
  proposal: { status: 'fewerThanMin', selected: [], tieGroup: [], choose: null },
  chosen: chosenThemes(data),
  ceiling: null,
  escalations: [],
})
