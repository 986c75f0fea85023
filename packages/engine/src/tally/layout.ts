import type { LevelCodes, PickCodes } from './codes'
import type { TallyShape } from './shape'

interface Stored {
  /** The column that says whose answer it is. */
  readonly person: string
  /** What stands for each level; level ids, where this is left out. */
  readonly codes?: LevelCodes
  /** What stands for a pick; 1 and 0, where this is left out. */
  readonly pickCodes?: PickCodes
}

/** A row for each person and theme, with a column for each axis. */
export interface ThemeRows extends Stored {
  readonly layout: 'rows'
  readonly theme: string
  /** The column of each axis that is not named like the axis. */
  readonly axes?: Readonly<Record<string, string>>
  /** The column of picks, where the shape has them; `pick`, where this is left out. */
  readonly pick?: string
}

/** A row for each single answer. */
export interface LongRows extends Stored {
  readonly layout: 'long'
  readonly theme: string
  /** The column that says which axis a row is about. */
  readonly axis: string
  readonly level: string
  /** What stands in place of an axis where the row is a pick, which the column of levels then holds; `pick`, where this is left out. */
  readonly pick?: string
}

/** A row for each person, with a column for each theme and axis. */
export interface PersonRows extends Stored {
  readonly layout: 'wide'
  /** The column of a theme's axis; `<theme>_<axis>`, where this is left out. */
  readonly column?: (theme: string, axis: string) => string
  /** The column of picks of a theme, where the shape has them; `<theme>_pick`, where this is left out. */
  readonly pick?: (theme: string) => string
}

/** How answers lie in rows, in a list as in a database. */
export type Layout = ThemeRows | LongRows | PersonRows

/**
 * Refuses a layout that is none.
 * @throws RangeError naming it.
 */
export function requireLayout({ layout }: Layout): void {
  if (!['rows', 'long', 'wide'].includes(layout))
    throw new RangeError(`There is no layout "${layout}": say rows, long or wide.`)
}

/** One answer would be counted for two, so each has a name of its own. */
function apart<T>(list: T, names: readonly string[]): T {
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (twice === undefined) return list
  throw new RangeError(`Two answers would be read from "${twice}": give each a column or a name of its own.`)
}

/**
 * The columns of axes, in the order of the shape, and then that of picks, if there are any.
 * @throws RangeError where two are one column; as {@link longAxes} and {@link themeColumns}.
 */
export function axisColumns({ axes, picks }: TallyShape, layout: ThemeRows): string[] {
  const columns = [
    ...axes.map((axis) => (Object.hasOwn(layout.axes ?? {}, axis) ? (layout.axes?.[axis] as string) : axis)),
    ...(picks ? [layout.pick ?? 'pick'] : []),
  ]
  return apart(columns, columns)
}

/** What a long row may be about: the axes, in the order of the shape, and then picks, if there are any. */
export function longAxes({ axes, picks }: TallyShape, layout: LongRows): string[] {
  const about = [...axes, ...(picks ? [layout.pick ?? 'pick'] : [])]
  return apart(about, about)
}

/** Per theme, the columns of its axes and then that of its picks, if there are any. */
export function themeColumns({ themes, axes, picks }: TallyShape, layout: PersonRows): string[][] {
  const columns = themes.map((theme) => [
    ...axes.map((axis) => layout.column?.(theme, axis) ?? `${theme}_${axis}`),
    ...(picks ? [layout.pick?.(theme) ?? `${theme}_pick`] : []),
  ])
  return apart(columns, columns.flat())
}
