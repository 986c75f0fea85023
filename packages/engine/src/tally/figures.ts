import { nearest, type PriorityMap } from '@trivsel/core'
import type { Joint } from '../quadrant/joint'
import type { Counts } from '../scoring'
import type { TallyShape } from './shape'
import type { Tally } from './tally'

function unknown(what: string, id: string, ids: readonly string[]): RangeError {
  const close = nearest(id, ids)
  const hint = close === null ? `it has ${ids.join(', ')}.` : `did you mean "${close}"?`
  return new RangeError(`The tally has no ${what} "${id}": ${hint}`)
}

function cellsOf({ shape, themes }: Tally, theme: string): readonly number[] {
  if (!Object.hasOwn(themes, theme)) throw unknown('theme', theme, shape.themes)
  return themes[theme] as readonly number[]
}

/** What a step on an axis is worth in a cell's number. */
function strideOf({ axes, levels }: TallyShape, axis: string): number {
  const at = axes.indexOf(axis)
  if (at < 0) throw unknown('axis', axis, axes)
  let stride = 1
  for (let a = at + 1; a < axes.length; a++) stride *= levels.length + 1
  return stride
}

/** How many people are at one position of an axis, whatever they gave on the others. */
function peopleAt(cells: readonly number[], position: number, stride: number, base: number): number {
  let people = 0
  for (let block = position * stride; block < cells.length; block += stride * base) {
    for (let cell = block; cell < block + stride; cell++) people += cells[cell] as number
  }
  return people
}

/**
 * How many gave each level on one axis of a theme: what `@trivsel/engine/scoring` takes.
 * @throws RangeError on a theme or axis that the tally does not have.
 */
export function countsOf(tally: Tally, theme: string, axis: string): Counts {
  const cells = cellsOf(tally, theme)
  const stride = strideOf(tally.shape, axis)
  const levels = tally.shape.levels.length
  const counts = new Array<number>(levels)
  for (let level = 0; level < levels; level++) counts[level] = peopleAt(cells, level, stride, levels + 1)
  return counts
}

/**
 * How many gave nothing on one axis of a theme.
 * @throws RangeError as {@link countsOf}.
 */
export function missingOf(tally: Tally, theme: string, axis: string): number {
  const levels = tally.shape.levels.length
  return peopleAt(cellsOf(tally, theme), levels, strideOf(tally.shape, axis), levels + 1)
}

/**
 * How many answered a theme, on one axis at least.
 * @throws RangeError on a theme that the tally does not have.
 */
export const answeredOf = (tally: Tally, theme: string): number =>
  tally.respondents - (cellsOf(tally, theme).at(-1) as number)

/**
 * How people answered the two axes of a map together: row = level on the vertical axis, column = on the horizontal one,
 * the last of each = missing.
 * @throws RangeError on a theme or axis that the tally does not have.
 */
export function jointOf(tally: Tally, theme: string, map: Pick<PriorityMap, 'vertical' | 'horizontal'>): Joint {
  const base = tally.shape.levels.length + 1
  const [down, across] = [strideOf(tally.shape, map.vertical), strideOf(tally.shape, map.horizontal)]
  const joint = Array.from({ length: base }, () => new Array<number>(base).fill(0))
  for (const [cell, people] of cellsOf(tally, theme).entries()) {
    const row = joint[Math.floor(cell / down) % base] as number[]
    const column = Math.floor(cell / across) % base
    row[column] = (row[column] as number) + people
  }
  return joint
}

/** Each theme with how many picked it, in the order of the shape: what `selectWithinRange` takes. */
export const supportersOf = ({ shape, picks }: Tally): readonly (readonly [theme: string, people: number])[] =>
  shape.themes.map((theme) => [theme, shape.picks ? (picks[theme] as number) : 0] as const)
