import type { Scale } from '@trivsel/core'
import {
  axesOf,
  countPairs,
  exactMean,
  gap,
  type Joint,
  leaveOneOut,
  margin,
  marginals,
  placeGroup,
  relativeView,
  stability,
} from '@trivsel/engine/quadrant'
import { countLevels } from '@trivsel/engine/scoring'
import * as z from 'zod'
import { adapter, figures } from '../adapter'
import { scaleBehind } from '../scale-of'
import { axisOf } from './axis'
import { boxesById, map } from './map'

const answers = z.array(z.number().nullable())

const named = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : String(value)))

/** The frequencies that a case expects on an axis; they tell how long the scale is. */
function frequenciesIn(expected: unknown, axis: string): readonly number[] | null {
  const read = z.object({ [axis]: z.object({ frequencies: z.array(z.number()) }) }).safeParse(expected)
  return read.success ? (read.data[axis]?.frequencies ?? null) : null
}

/** Everybody's answers on one theme, in pairs. */
function pairsOf(importance: readonly (number | null)[], success: readonly (number | null)[], scale: Scale): Joint {
  if (importance.length !== success.length) throw new Error('importance and success are of different numbers of people')
  const horizontal = named(success)
  return countPairs(
    named(importance).map((level, i) => [level, horizontal[i]] as const),
    scale,
  )
}

function bootstrapOf(joint: Joint, scale: Scale) {
  const { status, denominator, numerators, probabilities, band } = stability(map, joint, scale)
  if (status !== 'exact') return null
  const whole = Object.entries(numerators ?? {}).map(([id, digits]) => [id, BigInt(digits)])
  return figures({
    denominator: BigInt(denominator ?? 0),
    numerators: Object.fromEntries(whole),
    ...{ probabilities, band },
  })
}

export const group = {
  'group.aggregate': adapter(
    { theme: z.unknown().optional(), importance: answers, success: answers },
    ({ importance, success }, { expected }) => {
      const scale = scaleBehind([
        { answers: importance, frequencies: frequenciesIn(expected, 'importance') },
        { answers: success, frequencies: frequenciesIn(expected, 'success') },
      ])
      const joint = pairsOf(importance, success, scale)
      const { vertical, horizontal } = marginals(joint)
      const { sum, median, majority } = placeGroup(map, axesOf(map, joint), scale)
      const missing = (of: readonly (number | null)[]) => of.filter((answer) => answer === null).length
      return figures({
        importance: axisOf(vertical, scale, missing(importance)),
        success: axisOf(horizontal, scale, missing(success)),
        feltByMean: sum.quadrant,
        feltByMedian: median.quadrant,
        feltByMajority: majority.quadrant,
        candidatesByMean: sum.candidates,
        candidatesByMedian: median.candidates,
        candidatesByMajority: majority.candidates,
        gapOfMeans: gap({ vertical: exactMean(vertical, scale), horizontal: exactMean(horizontal, scale) }),
        marginToLine: figures({ importance: margin(vertical, scale), success: margin(horizontal, scale) }),
        leaveOneOutChanges: leaveOneOut(map, joint, scale),
        exactBootstrap: bootstrapOf(joint, scale),
      })
    },
  ),
  'group.dataCentred': adapter(
    { input: z.array(z.object({ theme: z.coerce.string(), importance: answers, success: answers })) },
    ({ input }) => {
      const given = input.flatMap(({ importance, success }) => [importance, success])
      const scale = scaleBehind(given.map((one) => ({ answers: one, frequencies: null })))
      const mean = (one: readonly (number | null)[]) => exactMean(countLevels(named(one), scale), scale)
      const themes = input.map(({ theme, importance, success }) => ({
        ...{ id: theme, vertical: mean(importance), horizontal: mean(success) },
      }))
      const view = relativeView(map, themes, { view: 'mean' })
      return figures({
        crosshair: { importance: view.vertical, success: view.horizontal },
        felt: boxesById(view.places),
      })
    },
  ),
}
