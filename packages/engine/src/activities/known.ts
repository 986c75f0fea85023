import { nearest, type Problem, problem } from '@trivsel/core'

/** Nothing where a theme is among those the sender knows of; else the problem, with the nearest of those and no others. */
export const knownTheme = (theme: string, known: readonly string[]): Problem | null =>
  known.includes(theme) ? null : problem('unknown-theme', { theme, nearest: nearest(theme, known) })

/** Nothing where an id is a level of the scale; else the problem with the nearest one. */
export const knownLevel = (level: string, levels: readonly { readonly id: string }[]): Problem | null => {
  const known = levels.map(({ id }) => id)
  return known.includes(level) ? null : problem('unknown-level', { level, nearest: nearest(level, known) })
}

/** Nothing where an id is one of the axes; else the problem with the nearest one. */
export const knownAxis = (axis: string, known: readonly string[]): Problem | null =>
  known.includes(axis) ? null : problem('unknown-axis', { axis, nearest: nearest(axis, known) })
