import type { Scale } from '@trivsel/core'
import { type Counts, countLevels } from '../../scoring'
import { type Answers, levelOf } from './rate.data'

/** Counts per axis of everyone's ratings of a theme. */
export const tally = (
  { answers }: Answers,
  theme: string,
  axes: readonly string[],
  scale: Scale,
): Record<string, Counts> => {
  const everyone = Object.values(answers)
  return Object.fromEntries(
    axes.map((axis) => [
      axis,
      countLevels(
        everyone.map((answer) => levelOf(answer, theme, axis)),
        scale,
      ),
    ]),
  )
}

/** How many picked a theme. */
export const picksOf = ({ answers }: Answers, theme: string): number =>
  Object.values(answers).filter(({ picks }) => picks.includes(theme)).length
