import { nearest } from '@trivsel/core'
import { allowedCodes, idCodes, type LevelCodes, type PickCodes, picksOf, plainPicks, positionsOf } from './codes'
import { type Layout, requireLayout } from './layout'
import { gather, type People, type RowOrder } from './people'
import { problemsAtFirst } from './poisoned'
import { cutId, shown, type TallyProblem, tallyProblem } from './problem'
import { type Plan, planOf, type TallyShape } from './shape'
import { type Counter, counterOf } from './tally'

/** A row, its values by column. */
export type Row = Readonly<Record<string, unknown>>

/** What reading rows needs, whatever their layout. */
export interface RowReading {
  readonly plan: Plan
  readonly counter: Counter
  readonly problems: TallyProblem[]
  readonly people: People
  /** The column that says whose answer it is. */
  readonly person: string
  readonly codes: LevelCodes
  readonly positions: ReadonlyMap<unknown, number>
  readonly pickCodes: PickCodes
  readonly picks: ReadonlyMap<unknown, number>
}

export function rowReading(shape: TallyShape, layout: Layout, order: RowOrder): RowReading {
  requireLayout(layout)
  const plan = planOf(shape)
  const counter = counterOf(plan)
  const problems = problemsAtFirst()
  const codes = layout.codes ?? idCodes(shape)
  const pickCodes = layout.pickCodes ?? plainPicks
  return {
    plan,
    counter,
    problems,
    people: gather(counter, order, problems),
    person: layout.person,
    codes,
    positions: positionsOf(shape, codes),
    pickCodes,
    picks: picksOf(pickCodes),
  }
}

/** Whether a row has a column. One that is merely empty is a missing answer; one that is not there is a slip. */
export function has({ problems }: RowReading, row: Row, column: string, index: number): boolean {
  if (Object.hasOwn(row, column)) return true
  problems.push(tallyProblem('no-column', { index, column }))
  return false
}

export const isEmpty = (value: unknown): value is null | undefined => value === null || value === undefined

/** Where the person's answers are noted; −1 where the row does not say whose it is. */
export const slotIn = (reading: RowReading, row: Row, index: number): number =>
  has(reading, row, reading.person, index) ? reading.people.slotOf(row[reading.person], index) : -1

/** The theme that a row is about; −1 where there is none such. */
export function themeIn({ plan, problems }: RowReading, written: unknown, index: number): number {
  const t = plan.themeAt.get(written)
  if (t !== undefined) return t
  const theme = cutId(written)
  problems.push(tallyProblem('unknown-theme', { index, theme, nearest: nearest(theme, plan.shape.themes) }))
  return -1
}

/**
 * Notes what a person gave on an axis of a theme, or after the last axis, whether the person picked it.
 * @returns false where something was noted there before.
 */
export function note(reading: RowReading, slot: number, t: number, a: number, value: unknown, index: number): boolean {
  const { plan, people, problems, positions, codes, pickCodes, picks } = reading
  const { axes, themes } = plan.shape
  const at = slot + t * (axes.length + 1) + a
  const theme = themes[t] as string
  // Some drivers give every whole number as a BigInt.
  const stored = typeof value === 'bigint' ? Number(value) : value
  if (a < axes.length) {
    const position = isEmpty(stored) ? plan.missing : positions.get(stored)
    if (position !== undefined) return people.put(at, position)
    const axis = axes[a] as string
    problems.push(
      tallyProblem('not-a-level', { index, theme, axis, value: shown(value), allowed: allowedCodes(codes) }),
    )
  } else {
    const picked = isEmpty(stored) ? 0 : picks.get(stored)
    if (picked !== undefined) return people.put(at, picked)
    problems.push(tallyProblem('not-a-pick', { index, theme, value: shown(value), allowed: allowedCodes(pickCodes) }))
  }
  return true
}

/** Notes what a row holds about a theme in columns of its own; false where some of it was noted before. */
export function noteColumns(
  reading: RowReading,
  slot: number,
  t: number,
  row: Row,
  columns: readonly string[],
  index: number,
): boolean {
  let fresh = true
  for (let a = 0; a < columns.length; a++) {
    const column = columns[a] as string
    if (has(reading, row, column, index)) fresh = note(reading, slot, t, a, row[column], index) && fresh
  }
  return fresh
}

/** Tells of a person who answers the same once more; `t` is `null` where the row is about every theme. */
export function twice({ plan, problems, person }: RowReading, row: Row, t: number | null, index: number): void {
  const theme = t === null ? null : (plan.shape.themes[t] as string)
  problems.push(tallyProblem('answered-twice', { index, person: shown(row[person]), theme }))
}
