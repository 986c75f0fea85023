import { type LevelCodes, type PickCodes, picksOf, plainPicks, positionsOf } from './codes'
import type { Plan, TallyShape } from './shape'
import type { Addends } from './sums'

/** A byte for each person. */
export type Bytes = Int8Array | Uint8Array

/** What the bytes stand for. */
export interface ColumnCodes {
  /** Where this is left out: positions on the scale, 0 the lowest, and −1 or 255 for a missing answer. */
  readonly codes?: LevelCodes
  /** Where this is left out: 1 and 0. */
  readonly pickCodes?: PickCodes
}

/** What the bytes of one axis, or of picks, stand for and add to a sum. */
export interface ByteCodes {
  /** `null` for picks. */
  readonly axis: string | null
  readonly values: ReadonlyMap<unknown, number>
  /** What bytes add that are read with a sign, and without one. */
  readonly signed: Uint32Array
  readonly unsigned: Uint32Array
  /** What was said to stand for what, for letters. */
  readonly codes: ReadonlyMap<unknown, unknown>
}

const positionCodes = ({ levels }: TallyShape): LevelCodes =>
  new Map<number, string | null>([...levels.map((id, at) => [at, id] as const), [-1, null], [255, null]])

function byteCodes(
  axis: string | null,
  codes: ReadonlyMap<unknown, unknown>,
  values: ReadonlyMap<unknown, number>,
  stride: number,
  bad: number,
): ByteCodes {
  const signed = new Uint32Array(256).fill(bad)
  const unsigned = new Uint32Array(256).fill(bad)
  for (const [code, value] of values) {
    if (typeof code !== 'number' || !Number.isInteger(code)) continue
    if (code >= 0 && code < 256) unsigned[code] = value * stride
    if (code >= -128 && code < 128) signed[code & 255] = value * stride
  }
  return { axis, values, signed, unsigned, codes }
}

/**
 * The codes of each axis, and after them those of picks. A byte that stands for nothing adds as much as there are cells,
 * so that the sum lies past all of them.
 */
export function byteCodesOf({ shape, strides, size }: Plan, { codes, pickCodes }: ColumnCodes): ByteCodes[] {
  const levels = codes ?? positionCodes(shape)
  const positions = positionsOf(shape, levels)
  const axes = shape.axes.map((axis, a) => byteCodes(axis, levels, positions, strides[a] as number, size))
  if (!shape.picks) return axes
  const picks = pickCodes ?? plainPicks
  return [...axes, byteCodes(null, picks, picksOf(picks), 1, NO_PICK)]
}

/** What the sum of a byte is that says neither that somebody picked nor that they did not. */
export const NO_PICK = 2

/** The same bytes, read as 0 to 255, and what each adds. */
export const addendsOf = (column: Bytes, { signed, unsigned }: ByteCodes): Addends => ({
  bytes: column instanceof Int8Array ? new Uint8Array(column.buffer, column.byteOffset, column.length) : column,
  adds: column instanceof Int8Array ? signed : unsigned,
})
