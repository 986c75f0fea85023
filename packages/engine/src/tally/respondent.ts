import { nearest } from '@trivsel/core'
import { poisoned, poisonProblem } from './poisoned'
import { cutId, shown, type TallyProblem, tallyProblem } from './problem'
import type { Plan } from './shape'

/** Level ids by axis. */
type AxisLevels = Readonly<Record<string, string | null | undefined>>

/** One person's whole answer. What is left out, `null` or `undefined` is a missing answer. */
export interface Respondent {
  /** Level ids by theme and axis. */
  readonly levels?: Readonly<Record<string, AxisLevels | null | undefined>> | null | undefined
  /** The themes the person picked; not looked at where the shape has no picks. */
  readonly picks?: readonly string[] | null | undefined
}

/** Where a person's answer is written down before it is counted. Used again for the next. */
export interface Sheet {
  /** Per theme, the number of the cell the person is in. */
  readonly at: Int32Array
  /** Per theme, 1 where the person picked it. */
  readonly picked: Uint8Array
}

/** A sheet on which nothing is answered. */
export const sheetOf = ({ shape, size }: Plan): Sheet => ({
  at: new Int32Array(shape.themes.length).fill(size - 1),
  picked: new Uint8Array(shape.themes.length),
})

/** The level ids that there are, for letters. */
const allowedLevels = ({ shape }: Plan): string => shape.levels.join(', ')

const base = Object.prototype

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const above = Object.getPrototypeOf(value)
  return above === base || above === null
}

const refuse = (index: number, path: string) => tallyProblem('not-plain-data', { index, path })

/**
 * Writes a person's whole answer on a sheet.
 * @returns the first thing that is wrong with it, or `null`.
 */
export function readRespondent(plan: Plan, person: unknown, index: number, sheet: Sheet): TallyProblem | null {
  if (poisoned()) return poisonProblem(index)
  try {
    if (!isPlain(person)) return refuse(index, '')
    const { levels, picks } = person
    sheet.at.fill(plan.size - 1)
    if (levels !== undefined && levels !== null) {
      if (!isPlain(levels)) return refuse(index, 'levels')
      const problem = readLevels(plan, levels, index, sheet.at)
      if (problem !== null) return problem
    }
    return plan.shape.picks ? readPicks(plan, picks ?? [], index, sheet.picked) : null
  } catch {
    // Only something that runs code when it is looked at throws here, and that is no data.
    return refuse(index, '')
  }
}

// People's answers mostly name themes and axes in the order of the shape, so that place is tried before any search.
function readLevels(
  plan: Plan,
  levels: Readonly<Record<string, unknown>>,
  index: number,
  at: Int32Array,
): TallyProblem | null {
  const { shape, strides, missing, themeAt, axisAt } = plan
  const { themes, axes, levels: ids } = shape
  const nothing = plan.size - 1
  let nextTheme = 0
  for (const theme in levels) {
    const t = themes[nextTheme] === theme ? nextTheme : themeAt.get(theme)
    if (t === undefined)
      return tallyProblem('unknown-theme', { index, theme: cutId(theme), nearest: nearest(theme, themes) })
    nextTheme = t + 1
    const answer = levels[theme] as Readonly<Record<string, unknown>> | null | undefined
    if (answer === null || answer === undefined) continue
    let cell = nothing
    let nextAxis = 0
    for (const axis in answer) {
      const a = axes[nextAxis] === axis ? nextAxis : axisAt.get(axis)
      if (a === undefined) {
        if (!isPlain(answer)) return refuse(index, `levels.${theme}`)
        return tallyProblem('unknown-axis', { index, theme, axis: cutId(axis), nearest: nearest(axis, axes) })
      }
      nextAxis = a + 1
      const level = answer[axis]
      if (level === null || level === undefined) continue
      let k = 0
      while (k < missing && ids[k] !== level) k++
      if (k === missing)
        return tallyProblem('not-a-level', { index, theme, axis, value: shown(level), allowed: allowedLevels(plan) })
      cell -= (missing - k) * (strides[a] as number)
    }
    // What holds levels on axes is an answer, whatever else it is; what holds none might be a Map, or a list.
    if (cell === nothing && !isPlain(answer)) return refuse(index, `levels.${theme}`)
    at[t] = cell
  }
  return null
}

function readPicks({ shape, themeAt }: Plan, picks: unknown, index: number, picked: Uint8Array): TallyProblem | null {
  if (!Array.isArray(picks)) return refuse(index, 'picks')
  picked.fill(0)
  for (let i = 0; i < picks.length; i++) {
    const theme: unknown = picks[i]
    const t = themeAt.get(theme)
    if (t === undefined)
      return tallyProblem('unknown-theme', {
        index,
        theme: cutId(theme),
        nearest: typeof theme === 'string' ? nearest(theme, shape.themes) : null,
      })
    if (picked[t] === 1) return tallyProblem('pick-twice', { index, theme: theme as string })
    picked[t] = 1
  }
  return null
}
