import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** The lists of a form as the fields of a wheel. */
export interface WheelDrawing {
  readonly id: Id
  readonly as: 'wheel'
  readonly form: Id
}

/** Two tables of numbers in a form as circles: how large each is, and how much two of them overlap. */
export interface CirclesDrawing {
  readonly id: Id
  readonly as: 'circles'
  readonly form: Id
  /** The table whose rows are the circles. */
  readonly sizes: Id
  /** The table whose rows are the overlaps. */
  readonly overlaps: Id
  /** Which two circles each row of `overlaps` is about. */
  readonly between: readonly { readonly row: Id; readonly circles: readonly [Id, Id] }[]
  /** The column, in both tables, that the drawing shows. */
  readonly column: Id
}

/** The rows of a table as bars, as long as a number in the row and marked by what gives and what drains. */
export interface BarsDrawing {
  readonly id: Id
  readonly as: 'bars'
  readonly form: Id
  readonly table: Id
  /** The column of numbers that the bars are as long as. */
  readonly length: Id
  /** The columns of choices that say how much a row gives and drains, from little to much. */
  readonly gives: Id
  readonly drains: Id
  /** The number that the sum of all bars is held against; `null` where there is none. */
  readonly against: { readonly form: Id; readonly field: Id; readonly row: Id; readonly column: Id } | null
}

/** A tree of thoughts as a mind map. */
export interface TreeDrawing {
  readonly id: Id
  readonly as: 'tree'
  readonly form: Id
  readonly field: Id
}

/** Two tables of a form on the scales of a balance. */
export interface BalanceDrawing {
  readonly id: Id
  readonly as: 'balance'
  readonly form: Id
  /** For each side, the table and its column of choices that says how much a row weighs, from light to heavy. */
  readonly sides: readonly [{ readonly field: Id; readonly column: Id }, { readonly field: Id; readonly column: Id }]
  /** The choice in which people say which way it tilts: its options are the first side, level, and the second side. */
  readonly tilt: Id
}

/** Sets of questions on a page, in the four corners of two dimensions. */
export interface GridDrawing {
  readonly id: Id
  readonly as: 'grid'
  readonly page: Id
  /** The two ends of each dimension: from left to right, and from below to above. */
  readonly across: readonly [Id, Id]
  readonly up: readonly [Id, Id]
  readonly cells: readonly { readonly set: Id; readonly across: Id; readonly up: Id }[]
}

/** A picture that a report draws of what people answered or read. */
export type Drawing = WheelDrawing | CirclesDrawing | BarsDrawing | TreeDrawing | BalanceDrawing | GridDrawing

const pair = z.tuple([idSchema, idSchema])
const side = z.strictObject({ field: idSchema, column: idSchema })

/** Accepts one {@link Drawing}. */
export const drawingSchema: z.ZodMiniType<Drawing> = z.discriminatedUnion('as', [
  z.strictObject({ id: idSchema, as: z.literal('wheel'), form: idSchema }),
  z.strictObject({
    id: idSchema,
    as: z.literal('circles'),
    form: idSchema,
    sizes: idSchema,
    overlaps: idSchema,
    between: z.array(z.strictObject({ row: idSchema, circles: pair })),
    column: idSchema,
  }),
  z.strictObject({
    id: idSchema,
    as: z.literal('bars'),
    form: idSchema,
    table: idSchema,
    length: idSchema,
    gives: idSchema,
    drains: idSchema,
    against: z.nullable(z.strictObject({ form: idSchema, field: idSchema, row: idSchema, column: idSchema })),
  }),
  z.strictObject({ id: idSchema, as: z.literal('tree'), form: idSchema, field: idSchema }),
  z.strictObject({
    id: idSchema,
    as: z.literal('balance'),
    form: idSchema,
    sides: z.tuple([side, side]),
    tilt: idSchema,
  }),
  z.strictObject({
    id: idSchema,
    as: z.literal('grid'),
    page: idSchema,
    across: pair,
    up: pair,
    cells: z.array(z.strictObject({ set: idSchema, across: idSchema, up: idSchema })),
  }),
])
