import type { Tally } from '../../tally/tally'
import type { AskedCounts } from './request'

/**
 * A group's tally as figures for the gate: for each theme a list per axis, and `cells` with how many gave each combination
 * of levels, the last axis changing fastest. Only whoever answered on every axis is counted, since those who left one out
 * would else be told from the rest; so name all others as the theme's `missing` answers.
 * @throws RangeError where an axis is called `cells`, and where the tally lacks a theme of its shape.
 */
export function figuresOfTally({ shape, themes }: Tally): readonly AskedCounts[] {
  const { axes, levels } = shape
  if (axes.includes('cells')) throw new RangeError('An axis is called "cells", as all axes together are: rename it.')
  return shape.themes.map((theme) => {
    if (!Object.hasOwn(themes, theme))
      throw new RangeError(`The tally has no counts of "${theme}": restore it, or count anew.`)
    const lists = axes.map(() => levels.map(() => 0))
    const cells: number[] = []
    for (const [cell, people] of (themes[theme] as readonly number[]).entries()) {
      const given = axes.map(
        (_, axis) => Math.floor(cell / (levels.length + 1) ** (axes.length - 1 - axis)) % (levels.length + 1),
      )
      if (given.includes(levels.length)) continue
      cells.push(people)
      for (const [axis, level] of given.entries()) {
        const list = lists[axis] as number[]
        list[level] = (list[level] as number) + people
      }
    }
    return { theme, counts: { ...Object.fromEntries(axes.map((axis, i) => [axis, lists[i] as number[]])), cells } }
  })
}
