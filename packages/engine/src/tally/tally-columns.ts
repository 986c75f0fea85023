import { nearest } from '@trivsel/core'
import { addendsOf, type ByteCodes, type Bytes, byteCodesOf, type ColumnCodes, NO_PICK } from './byte-codes'
import { allowedCodes } from './codes'
import { problemsAtFirst } from './poisoned'
import { cutId, shown, type TallyProblem, tallyProblem } from './problem'
import { type Plan, planOf, type TallyShape } from './shape'
import { type Addends, sumCounter } from './sums'
import { counterOf, MOST_PROBLEMS, type TallyResult, tallied } from './tally'

/** Answers by column: the same person at the same place in each. */
export interface Columns {
  /** Per theme and axis, what each person answered, as a code. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, Bytes>>>>
  /** Per theme, who picked it, where the shape has picks. */
  readonly picks?: Readonly<Record<string, Bytes>>
}

/** Bytes that were handed over to a worker are gone, and leave an empty column behind. */
function isGone({ length, buffer }: Bytes): boolean {
  if (length > 0) return false
  try {
    new Uint8Array(buffer)
    return false
  } catch {
    return true
  }
}

const isBytes = (given: unknown): given is Bytes =>
  (given instanceof Int8Array || given instanceof Uint8Array) && !isGone(given)

const own = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined

const keysOf = (record: unknown): string[] => (typeof record === 'object' && record !== null ? Object.keys(record) : [])

/** What was handed in for themes and axes that the shape does not have. */
function unknownIn({ shape, themeAt, axisAt }: Plan, { levels, picks }: Columns): TallyProblem[] {
  const problems: TallyProblem[] = []
  for (const theme of [...keysOf(levels), ...(shape.picks ? keysOf(picks) : [])]) {
    if (themeAt.has(theme)) continue
    const like = nearest(theme, shape.themes)
    problems.push(tallyProblem('unknown-theme', { index: null, theme: cutId(theme), nearest: like }))
  }
  for (const theme of shape.themes) {
    for (const axis of keysOf(own(levels, theme))) {
      if (axisAt.has(axis)) continue
      const like = nearest(axis, shape.axes)
      problems.push(tallyProblem('unknown-axis', { index: null, theme, axis: cutId(axis), nearest: like }))
    }
  }
  return problems
}

/** Per theme, what was handed in for each axis and for picks. */
const givenFor = ({ shape }: Plan, { levels, picks }: Columns, codes: readonly ByteCodes[]): unknown[][] =>
  shape.themes.map((theme) => {
    const ofTheme = own(levels, theme)
    return codes.map(({ axis }) => (axis === null ? own(picks, theme) : own(ofTheme, axis)))
  })

/** What was handed in that is no column, or one of another length. */
function misfitsIn(
  given: readonly unknown[][],
  themes: readonly string[],
  codes: readonly ByteCodes[],
  people: number,
) {
  const problems: TallyProblem[] = []
  for (const [t, ofTheme] of given.entries()) {
    for (const [c, column] of ofTheme.entries()) {
      const about = { theme: themes[t] as string, axis: (codes[c] as ByteCodes).axis }
      if (!isBytes(column)) problems.push(tallyProblem('not-a-column', about))
      else if (column.length !== people) {
        problems.push(tallyProblem('column-length', { ...about, length: column.length, expected: people }))
      }
    }
  }
  return problems
}

/** Letters about the bytes of a column that stand for nothing. */
function straysIn(column: Bytes, theme: string, { axis, values, codes }: ByteCodes, most: number): TallyProblem[] {
  const allowed = allowedCodes(codes)
  const problems: TallyProblem[] = []
  for (let index = 0; index < column.length && problems.length < most; index++) {
    const byte = column[index] as number
    if (values.has(byte)) continue
    const value = shown(byte)
    problems.push(
      axis === null
        ? tallyProblem('not-a-pick', { index, theme, value, allowed })
        : tallyProblem('not-a-level', { index, theme, axis, value, allowed }),
    )
  }
  return problems
}

/**
 * Counts answers that lie in typed columns, as in a column store or a statistics file. Where columns come in pieces, count
 * each piece and merge.
 * @throws RangeError where codes do not fit the shape.
 */
export function tallyColumns(shape: TallyShape, columns: Columns, codes: ColumnCodes = {}): TallyResult {
  const plan = planOf(shape)
  const all = byteCodesOf(plan, codes)
  const given = givenFor(plan, columns, all)
  const people = given.find((ofTheme) => ofTheme.some(isBytes))?.find(isBytes)?.length ?? 0
  const problems = [...problemsAtFirst(), ...unknownIn(plan, columns), ...misfitsIn(given, shape.themes, all, people)]
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
  const counter = counterOf(plan)
  counter.respondents = people
  const axes = shape.axes.length
  const countLevels = sumCounter(plan.size * axes)
  const countPicks = sumCounter(NO_PICK)
  for (const [t, bytes] of (given as readonly Bytes[][]).entries()) {
    const addends = bytes.map((column, c) => addendsOf(column, all[c] as ByteCodes))
    const picks = shape.picks ? countPicks([addends.pop() as Addends]) : null
    const levels = countLevels(addends)
    let counted = 0
    for (let cell = 0; cell < plan.size; cell++) {
      counter.cells[t * plan.size + cell] = levels[cell] as number
      counted += levels[cell] as number
    }
    if (picks !== null) counter.picks[t] = picks[1] as number
    const stray = counted < people || (picks !== null && picks[NO_PICK] !== 0)
    if (!stray) continue
    for (const [c, column] of bytes.entries()) {
      const most = MOST_PROBLEMS - problems.length
      problems.push(...straysIn(column, shape.themes[t] as string, all[c] as ByteCodes, most))
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tally: tallied(counter) }
}
