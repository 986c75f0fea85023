import { findFault } from '@trivsel/core'
import { tallyProblem } from './problem'
import { shapeDifference, shapeFault, type TallyShape } from './shape'
import { refused, type Tally, type TallyResult } from './tally'

interface Fault {
  readonly path: string
  readonly why: string
}

// Enough for the cells of the largest shape and what stands around them.
const limits = { depth: 3, text: 200, values: 3_100_000 }

function plainFault(data: unknown): Fault | null {
  const fault = findFault(data, limits)
  return fault === null ? null : { path: fault.path, why: 'is no plain data, or too much of it' }
}

function fieldsFault(value: unknown, path: string, names: readonly string[]): Fault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { path, why: 'is no object' }
  const lacking = names.find((name) => !Object.hasOwn(value, name))
  if (lacking !== undefined) return { path, why: `lacks "${lacking}"` }
  const [more] = Object.keys(value).filter((name) => !names.includes(name))
  return more === undefined ? null : { path, why: `has a field "${more}" that does not belong there` }
}

const countFault = (value: unknown, path: string, most: number): Fault | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
    ? null
    : { path, why: `is no whole number from 0 to ${most}` }

function cellsFault(cells: unknown, path: string, size: number, respondents: number): Fault | null {
  if (!Array.isArray(cells) || cells.length !== size) return { path, why: `is no list of ${size} cells` }
  let left = respondents
  for (let cell = 0; cell < size; cell++) {
    const fault = countFault(cells[cell], `${path}.${cell}`, left)
    if (fault !== null) return fault
    left -= cells[cell]
  }
  return left === 0 ? null : { path, why: `does not add up to the ${respondents} respondents` }
}

function shapeFaultIn(shape: unknown): Fault | null {
  const fault = fieldsFault(shape, 'shape', ['themes', 'axes', 'levels', 'picks'])
  if (fault !== null) return fault
  const found = shapeFault(shape as TallyShape)
  return found === null ? null : { path: `shape.${found.part}`, why: found.why }
}

/** What is wrong with the numbers of a tally whose shape is known to be one. */
function numbersFault({ shape, respondents, themes, picks }: Tally): Fault | null {
  const size = (shape.levels.length + 1) ** shape.axes.length
  const fault =
    countFault(respondents, 'respondents', Number.MAX_SAFE_INTEGER) ??
    fieldsFault(themes, 'themes', shape.themes) ??
    fieldsFault(picks, 'picks', shape.picks ? shape.themes : [])
  if (fault !== null) return fault
  for (const theme of shape.themes) {
    const found =
      cellsFault(themes[theme], `themes.${theme}`, size, respondents) ??
      (shape.picks ? countFault(picks[theme], `picks.${theme}`, respondents) : null)
    if (found !== null) return found
  }
  return null
}

// Adding zero turns −0, which JSON.parse can give, into 0.
const copy = ({ shape, respondents, themes, picks }: Tally, expected: TallyShape | undefined): Tally => ({
  shape: expected ?? {
    themes: [...shape.themes],
    axes: [...shape.axes],
    levels: [...shape.levels],
    picks: shape.picks,
  },
  respondents: respondents + 0,
  themes: Object.fromEntries(shape.themes.map((id) => [id, (themes[id] as readonly number[]).map((n) => n + 0)])),
  picks: shape.picks ? Object.fromEntries(shape.themes.map((id) => [id, (picks[id] as number) + 0])) : {},
})

/**
 * Takes a tally in from outside: from a worker, a file, a database. Out it goes as the plain JSON that it is. Everything
 * is checked: that it is plain data, that its shape can be one, that its cells are whole numbers that add up to the
 * respondents in every theme, that no theme was picked by more people than there are. Changes that keep the sums are not
 * noticed; whoever must know of those, signs what is stored.
 * @param data parsed JSON, its keys in any order.
 * @param expected refuses tallies of any other shape.
 */
export function restoreTally(data: unknown, expected?: TallyShape): TallyResult {
  const fault =
    plainFault(data) ??
    fieldsFault(data, '', ['shape', 'respondents', 'themes', 'picks']) ??
    shapeFaultIn((data as Tally).shape) ??
    numbersFault(data as Tally)
  if (fault !== null) return refused(tallyProblem('not-a-tally', { ...fault }))
  const tally = data as Tally
  const part = expected === undefined ? null : shapeDifference(tally.shape, expected)
  if (part !== null) return refused(tallyProblem('other-shape', { part }))
  return { ok: true, tally: copy(tally, expected) }
}
