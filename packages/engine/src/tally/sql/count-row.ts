import { type TallyProblem, tallyProblem } from '../problem'
import type { TallyShape } from '../shape'
import { axisBase, columns, FLAG_BASE, PICK_BASE } from './digits'

/** A row of counts, its numbers as numbers. */
export interface CountRow {
  readonly index: number
  readonly theme: number
  readonly cell: number
  readonly people: number
  readonly rows: number
}

export const notACount = (index: number | null, why: string): TallyProblem =>
  tallyProblem('not-a-count', { index, why })

/** A whole number as drivers give it, or `null`. */
function whole(value: unknown): number | null {
  const digits = typeof value === 'string' && /^-?\d{1,16}$/.test(value)
  const n = digits || typeof value === 'bigint' ? Number(value) : value
  return typeof n === 'number' && Number.isSafeInteger(n) ? n + 0 : null
}

/** Reads a row, or says what is wrong with it. */
export function readCountRow(
  row: unknown,
  index: number,
  shape: string,
): { row: CountRow } | { problem: TallyProblem } {
  const own = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {}
  const field = (column: string) => (Object.hasOwn(own, column) ? own[column] : undefined)
  const numbers = columns.slice(1).map((column) => [column, whole(field(column))] as const)
  const bad = numbers.find(([column, n]) => n === null || (n < 0 && column !== 'theme'))
  if (bad !== undefined) return { problem: notACount(index, `its "${bad[0]}" is no whole number from 0`) }
  if (field('shape') !== shape) return { problem: notACount(index, 'it was counted for another shape') }
  return { row: { index, ...Object.fromEntries(numbers) } as CountRow }
}

/** A cell's number taken apart. */
export interface Digits {
  /** The level's position on each axis, then missing, then neither. */
  readonly positions: readonly number[]
  readonly pick: number
  readonly twice: number
  readonly strange: number
}

/** The digits of a cell; `null` where there is no such cell. */
export function digitsOf(cell: number, shape: TallyShape): Digits | null {
  let left = cell
  const digit = (base: number): number => {
    const value = left % base
    left = (left - value) / base
    return value
  }
  const strange = digit(FLAG_BASE)
  const twice = digit(FLAG_BASE)
  const pick = shape.picks ? digit(PICK_BASE) : 0
  const positions = shape.axes.map(() => digit(axisBase(shape))).reverse()
  return left === 0 ? { positions, pick, twice, strange } : null
}
