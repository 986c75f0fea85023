import type { PriorityMap, Scale, Side } from '@trivsel/core'
import { classify, type Placement, type PlacementRule, sidesOf } from '../quadrant'
import { type Counts, total } from '../scoring'
import { twiceLean } from '../scoring/side'

/** What a group's answers on one axis came to. */
export interface AxisReason {
  readonly axis: string
  /** How many gave each level, lowest first: what all the rest follows from. */
  readonly counts: Counts
  readonly n: number
  /** How many answered above the middle of the scale, on it and below it. */
  readonly above: number
  readonly on: number
  readonly below: number
  /** How far the total lies from the middle, in points of the scale; negative below it. A half where the middle is one. */
  readonly fromMiddle: number
  /** Which side of the middle the rule found; `null` where nobody answered. */
  readonly side: Side | null
}

/** Why a theme lies where it lies in the priority map. */
export interface WhyPlaced {
  readonly what: 'placed'
  readonly rule: PlacementRule
  /** Values of the scale's levels, lowest first. */
  readonly values: readonly number[]
  /** The map's axes, the vertical one first. */
  readonly axes: readonly AxisReason[]
  /** Which end of each axis each box lies at. */
  readonly boxes: readonly { readonly id: string; readonly at: Readonly<Record<string, 1 | -1>> }[]
  readonly placement: Placement
}

const scaleOf = (values: readonly number[]): Scale => ({
  id: 'scale',
  levels: values.map((value) => ({ id: String(value), value, symbols: [] })),
})

function reasonOf(axis: string, counts: Counts, scale: Scale, side: Side | null): AxisReason {
  const values = scale.levels.map(({ value }) => value)
  const middle = ((values[0] as number) + (values[values.length - 1] as number)) / 2
  const people = (where: (value: number) => boolean): number =>
    counts.reduce((all, count, i) => (where(values[i] as number) ? all + count : all), 0)
  const n = total(counts)
  return {
    axis,
    counts,
    n,
    above: people((value) => value > middle),
    on: people((value) => value === middle),
    below: people((value) => value < middle),
    fromMiddle: twiceLean(counts, scale) / 2,
    side,
  }
}

const own = <V>(record: Readonly<Record<string, V>>, axis: string): V | undefined =>
  Object.hasOwn(record, axis) ? record[axis] : undefined

/**
 * Says why a group's answers place a theme where they do, by a rule.
 * @param axes how many gave each level, for each axis of the map.
 * @throws RangeError on a rule that is none, and on what is no counts of the scale.
 */
export function whyPlaced(
  { vertical, horizontal, quadrants }: PriorityMap,
  axes: Readonly<Record<string, Counts>>,
  scale: Scale,
  rule: PlacementRule = 'sum',
): WhyPlaced {
  const sides = sidesOf(rule, axes, scale)
  const none = scale.levels.map(() => 0)
  return {
    what: 'placed',
    rule,
    values: scale.levels.map(({ value }) => value),
    axes: [vertical, horizontal].map((axis) =>
      reasonOf(axis, own(axes, axis) ?? none, scale, own(sides, axis) ?? null),
    ),
    boxes: quadrants.map(({ id, at }) => ({ id, at })),
    placement: classify({ vertical, horizontal, quadrants }, sides),
  }
}

/** The place again, from what the reason says it was made of. */
export function placedAgain({ rule, values, axes, boxes }: WhyPlaced): Placement {
  const [vertical, horizontal] = axes.map(({ axis }) => axis) as [string, string]
  const quadrants = boxes.map(({ id, at }) => ({ id, at, number: 0, questions: [] }))
  const counts = Object.fromEntries(axes.map((axis) => [axis.axis, axis.counts]))
  return classify({ vertical, horizontal, quadrants }, sidesOf(rule, counts, scaleOf(values)))
}
