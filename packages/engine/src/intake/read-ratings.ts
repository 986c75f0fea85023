import { type Id, nearest, type Problem, problem, type Range, type Tool } from '@trivsel/core'
import { scaleOf } from '../activities/tool-parts'
import { reserved } from '../privacy/viewer'
import { PARTICIPANT_ID } from '../session/participant-id'
import { type Cell, readCsv } from './csv'
import { decodeUtf8 } from './decode'
import { parseLevel } from './parse-level'

/** What a person answered on a theme, as a row of the file says. */
export interface RatingRow {
  readonly participant: string
  readonly theme: Id
  /** Level ids by axis; missing answers are absent. */
  readonly levels: Readonly<Record<string, Id>>
  readonly picked: boolean
}

/** The rows of a ratings file, or everything that is wrong with it, at most {@link MOST_LETTERS}. */
export type Ratings =
  | { readonly ok: true; readonly rows: readonly RatingRow[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Largest file read, in bytes: a thousand times what a team fills in. */
export const MOST_BYTES = 5_000_000

/** After this many letters, reading stops: the file is of another kind. */
export const MOST_LETTERS = 50

const failed = (problems: readonly Problem[]): Ratings => ({ ok: false, problems: problems.slice(0, MOST_LETTERS) })

/** As much of what stands in a file as a letter repeats. */
const cut = (text: string): string => text.slice(0, 80)

type Columns = ReadonlyMap<string, number>

/** Where a row ends: the place to add what it lacks. */
function endOf(row: readonly Cell[]): { readonly line: number; readonly column: number } {
  const { line, column, text } = row.at(-1) as Cell
  return { line, column: column + text.length }
}

function readHeader(row: readonly Cell[], names: readonly string[]): { columns: Columns; problems: Problem[] } {
  const columns = new Map<string, number>()
  const problems: Problem[] = []
  // Whatever comes after these, there are letters enough.
  const header = row.slice(0, names.length + MOST_LETTERS)
  for (const [i, { text, line, column }] of header.entries()) {
    const name = text.trim().toLowerCase()
    if (columns.has(name)) problems.push(problem('column-twice', { line, column, name: cut(name) }))
    else if (!names.includes(name)) {
      problems.push(problem('column-unknown', { line, column, name: cut(text), nearest: nearest(name, names) }))
    }
    columns.set(name, i)
  }
  const found = header.map(({ text }) => cut(text.trim())).join(', ')
  const end = endOf(header)
  for (const name of names) if (!columns.has(name)) problems.push(problem('column-missing', { ...end, name, found }))
  return { columns, problems }
}

/** A row with the places that letters about several rows name. */
interface ReadRow extends RatingRow {
  readonly first: Cell
  readonly pick: Cell
}

/** Reads one row into what it says, and notes what is wrong with it. */
function readRow(tool: Tool, columns: Columns, row: readonly Cell[], problems: Problem[]): ReadRow | null {
  const first = row[0] as Cell
  const cell = (name: string): Cell => row[columns.get(name) ?? 0] ?? { ...first, text: '' }
  const before = problems.length
  const who = cell('participant')
  const participant = who.text.trim()
  if (!PARTICIPANT_ID.test(participant) || reserved.includes(participant)) {
    problems.push(problem('cell-participant', { line: who.line, column: who.column, value: cut(participant) }))
  }
  const about = cell('theme')
  const theme = about.text.trim()
  const themes = tool.themes.map(({ id }) => id)
  if (!themes.includes(theme)) {
    const { line, column } = about
    problems.push(problem('cell-theme', { line, column, value: cut(theme), nearest: nearest(theme, themes) }))
  }
  const levels: Record<string, Id> = {}
  for (const axis of tool.axes) {
    const { text, line, column } = cell(axis)
    const parsed = parseLevel(text, scaleOf(tool))
    if ('level' in parsed) {
      if (parsed.level !== null) levels[axis] = parsed.level
    } else if (parsed.fault === 'ambiguous') problems.push(problem('cell-minus-sign', { line, column }))
    else {
      const allowed = scaleOf(tool)
        .levels.flatMap(({ id, symbols }) => [id, ...symbols])
        .join(', ')
      problems.push(problem('cell-level', { line, column, value: cut(text.trim()), allowed }))
    }
  }
  const pick = cell('pick')
  if (!['', '0', '1'].includes(pick.text.trim())) {
    problems.push(problem('cell-pick', { line: pick.line, column: pick.column, value: cut(pick.text.trim()) }))
  }
  if (problems.length > before) return null
  return { participant, theme, levels, picked: pick.text.trim() === '1', first, pick }
}

/** Finds people who rate a theme twice or pick more than they may. */
function checkTogether(rows: readonly ReadRow[], picks: Range): Problem[] {
  const problems: Problem[] = []
  const lines = new Map<string, number>()
  const picked = new Map<string, number>()
  for (const { participant, theme, picked: isPick, first, pick } of rows) {
    if (problems.length >= MOST_LETTERS) break
    const { line, column } = first
    const key = JSON.stringify([participant, theme])
    const earlier = lines.get(key)
    if (earlier !== undefined) problems.push(problem('row-twice', { line, column, participant, theme, first: earlier }))
    else lines.set(key, line)
    if (!isPick) continue
    const count = (picked.get(participant) ?? 0) + 1
    picked.set(participant, count)
    if (count !== picks.max + 1) continue
    problems.push(problem('row-too-many-picks', { line: pick.line, column: pick.column, participant, max: picks.max }))
  }
  return problems
}

/**
 * Reads a team's ratings from a file: columns `participant`, `theme`, one per axis of the tool, and `pick`; one row per
 * person and theme. Commas, semicolons or tabs; UTF-8 with or without a byte order mark; any line ends. Levels are
 * written as ids or symbols of the tool's scale; an empty cell is a missing answer; `pick` is `1` where the person
 * picked the theme.
 * @param file the bytes, or text already decoded.
 */
export function readRatings(tool: Tool, file: Uint8Array | string): Ratings {
  if (file.length > MOST_BYTES) return failed([problem('file-too-large', { bytes: file.length, max: MOST_BYTES })])
  const decoded = typeof file === 'string' ? { text: file.replace(/^\uFEFF/, '') } : decodeUtf8(file)
  if ('problem' in decoded) return failed([decoded.problem])
  const csv = readCsv(decoded.text)
  if ('problem' in csv) return failed([csv.problem])
  const [header, ...body] = csv.rows
  if (header === undefined) return failed([problem('file-empty', { line: 1, column: 1 })])
  const names = ['participant', 'theme', ...tool.axes, 'pick']
  const { columns, problems } = readHeader(header, names)
  if (problems.length > 0) return failed(problems)
  if (body.length === 0) return failed([problem('file-no-rows', endOf(header))])
  const rows: ReadRow[] = []
  for (const row of body) {
    if (problems.length >= MOST_LETTERS) break
    if (row.length !== header.length) {
      const { line, column } = (row[header.length] ?? row.at(-1)) as Cell
      problems.push(problem('row-length', { line, column, cells: row.length, expected: header.length }))
      continue
    }
    const read = readRow(tool, columns, row, problems)
    if (read !== null) rows.push(read)
  }
  const rate = tool.steps.find((step) => step.activity === 'rate')
  if (rate !== undefined) problems.push(...checkTogether(rows, rate.picks))
  if (problems.length > 0) return failed(problems.sort(byPlace))
  return { ok: true, rows: rows.map(({ first: _, pick: __, ...row }) => row) }
}

const place = ({ params }: Problem): readonly [number, number] =>
  'line' in params ? [params.line, params.column] : [0, 0]

function byPlace(a: Problem, b: Problem): number {
  const [lineA, columnA] = place(a)
  const [lineB, columnB] = place(b)
  return lineA - lineB || columnA - columnB
}
