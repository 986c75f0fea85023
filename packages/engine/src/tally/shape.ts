import { findFault, type Tool } from '@trivsel/core'
import { scaleOf } from '../activities/tool-parts'

/** What a tally counts. Two tallies can be merged when theirs are equal, in order too. */
export interface TallyShape {
  readonly themes: readonly string[]
  /** What each theme is rated on. */
  readonly axes: readonly string[]
  /** Level ids of the scale, lowest first. */
  readonly levels: readonly string[]
  /** Whether people also pick themes. */
  readonly picks: boolean
}

/**
 * What a tool's ratings are counted by.
 * @throws TypeError where nothing in the tool is rated.
 */
export const shapeOf = (tool: Tool): TallyShape => ({
  themes: tool.themes.map(({ id }) => id),
  axes: tool.axes,
  levels: scaleOf(tool).levels.map(({ id }) => id),
  picks: tool.steps.some(({ activity }) => activity === 'rate'),
})

const MOST_LEVELS = 100
const MOST_CELLS = 1_000_000
const idLimits = { depth: 1, text: 200, values: MOST_CELLS }

const lists = { themes: [1, MOST_CELLS], axes: [1, 20], levels: [2, MOST_LEVELS] } as const

/** How many cells a theme has: one for each way to answer on every axis, missing included. */
const cellsPerTheme = ({ axes, levels }: TallyShape): number => (levels.length + 1) ** axes.length

/** Which part of a shape cannot be one, and why; `null` where all is well. */
export function shapeFault(shape: Readonly<Record<keyof TallyShape, unknown>>): { part: string; why: string } | null {
  for (const [part, [least, most]] of Object.entries(lists)) {
    const ids: unknown = shape[part as keyof TallyShape]
    if (!Array.isArray(ids) || ids.length < least || ids.length > most)
      return { part, why: `is no list of ${least} to ${most} ids` }
    const fault = ids.findIndex((id) => typeof id !== 'string' || id === '' || findFault({ [id]: id }, idLimits))
    if (fault >= 0) return { part: `${part}.${fault}`, why: 'is no id that JSON can carry safely' }
    if (new Set(ids).size < ids.length) return { part, why: 'names something twice' }
  }
  if (typeof shape.picks !== 'boolean') return { part: 'picks', why: 'is neither true nor false' }
  const known = shape as TallyShape
  if (cellsPerTheme(known) * known.themes.length > MOST_CELLS)
    return { part: 'axes', why: `with ${known.levels.length} levels need more than ${MOST_CELLS} cells` }
  return null
}

/** Which part two shapes differ in first; `null` where they are equal. */
export function shapeDifference(a: TallyShape, b: TallyShape): keyof TallyShape | null {
  if (a === b) return null
  const differs = (part: 'themes' | 'axes' | 'levels') =>
    a[part].length !== b[part].length || a[part].some((id, i) => id !== b[part][i])
  return (['themes', 'axes', 'levels'] as const).find(differs) ?? (a.picks === b.picks ? null : 'picks')
}

/** A shape looked at once, so that reading an answer needs no search. */
export interface Plan {
  readonly shape: TallyShape
  /** Cells of a theme. A cell's number is the levels' positions written in base (levels + 1), the first axis first. */
  readonly size: number
  /** What a step on each axis is worth in a cell's number. */
  readonly strides: readonly number[]
  /** The position that stands for a missing answer: one above the highest level. */
  readonly missing: number
  readonly themeAt: ReadonlyMap<unknown, number>
  readonly axisAt: ReadonlyMap<unknown, number>
}

const plans = new WeakMap<TallyShape, Plan>()
const positions = (ids: readonly string[]) => new Map<unknown, number>(ids.map((id, i) => [id, i]))

/**
 * The plan of a shape.
 * @throws RangeError where the shape cannot be one: that is a mistake in the program that made it.
 */
export function planOf(shape: TallyShape): Plan {
  const known = plans.get(shape)
  if (known !== undefined) return known
  const fault = shapeFault(shape)
  if (fault !== null) throw new RangeError(`The shape's ${fault.part} ${fault.why}.`)
  const missing = shape.levels.length
  const plan: Plan = {
    shape,
    size: cellsPerTheme(shape),
    strides: shape.axes.map((_, axis) => (missing + 1) ** (shape.axes.length - 1 - axis)),
    missing,
    themeAt: positions(shape.themes),
    axisAt: positions(shape.axes),
  }
  plans.set(shape, plan)
  return plan
}
