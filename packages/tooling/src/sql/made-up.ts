import { managementTeam } from '@trivsel/content/management-team'
import {
  type Columns,
  type LevelCodes,
  type Respondent,
  shapeOf,
  type TallyShape,
  valueCodes,
} from '@trivsel/engine/tally'
import { chanceOf } from '../chance'

/** Themes, axes, levels and picks of Tool 2. */
export const shape: TallyShape = shapeOf(managementTeam)

/** A missing answer in a column of bytes. */
const MISSING = 9

/** What the answers are stored as: the values of the scale. */
export const codes: LevelCodes = new Map([...valueCodes(managementTeam.scale), [MISSING, null]])

/** The same where a missing answer is stored as none. */
export const stored: LevelCodes = new Map([...codes].filter(([, level]) => level !== null))

/** Answers of people who do not exist, one in sixteen missing: the same for the same number every time. */
export function madeUp(people: number, seed = 1): Columns {
  const { below } = chanceOf(seed)
  const levels = () =>
    Int8Array.from({ length: people }, () => {
      const drawn = below(48)
      return drawn < 3 ? MISSING : (drawn % 3) - 1
    })
  const picks = () => Uint8Array.from({ length: people }, () => (below(8) === 0 ? 1 : 0))
  return {
    levels: Object.fromEntries(
      shape.themes.map((theme) => [theme, Object.fromEntries(shape.axes.map((axis) => [axis, levels()]))]),
    ),
    picks: Object.fromEntries(shape.themes.map((theme) => [theme, picks()])),
  }
}

/** The columns of the first of them only. */
export const firstOf = ({ levels, picks }: Columns, people: number): Columns => {
  const cut = <C extends { subarray(from: number, to: number): C }>(columns: Readonly<Record<string, C>>) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.subarray(0, people)]))
  return {
    levels: Object.fromEntries(
      Object.entries(levels).map(([theme, axes]) => [theme, cut(axes as Record<string, Int8Array>)]),
    ),
    picks: cut(picks as Record<string, Uint8Array>),
  }
}

/** The same people as objects, made as they are asked for. */
export function* asRespondents({ levels, picks }: Columns, people: number): Generator<Respondent> {
  for (let i = 0; i < people; i++) {
    yield {
      levels: Object.fromEntries(
        shape.themes.map((theme) => [
          theme,
          Object.fromEntries(shape.axes.map((axis) => [axis, codes.get(levels[theme]?.[axis]?.[i] as number) ?? null])),
        ]),
      ),
      picks: shape.themes.filter((theme) => picks?.[theme]?.[i] === 1),
    }
  }
}

/** The names of the columns of {@link asCsv}: the person, and per theme the axes and the pick. */
export const csvColumns: readonly string[] = [
  'person',
  ...shape.themes.flatMap((theme) => [...shape.axes, 'pick'].map((what) => `${theme}_${what}`)),
]

/** The same people as lines of a CSV file, in pieces of some thousand lines; an empty cell is a missing answer. */
export function* asCsv({ levels, picks }: Columns, people: number): Generator<string> {
  yield `${csvColumns.join(',')}\n`
  const columns = shape.themes.flatMap((theme) => [
    ...shape.axes.map((axis) => levels[theme]?.[axis] as Int8Array),
    picks?.[theme] as Uint8Array,
  ])
  const written = (code: number | undefined) => (code === MISSING ? '' : String(code))
  for (let from = 0; from < people; from += 5000) {
    let piece = ''
    for (let i = from; i < Math.min(people, from + 5000); i++) {
      piece += `p${i}`
      for (const column of columns) piece += `,${written(column[i])}`
      piece += '\n'
    }
    yield piece
  }
}
