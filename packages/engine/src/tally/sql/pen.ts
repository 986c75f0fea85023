import { idCodes, type PickCodes, picksOf, plainPicks, positionsOf } from '../codes'
import { type Layout, requireLayout } from '../layout'
import { poisoned } from '../poisoned'
import type { TallyShape } from '../shape'
import { type Dialect, type Writer, writerFor } from './dialect'

/** What is to be counted, and where it lies. */
export type SqlSource = Layout & {
  /** The table or view; a list where its name has parts, such as schema and table. */
  readonly table: string | readonly string[]
  /** `standard`, where this is left out. */
  readonly dialect?: Dialect
}

type Code = string | number | boolean

/** What the statements of all layouts are written with. */
export interface Pen extends Writer {
  readonly shape: TallyShape
  readonly table: string
  /** An expression for the position of the level in a column; then come missing and neither. */
  level(column: string): string
  /** An expression for the pick in a column: 0, 1, and 2 for neither. */
  pick(column: string): string
}

/** Databases compare a column with values of its own type only. */
function typeOf(codes: ReadonlyMap<Code, unknown>): string {
  const types = new Set([...codes.keys()].map((code) => typeof code))
  if (types.size !== 1) throw new RangeError('A column has one type, so its codes are all texts or all numbers.')
  return [...types][0] as string
}

const onlyOf = (codes: PickCodes, type: string): PickCodes =>
  new Map([...codes].filter(([code]) => typeof code === type))

/**
 * The pen for a source.
 * @throws RangeError on codes and names that cannot be written, and where what the source does not say would be read from
 *   a poisoned prototype.
 */
export function penFor(shape: TallyShape, source: SqlSource): Pen {
  requireLayout(source)
  if (poisoned()) throw new RangeError('Something was put into Object.prototype, and would be taken for settings.')
  const writer = writerFor(source.dialect ?? 'standard')
  const codes = source.codes ?? idCodes(shape)
  const levelType = typeOf(codes)
  const inLong = source.layout === 'long'
  const pickCodes: PickCodes = source.pickCodes ?? onlyOf(plainPicks, inLong ? levelType : 'number')
  if (typeOf(pickCodes) !== levelType && inLong && shape.picks) {
    throw new RangeError('Long rows hold picks in the column of levels, so the codes of both have one type.')
  }
  const missing = shape.levels.length
  const cases = (column: string, values: Iterable<readonly [unknown, number]>, none: number, other: number): string => {
    const whens = [...values].map(([code, value]) => `WHEN ${column} = ${writer.value(code as Code)} THEN ${value}`)
    return `CASE WHEN ${column} IS NULL THEN ${none} ${whens.join(' ')} ELSE ${other} END`
  }
  const positions = positionsOf(shape, codes)
  const picks = picksOf(pickCodes)
  const parts = Array.isArray(source.table) ? [...source.table] : [source.table]
  return {
    ...writer,
    shape,
    table: (parts.length === 0 ? [''] : parts).map(writer.name).join('.'),
    level: (column) => cases(column, positions, missing, missing + 1),
    pick: (column) => cases(column, picks, 0, 2),
  }
}
