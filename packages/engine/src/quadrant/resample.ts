import type { Scale } from '@trivsel/core'
import { valueAt } from '../scoring/value-at'
import type { Joint } from './joint'

/** In how many of all draws both sums lie off the line: below (−) or above (+) it, on the vertical axis first. */
export interface Draws {
  readonly all: bigint
  readonly corners: Readonly<Record<'--' | '-+' | '+-' | '++', bigint>>
}

/** Sums of half the people that are held at a time; on eleven levels and fewer, those of fifty people are not as many. */
const MOST_SUMS = 250_000

/** Answers on an axis as whole steps from the lowest one that was given. */
interface Steps {
  readonly of: (level: number) => number
  readonly most: number
  /** So many steps of everybody together come to the line; not a whole number where no sum can lie on it. */
  readonly line: number
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** Who gave no answer moves the sum nowhere, as if on the line. */
function stepsOf(given: readonly number[], scale: Scale, people: number): Steps {
  const last = scale.levels.length - 1
  const twiceMiddle = valueAt(scale, 0) + valueAt(scale, last)
  const lean = (level: number): number => (level > last ? 0 : 2 * valueAt(scale, level) - twiceMiddle)
  const low = Math.min(...given.map(lean))
  const step = given.reduce((all, level) => divisor(lean(level) - low, all), 0) || 1
  const of = (level: number): number => (lean(level) - low) / step
  return { of, most: Math.max(...given.map(of)), line: (-people * low) / step }
}

/** How many whole numbers from 0 up to a length lie below a point. */
const below = (point: number, length: number): number => Math.max(0, Math.min(length, Math.ceil(point)))

/** A table of weights by the sum on each axis, row by row in one large number: a field of so many hex digits each. */
function unpack(packed: bigint, fields: number, digits: number): readonly bigint[] {
  const hex = packed.toString(16).padStart(fields * digits, '0')
  return Array.from({ length: fields }, (_, i) => {
    const end = hex.length - i * digits
    return BigInt(`0x${hex.slice(end - digits, end)}`)
  })
}

/**
 * Draws as many people as there are, each time from all of them, in every way that can happen: the exact bootstrap
 * (Efron 1979, without chance). The weights of all pairs of sums are the coefficients of the n-th power of a polynomial
 * in two variables. It is multiplied out for each half of the draws only, in one large number, and the halves are put
 * together by corner.
 * @returns `null` where that would be too much work.
 */
export function draws(joint: Joint, scale: Scale): Draws | null {
  const cells = joint.flatMap((row, v) => row.map((count, h) => ({ count, v, h }))).filter(({ count }) => count > 0)
  const people = cells.reduce((all, { count }) => all + count, 0)
  const [rows, columns] = (['v', 'h'] as const).map((axis) =>
    stepsOf(
      cells.map((cell) => cell[axis]),
      scale,
      people,
    ),
  ) as [Steps, Steps]
  const few = Math.floor(people / 2)
  const many = people - few
  const [height, width] = [many * rows.most + 1, many * columns.most + 1]
  if (height * width > MOST_SUMS) return null
  const digits = (BigInt(people) ** BigInt(many)).toString(16).length
  const one = cells.reduce((all, { count, v, h }) => {
    const place = rows.of(v) * width + columns.of(h)
    return all + (BigInt(count) << BigInt(4 * digits * place))
  }, 0n)
  const half = one ** BigInt(few)
  const first = unpack(half, height * width, digits)
  const second = few === many ? first : unpack(half * one, height * width, digits)

  // Weight of everything in the second half with fewer steps than i and fewer than j.
  const table = [new Array<bigint>(width + 1).fill(0n)]
  for (let i = 0; i < height; i++) {
    const [above, row] = [table[i] as bigint[], [0n]]
    let across = 0n
    for (let j = 0; j < width; j++) {
      across += second[i * width + j] as bigint
      row.push((above[j + 1] as bigint) + across)
    }
    table.push(row)
  }
  const within = (i: number, j: number): bigint => (table[i] as bigint[])[j] as bigint
  const corners = { '--': 0n, '-+': 0n, '+-': 0n, '++': 0n }
  for (const [place, weight] of first.entries()) {
    if (weight === 0n) continue
    // What the second half may add before the sum reaches the line, and before it passes it.
    const [up, across] = [rows.line - Math.floor(place / width), columns.line - (place % width)]
    const [south, north] = [below(up, height), below(Math.floor(up) + 1, height)]
    const [west, east] = [below(across, width), below(Math.floor(across) + 1, width)]
    corners['--'] += weight * within(south, west)
    corners['-+'] += weight * (within(south, width) - within(south, east))
    corners['+-'] += weight * (within(height, west) - within(north, west))
    corners['++'] +=
      weight * (within(height, width) - within(north, width) - within(height, east) + within(north, east))
  }
  return { all: BigInt(people) ** BigInt(people), corners }
}
