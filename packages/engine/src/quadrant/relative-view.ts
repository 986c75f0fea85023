import type { PriorityMap, Scale } from '@trivsel/core'
import { valueAt } from '../scoring/value-at'
import { classify, type Placement } from './classify'
import { againstLine } from './crosshair'
import type { Fraction } from './fraction'
import type { Means } from './gap'

/**
 * Where the lines of a map are drawn: at the middle of the `scale`, at the `mean` or the `median` of the themes' means,
 * or at a `point` that somebody chose on each axis.
 */
export type Crosshair =
  | { readonly view: 'scale'; readonly scale: Scale }
  | { readonly view: 'mean' | 'median' }
  | { readonly view: 'point'; readonly vertical: Fraction; readonly horizontal: Fraction }

/** Where a theme lies in a view; its place in the map is another matter. */
export interface RelativePlace<I extends string = string> {
  readonly id: I
  readonly view: Crosshair['view']
  readonly relative: Placement
}

/** A map as another crosshair shows it. */
export interface RelativeView<I extends string = string> {
  readonly view: Crosshair['view']
  /** Where its lines lie, to be shown; `null` on an axis where they follow the themes and nobody answered on any. */
  readonly vertical: number | null
  readonly horizontal: number | null
  /** In the order given. */
  readonly places: readonly RelativePlace<I>[]
}

const middleOf = (scale: Scale): Fraction => [valueAt(scale, 0) + valueAt(scale, -1), 2]

/**
 * Shows themes against other lines than the scale's, as importance–performance analysis does (Martilla and James 1977
 * call the crosshair a matter of judgement). Lines at the themes' mean or median fill every box, also where all goes
 * well: they tell themes apart, and do not say how a group is doing. So everything in it names its view, and no place of
 * it is a {@link Placement} of the map.
 */
export function relativeView<I extends string>(
  map: PriorityMap,
  themes: readonly (Means & { readonly id: I })[],
  crosshair: Crosshair,
): RelativeView<I> {
  const { view } = crosshair
  const [vertical, horizontal] = (['vertical', 'horizontal'] as const).map((axis) => {
    const line = view === 'scale' ? middleOf(crosshair.scale) : view === 'point' ? crosshair[axis] : view
    return againstLine(
      themes.map((theme) => theme[axis]),
      line,
    )
  }) as [ReturnType<typeof againstLine>, ReturnType<typeof againstLine>]
  return {
    view,
    vertical: vertical.line,
    horizontal: horizontal.line,
    places: themes.map(({ id }, i) => ({
      ...{ id, view },
      relative: classify(map, {
        [map.vertical]: vertical.sides[i] ?? null,
        [map.horizontal]: horizontal.sides[i] ?? null,
      }),
    })),
  }
}
