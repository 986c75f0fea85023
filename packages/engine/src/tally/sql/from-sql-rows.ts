import { type TallyProblem, tallyProblem } from '../problem'
import { type Plan, planOf, type TallyShape } from '../shape'
import { counterOf, MOST_PROBLEMS, refused, type TallyResult, tallied } from '../tally'
import { type CountRow, type Digits, digitsOf, notACount, readCountRow } from './count-row'
import { EVERYONE, EVERYONE_ONCE, fingerprint, noTheme, otherTheme } from './digits'

const about = (everyone: number): boolean => everyone === EVERYONE || everyone === EVERYONE_ONCE

/** What people in a cell did that cannot be counted. */
function wrongIn({ shape, missing }: Plan, digits: Digits, theme: string, people: number): TallyProblem[] {
  return [
    ...(digits.strange > 0 ? [tallyProblem('axes-unknown', { theme, people })] : []),
    ...(digits.twice > 0 ? [tallyProblem('people-twice', { theme, people })] : []),
    ...(digits.pick > 1 ? [tallyProblem('picks-unknown', { theme, people })] : []),
    ...shape.axes
      .filter((_, a) => (digits.positions[a] as number) > missing)
      .map((axis) => tallyProblem('levels-unknown', { theme, axis, people })),
  ]
}

/** What is wrong with the rows together: some are lacking, or do not say who they are about. */
function wrongInAll(everyone: CountRow, perTheme: readonly number[], rows: number): TallyProblem[] {
  const once = everyone.theme === EVERYONE_ONCE
  const again = everyone.rows - everyone.cell - everyone.people
  const lacking = once ? perTheme.some((people) => people !== everyone.rows) : rows !== everyone.rows
  return [
    ...(everyone.cell > 0 ? [tallyProblem('people-unnamed', { rows: everyone.cell })] : []),
    ...(everyone.people > everyone.rows ? [notACount(null, 'there are more people than rows')] : []),
    ...(once && again > 0 ? [tallyProblem('people-twice', { theme: null, people: again })] : []),
    ...(lacking
      ? [notACount(null, 'the cells do not add up to all rows: were some cut off, or answers changed?')]
      : []),
  ]
}

/** Problems that differ only in how many people they are about, as one. */
function together(problems: readonly TallyProblem[]): TallyProblem[] {
  const found = new Map<string, TallyProblem>()
  for (const problem of problems) {
    const people = 'people' in problem.params ? problem.params.people : 0
    const key = JSON.stringify({ ...problem, params: { ...problem.params, people: 0 } })
    const before = found.get(key)
    const so = before !== undefined && 'people' in before.params ? before.params.people : 0
    const params = 'people' in problem.params ? { ...problem.params, people: people + so } : problem.params
    found.set(key, { ...problem, params } as TallyProblem)
  }
  return [...found.values()]
}

/** Every row as numbers, by theme and cell; or the first that is none. */
function readRows(shape: TallyShape, given: Iterable<unknown>): { rows: CountRow[] } | { problem: TallyProblem } {
  const own = fingerprint(shape)
  const rows: CountRow[] = []
  const seen = new Set<string>()
  for (const one of given) {
    const read = readCountRow(one, rows.length, own)
    if ('problem' in read) return read
    const { theme, cell, index } = read.row
    const key = about(theme) ? 'everyone' : `${theme}/${cell}`
    if (seen.has(key)) return { problem: notACount(index, 'it comes twice') }
    seen.add(key)
    rows.push(read.row)
  }
  return { rows: rows.sort((a, b) => a.theme - b.theme || a.cell - b.cell) }
}

/**
 * The tally of what {@link tallySql} counted: the same to the bit as counting the answers here. Whole numbers may come as
 * numbers, BigInts or digits, and rows in any order. Refused where something stored is neither a level nor missing,
 * where somebody answered twice, and where rows are lacking.
 * @param rows an object a row, with the columns that the statement names.
 * @throws TypeError on what is no list of rows: a program's mistake.
 */
export function fromSqlRows(shape: TallyShape, rows: Iterable<unknown>): TallyResult {
  const plan = planOf(shape)
  if (!(Symbol.iterator in Object(rows)))
    throw new TypeError('Counts are read from a list of rows: hand over the rows of a result, not the result.')
  const read = readRows(shape, rows)
  if ('problem' in read) return refused(read.problem)
  const [everyone, ...cells] = read.rows
  if (everyone === undefined || !about(everyone.theme))
    return refused(notACount(null, 'the row about everyone is lacking'))
  const counter = counterOf(plan)
  counter.respondents = everyone.people
  const perTheme = shape.themes.map(() => 0)
  const problems: TallyProblem[] = []
  for (const { theme: t, cell, people, index } of cells) {
    if (t === noTheme(shape)) continue
    if (t === otherTheme(shape)) {
      problems.push(tallyProblem('themes-unknown', { people }))
      continue
    }
    const theme = shape.themes[t]
    const digits = digitsOf(cell, shape)
    if (theme === undefined || digits === null) return refused(notACount(index, 'there is no such cell'))
    perTheme[t] = (perTheme[t] as number) + people
    const wrong = wrongIn(plan, digits, theme, people)
    problems.push(...wrong)
    if (wrong.length > 0) continue
    const at = digits.positions.reduce(
      (sum, position, a) => sum + position * (plan.strides[a] as number),
      t * plan.size,
    )
    counter.cells[at] = (counter.cells[at] as number) + people
    if (digits.pick === 1) counter.picks[t] = (counter.picks[t] as number) + people
  }
  problems.push(
    ...wrongInAll(
      everyone,
      perTheme,
      cells.reduce((sum, { rows }) => sum + rows, 0),
    ),
  )
  if (problems.length > 0) return { ok: false, problems: together(problems).slice(0, MOST_PROBLEMS) }
  for (const [t, people] of perTheme.entries()) {
    const silent = everyone.people - people
    if (silent < 0) return refused(notACount(null, `more people answered ${shape.themes[t]} than there are`))
    // Whoever has no row on a theme gave nothing on it.
    const last = (t + 1) * plan.size - 1
    counter.cells[last] = (counter.cells[last] as number) + silent
  }
  return { ok: true, tally: tallied(counter) }
}
