import {
  againstLine,
  byGap,
  type Crosshair,
  compareFractions,
  type Fraction,
  gap,
  type Means,
  relativeView,
} from '@trivsel/engine/quadrant'
import * as z from 'zod'
import { adapter, figures } from '../adapter'
import { scaleOf } from '../scale-of'
import { boxesById, map } from './map'

/** A decimal as it is written, not as a float comes near it: 2.75 is 275 hundredths. */
function exactly(decimal: number): Fraction {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(decimal)) ?? []
  if (whole === '') throw new Error(`${decimal} is no decimal`)
  return [Number(`${sign}${whole}${part}`), 10 ** part.length]
}

type Theme = Means & { readonly id: string }

const views: Readonly<Record<string, Crosshair>> = {
  scaleMidpoint: { view: 'scale', scale: scaleOf([1, 2, 3, 4]) },
  dataMean: { view: 'mean' },
  dataMedian: { view: 'median' },
  shiftedScale: { view: 'point', vertical: [3, 1], horizontal: [5, 2] },
}

/** Above the diagonal what is important falls short, wherever it lies (Abalo, Varela and Manzano 2007). */
function diagonal({ vertical, horizontal }: Means, box: string | null): string | null {
  return vertical !== null && horizontal !== null && compareFractions(vertical, horizontal) > 0 ? '1' : box
}

/** Themes in one box wherever the lines lie; a case may ask for their ids, how many, or yes and no for each. */
function sameEverywhere(
  themes: readonly Theme[],
  boxes: readonly Readonly<Record<string, string | null>>[],
  as: unknown,
) {
  const same = ({ id }: Theme): boolean => new Set(boxes.map((of) => of[id])).size === 1
  const ids = themes.filter(same).map(({ id }) => id)
  if (typeof as === 'number') return ids.length
  if (typeof as === 'boolean') return ids.length === themes.length
  return Array.isArray(as) ? ids : Object.fromEntries(themes.map((theme) => [theme.id, same(theme)]))
}

const asked = z.object({ sameFeltUnderAllFourCrosshairs: z.unknown(), orderByGap: z.unknown() }).partial()

export const ipa = {
  'ipa.martillaJames1977': adapter(
    {
      input: z.array(z.object({ id: z.union([z.string(), z.number()]), importance: z.number(), success: z.number() })),
    },
    ({ input }, { expected }) => {
      const themes: readonly Theme[] = input.map(({ id, importance, success }) => ({
        id: String(id),
        vertical: exactly(importance),
        horizontal: exactly(success),
      }))
      const seen = Object.entries(views).map(([name, view]) => [name, relativeView(map, themes, view)] as const)
      const boxes = seen.map(([, { places }]) => boxesById(places))
      const byCrosshair = seen.map(([name, { vertical, horizontal }], i) => {
        return [name, figures({ crosshair: { importance: vertical, success: horizontal }, felt: boxes[i] })] as const
      })
      // Ids that are numbers in the file are numbers in its lists.
      const ids = new Map(input.map(({ id }) => [String(id), id]))
      const { data } = asked.safeParse(expected)
      const same = sameEverywhere(themes, boxes, data?.sameFeltUnderAllFourCrosshairs)
      return figures({
        byCrosshair: figures(Object.fromEntries(byCrosshair)),
        gap: Object.fromEntries(themes.map((theme) => [theme.id, gap(theme)])),
        orderByGap: [...themes].sort(byGap).map(({ id }) => ids.get(id)),
        sameFeltUnderAllFourCrosshairs: Array.isArray(same) ? same.map((id) => ids.get(id)) : same,
        diagonalThenQuadrant: Object.fromEntries(
          themes.map((theme) => [theme.id, diagonal(theme, boxes[0]?.[theme.id] ?? null)]),
        ),
      })
    },
  ),
  'ipa.floatTrap': adapter({ input: z.object({ ratings: z.array(z.array(z.int())) }) }, ({ input }) => {
    const means = input.ratings.map((one): Fraction | null =>
      one.length === 0 ? null : [one.reduce((sum, rating) => sum + rating, 0), one.length],
    )
    return figures({ signAgainstGrandMeanOfMeans: againstLine(means, 'mean').sides })
  }),
}
