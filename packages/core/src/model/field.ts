import * as z from 'zod/mini'
import { type Id, idSchema } from './id'
import { type Question, questionSchema } from './question'
import { type Range, rangeSchema } from './range'

interface FieldBase {
  readonly id: Id
  /** True where the form cannot be called done without it. */
  readonly required: boolean
  /** What helps to find an answer. */
  readonly questions: readonly Question[]
}

/** One text, of any length. */
export interface TextField extends FieldBase {
  readonly kind: 'text'
}

/** Several short answers. */
export interface ListField extends FieldBase {
  readonly kind: 'list'
  /** How many answers there are. */
  readonly entries: Range
}

/** One or more of the options. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly options: readonly Id[]
  /** How many of them are chosen. */
  readonly choose: Range
}

/** A whole number. */
export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly between: Range
}

/** A calendar day. */
export interface DateField extends FieldBase {
  readonly kind: 'date'
}

/** What one cell of a table can hold. */
export type Column = TextField | ChoiceField | NumberField | DateField

/** The same questions asked of several things. */
export interface TableField extends FieldBase {
  readonly kind: 'table'
  readonly rows: readonly Id[]
  /** True where people may add rows of their own. */
  readonly ownRows: boolean
  readonly columns: readonly Column[]
}

/** Thoughts that branch out from each other, as in a mind map. */
export interface TreeField extends FieldBase {
  readonly kind: 'tree'
  /** What the first branches are about. */
  readonly branches: readonly Id[]
  /** How many levels of thoughts may follow each other. */
  readonly depth: number
}

/** Something to answer in a form. Its title is found under the id. */
export type Field = Column | ListField | TableField | TreeField

/** What people fill in together or alone: a worksheet, a template, an interview guide. */
export interface Form {
  readonly id: Id
  readonly fields: readonly Field[]
}

const base = { id: idSchema, required: z.boolean(), questions: z.array(questionSchema) }
const ids = z.array(idSchema).check(z.minLength(1))

const text = z.strictObject({ ...base, kind: z.literal('text') })
const choice = z.strictObject({ ...base, kind: z.literal('choice'), options: ids, choose: rangeSchema })
const number = z.strictObject({ ...base, kind: z.literal('number'), between: rangeSchema })
const date = z.strictObject({ ...base, kind: z.literal('date') })

/** Accepts one {@link Field}. */
export const fieldSchema: z.ZodMiniType<Field> = z.discriminatedUnion('kind', [
  text,
  choice,
  number,
  date,
  z.strictObject({ ...base, kind: z.literal('list'), entries: rangeSchema }),
  z.strictObject({
    ...base,
    kind: z.literal('table'),
    rows: z.array(idSchema),
    ownRows: z.boolean(),
    columns: z.array(z.discriminatedUnion('kind', [text, choice, number, date])).check(z.minLength(1)),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('tree'),
    branches: ids,
    depth: z.int().check(z.gte(1), z.lte(6)),
  }),
])

/** Accepts one {@link Form}. */
export const formSchema: z.ZodMiniType<Form> = z.strictObject({
  id: idSchema,
  fields: z.array(fieldSchema).check(z.minLength(1)),
})
