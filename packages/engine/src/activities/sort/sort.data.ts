import * as z from 'zod/mini'
import { type OwnTheme, ownTheme } from '../own-themes'

const text = z.string()
const theirs = {
  words: z.array(z.strictObject({ id: text, by: text, theme: text, colour: text, text })),
  own: z.array(ownTheme),
  done: z.array(text),
}

/** Accepts what a `sort` step holds. */
export const sortData = () =>
  z.strictObject({
    ...theirs,
    shown: z.nullable(z.strictObject(theirs)),
    changed: z.record(text, z.int()),
    put: z.array(z.strictObject({ theme: text, colour: text, area: text, clock: z.int() })),
    chosen: z.record(text, z.strictObject({ clock: z.int() })),
  })

/** A key word, and the theme and colour somebody put it under. */
export interface PlacedWord {
  readonly id: string
  readonly by: string
  readonly theme: string
  readonly colour: string
  readonly text: string
}

/** Everyone's key words, the themes they added, and who said they were done. */
export interface Sorted {
  readonly words: readonly PlacedWord[]
  readonly own: readonly OwnTheme[]
  readonly done: readonly string[]
}

/** Where the group said something can be done about what stands under a colour for a theme. */
interface PutInArea {
  readonly theme: string
  readonly colour: string
  readonly area: string
  readonly clock: number
}

/** What a `sort` step holds. */
export interface SortData extends Sorted {
  /** What the others see while a private step is open again, as last revealed. `null` until the first reveal, and while closed. */
  readonly shown: Sorted | null
  /** Per theme, the clock at which it or its words were last new to the others: of a reveal, or of the event in a group's step. */
  readonly changed: Readonly<Record<string, number>>
  readonly put: readonly PutInArea[]
  readonly chosen: Readonly<Record<string, { readonly clock: number }>>
}

export const nothing: Sorted = { words: [], own: [], done: [] }

export const nothingSorted: SortData = { ...nothing, shown: null, changed: {}, put: [], chosen: {} }
