import type { PriorityMap, Scale, Side } from '@trivsel/core'
import { type Counts, sideByMajority, sideByMedian, sideBySum } from '../scoring'
import { classify, type Placement } from './classify'

/** A way to turn many answers into one place. */
export type PlacementRule = 'sum' | 'median' | 'majority'

const rules: Record<PlacementRule, (counts: Counts, scale: Scale) => Side | null> = {
  sum: sideBySum,
  median: sideByMedian,
  majority: sideByMajority,
}

/**
 * Which side of each axis a group's answers lie on, by one rule.
 * @throws RangeError on a rule that is none, and on what is no counts.
 */
export function sidesOf(
  rule: PlacementRule,
  axes: Readonly<Record<string, Counts>>,
  scale: Scale,
): Record<string, Side | null> {
  if (!Object.hasOwn(rules, rule)) throw new RangeError(`"${rule}" is no rule: say sum, median or majority`)
  return Object.fromEntries(Object.entries(axes).map(([axis, counts]) => [axis, rules[rule](counts, scale)]))
}

/** Where a group's answers place a theme, by each rule. The sum decides; the others tell how firm the place is. */
export function placeGroup(
  map: PriorityMap,
  axes: Readonly<Record<string, Counts>>,
  scale: Scale,
): Record<PlacementRule, Placement> {
  const by = (rule: PlacementRule) => classify(map, sidesOf(rule, axes, scale))
  return { sum: by('sum'), median: by('median'), majority: by('majority') }
}
