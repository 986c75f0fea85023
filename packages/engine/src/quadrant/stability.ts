import type { PriorityMap, Scale } from '@trivsel/core'
import { total } from '../scoring'
import { classify } from './classify'
import { axesOf, type Joint, peopleIn } from './joint'
import { sidesOf } from './place-group'
import { draws } from './resample'

/** How firmly a theme lies where it lies. */
export type StabilityBand = 'stable' | 'leaning' | 'open'

/** How firmly a group's answers place a theme: where it would lie, had the same people been others of their kind. */
export interface Stability<Q extends string = string> {
  /** `exact`; or why there is none: more than {@link MOST_PEOPLE}, or nobody answered on one of the axes. */
  readonly status: 'exact' | 'too-many' | 'unplaced'
  readonly people: number
  /** Where the sums place the theme. */
  readonly quadrant: Q | 'line' | null
  /** In how many of all ways to draw the group from itself the theme lies in each box, or on a line; as digits. */
  readonly numerators: Readonly<Record<Q | 'line', string>> | null
  /** How many ways there are: n to the power of n, as digits. */
  readonly denominator: string | null
  /** The same as shares, to be shown. */
  readonly probabilities: Readonly<Record<Q | 'line', number>> | null
  /** From the share for `quadrant`. */
  readonly band: StabilityBand | null
}

/** From how many hundredths on a place is stable, and from how many it leans that way. A choice, not a finding. */
export const stabilityBands = { stable: 90, leaning: 60 }

/** For more people than these it is not calculated, on scales of up to eleven levels; on longer ones, for fewer. */
export const MOST_PEOPLE = 50

/**
 * How firmly a theme lies in its box: exact, with no chance in it. A management team is everybody and not a sample, so
 * this is called stability and not confidence. Who gave no answer on an axis is drawn like the others and moves nothing.
 * @param bands from how many hundredths on a place is stable, and leaning. Integers decide.
 * @throws RangeError on what is no joint of the scale, and on bands that are no whole numbers.
 */
export function stability(map: PriorityMap, joint: Joint, scale: Scale, bands = stabilityBands): Stability {
  total([bands.stable, bands.leaning])
  const people = peopleIn(joint)
  const { quadrant } = classify(map, sidesOf('sum', axesOf(map, joint), scale))
  const none = { people, quadrant, numerators: null, denominator: null, probabilities: null, band: null }
  if (quadrant === null) return { status: 'unplaced', ...none }
  if (people > MOST_PEOPLE) return { status: 'too-many', ...none }
  const drawn = draws(joint, scale)
  if (drawn === null) return { status: 'too-many', ...none }
  const boxes = map.quadrants.map(({ id, at }) => {
    const corner = `${at[map.vertical] === 1 ? '+' : '-'}${at[map.horizontal] === 1 ? '+' : '-'}` as const
    return [id, drawn.corners[corner]] as const
  })
  const line = boxes.reduce((rest, [, weight]) => rest - weight, drawn.all)
  const weights = Object.fromEntries([...boxes, ['line', line] as const])
  const share = weights[quadrant] as bigint
  const reaches = (hundredths: number) => share * 100n >= drawn.all * BigInt(hundredths)
  const each = <T>(of: (weight: bigint) => T) =>
    Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, of(weight)]))
  return {
    status: 'exact',
    people,
    quadrant,
    numerators: each(String),
    denominator: String(drawn.all),
    probabilities: each((weight) => Number(weight) / Number(drawn.all)),
    band: reaches(bands.stable) ? 'stable' : reaches(bands.leaning) ? 'leaning' : 'open',
  }
}
