import { followUpUnits, type PlainDate } from '@trivsel/core'
import * as z from 'zod/mini'
import { get } from '../../session/lookup'
import { date } from '../fields'
import type { Rhythm } from './agree.events'

const agreement = z.strictObject({
  id: z.string(),
  theme: z.nullable(z.string()),
  what: z.string(),
  who: z.array(z.string()),
  when: date,
  followUp: date,
  how: z.nullable(z.string()),
  clock: z.int(),
})

const book = {
  agreements: z.array(agreement),
  followUp: z.nullable(date),
  repeats: z.nullable(z.strictObject({ after: z.int(), unit: z.enum(followUpUnits) })),
}

const agreed = z.strictObject({
  books: z.record(z.string(), z.strictObject(book)),
  shown: z.record(
    z.string(),
    z.strictObject({ ...book, to: z.union([z.literal('everyone'), z.array(z.string())]), clock: z.int() }),
  ),
})

/** Accepts what an `agree` step holds. */
export const agreeData = () => agreed

/** An agreement as it is kept. */
export interface KeptAgreement {
  readonly id: string
  readonly theme: string | null
  readonly what: string
  readonly who: readonly string[]
  readonly when: PlainDate
  readonly followUp: PlainDate
  readonly how: string | null
  /** Clock of the event that last put it in these terms. */
  readonly clock: number
}

/** What the group agreed, or what one person agreed alone. */
export interface Book {
  readonly agreements: readonly KeptAgreement[]
  /** The day to talk again. */
  readonly followUp: PlainDate | null
  /** How often from then on; `null` for once. */
  readonly repeats: Rhythm | null
}

/** A person's agreements as they were when they were shown, and to whom. */
export interface ShownBook extends Book {
  readonly to: readonly string[] | 'everyone'
  readonly clock: number
}

/** What an `agree` step holds: a book for the group or, where each agrees alone, one for each person. */
export interface AgreeData {
  readonly books: Readonly<Record<string, Book>>
  readonly shown: Readonly<Record<string, ShownBook>>
}

export const nothingAgreed: AgreeData = { books: {}, shown: {} }

/** Where the group's book is kept. */
const GROUP = 'group'

/** Whose book a person writes in. */
export const keyOf = ({ per }: { readonly per: string }, person: string): string => (per === 'person' ? person : GROUP)

const blank: Book = { agreements: [], followUp: null, repeats: null }

/** The book that a person writes in. */
export const bookOf = ({ books }: AgreeData, step: { readonly per: string }, person: string): Book =>
  get(books, keyOf(step, person)) ?? blank
