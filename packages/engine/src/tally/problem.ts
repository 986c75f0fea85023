/**
 * Everything that can be wrong with answers to be counted, and what each problem says about it. `index` is the position in
 * what was handed in, from 0; `null` where it is about all. Values are repeated as far as 80 characters.
 */
export interface TallyProblemParams {
  /** Something that is no plain object, or a field of it that is none; `path` says which. */
  'not-plain-data': { readonly index: number; readonly path: string }
  'unknown-theme': { readonly index: number | null; readonly theme: string; readonly nearest: string | null }
  'unknown-axis': {
    readonly index: number | null
    readonly theme: string
    readonly axis: string
    readonly nearest: string | null
  }
  'not-a-level': {
    readonly index: number
    readonly theme: string
    readonly axis: string
    readonly value: string
    readonly allowed: string
  }
  'not-a-pick': { readonly index: number; readonly theme: string; readonly value: string; readonly allowed: string }
  'pick-twice': { readonly index: number; readonly theme: string }
  'no-column': { readonly index: number; readonly column: string }
  'not-a-person': { readonly index: number; readonly value: string }
  /** A person answers the same question a second time; `theme` is `null` where it is a whole row about every theme. */
  'answered-twice': { readonly index: number; readonly person: string; readonly theme: string | null }
  /** Rows said to be sorted by person are not. */
  'out-of-order': { readonly index: number; readonly person: string; readonly after: string }
  'packed-length': { readonly index: number; readonly length: number; readonly expected: number }
  /** A typed column that is not there or is none of bytes; `axis` is `null` for a column of picks. */
  'not-a-column': { readonly theme: string; readonly axis: string | null }
  'column-length': {
    readonly theme: string
    readonly axis: string | null
    readonly length: number
    readonly expected: number
  }
  /** More people than a number holds exactly, 2^53 − 1. */
  'too-many-people': { readonly most: number }
  /** An answer to be taken out that the tally cannot hold; `theme` is `null` where it is empty. */
  'not-in-tally': { readonly theme: string | null }
  'other-shape': { readonly part: 'themes' | 'axes' | 'levels' | 'picks' }
  /** Data that is no tally, and where it stops being one. */
  'not-a-tally': { readonly path: string; readonly why: string }
  /** People whose answer, as a database counted it, is neither a level nor missing. */
  'levels-unknown': { readonly theme: string; readonly axis: string; readonly people: number }
  'picks-unknown': { readonly theme: string; readonly people: number }
  'axes-unknown': { readonly theme: string; readonly people: number }
  'themes-unknown': { readonly people: number }
  /** Rows that do not say whose they are. */
  'people-unnamed': { readonly rows: number }
  /** People who answer a theme more than once; with `null`, rows of people who have another one. */
  'people-twice': { readonly theme: string | null; readonly people: number }
  /** A row that the statement does not give; `index` is `null` where one is lacking. */
  'not-a-count': { readonly index: number | null; readonly why: string }
}

/** A stable name for what is wrong. */
export type TallyProblemCode = keyof TallyProblemParams

/** Why answers were not counted: a stable code and what it is about. */
export type TallyProblem = {
  readonly [C in TallyProblemCode]: { readonly code: C; readonly params: TallyProblemParams[C] }
}[TallyProblemCode]

/** Makes a {@link TallyProblem}. */
export const tallyProblem = <C extends TallyProblemCode>(code: C, params: TallyProblemParams[C]): TallyProblem =>
  ({ code, params }) as unknown as TallyProblem

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** A value from outside as a letter repeats it: texts in quotation marks, so that "1" and 1 are told apart. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value))
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return Object.is(value, -0) ? '-0' : cut(String(value))
}

/** An id from outside, as far as a letter repeats it. */
export const cutId = (id: unknown): string => (typeof id === 'string' ? cut(id) : shown(id))
