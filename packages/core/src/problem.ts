import type { TextKey } from './catalogue/text-key'
import { textKey } from './catalogue/text-key'
import type { Field } from './model/field'

/** What a field should have held. Each is named in words under its id. */
export const expectations = [
  'text',
  'short-text',
  'number',
  'yes-or-no',
  'list',
  'fields',
  'level',
  'instant',
  'wall-time',
  'event',
  'event-id',
  'free-name',
  'known-value',
] as const

/** One of {@link expectations}. */
export type Expectation = (typeof expectations)[number]

/**
 * Everything that can be wrong with data handed to the library, and what each problem says about it.
 * Values are ids, counts and positions; wording is found under the code.
 */
export interface ProblemParams {
  /** The data is not plain JSON: a key or value that JSON cannot carry safely. */
  'not-plain-data': { readonly path: string }
  'text-too-long': { readonly path: string; readonly length: number; readonly max: number }
  'bad-field': { readonly path: string; readonly expected: Expectation }
  'unknown-field': { readonly path: string }
  'unknown-event': { readonly type: string; readonly nearest: string | null }
  /** The sender takes no part in the session. */
  stranger: { readonly by: string }
  'wrong-seat': { readonly by: string; readonly seats: readonly string[] }
  'unknown-step': { readonly step: string; readonly nearest: string | null }
  /** The event belongs to another step than the one it names. */
  'wrong-step': { readonly step: string; readonly belongs: string }
  /** A move was made from a step that the group is not in. */
  'moved-on': { readonly step: string; readonly current: string }
  /** The group has not come to the step yet. */
  'step-ahead': { readonly step: string }
  'step-closed': { readonly step: string }
  'step-open': { readonly step: string }
  'session-finished': Record<never, never>
  'id-used': { readonly id: string }
  'id-out-of-turn': { readonly id: string; readonly next: string }
  'clock-out-of-turn': { readonly clock: number; readonly next: number }
  'revision-moved-on': { readonly expected: number; readonly revision: number }
  'seen-out-of-date': { readonly step: string }
  'unknown-theme': { readonly theme: string; readonly nearest: string | null }
  'unknown-axis': { readonly axis: string; readonly nearest: string | null }
  'unknown-level': { readonly level: string; readonly nearest: string | null }
  'unknown-item': { readonly item: string; readonly nearest: string | null }
  'unknown-disposition': { readonly disposition: string; readonly nearest: string | null }
  'unknown-participant': { readonly participant: string; readonly nearest: string | null }
  'unknown-agreement': { readonly agreement: string }
  'unknown-note': { readonly note: string }
  'no-own-themes': { readonly step: string }
  'not-your-theme': { readonly theme: string }
  'theme-in-use': { readonly theme: string }
  'too-many-own-themes': { readonly max: number }
  'too-many-picks': { readonly max: number }
  'too-few-picks': { readonly picked: number; readonly min: number }
  'too-many-chosen': { readonly max: number }
  'theme-is-chosen': { readonly theme: string }
  'theme-not-chosen': { readonly theme: string }
  'minutes-outside': { readonly item: string; readonly min: number; readonly max: number }
  'nothing-runs': Record<never, never>
  'date-not-real': { readonly date: string }
  /** Before the next move: too few people are done for the answers to be revealed. */
  'few-are-done': { readonly done: number; readonly needed: number }
  'base-still-open': { readonly step: string }
  'few-are-chosen': { readonly chosen: number; readonly min: number }
  'theme-undecided': { readonly theme: string }
  'theme-without-agreement': { readonly theme: string }
  'no-follow-up': Record<never, never>
  'unknown-page': { readonly page: string; readonly nearest: string | null }
  'unknown-form-field': { readonly field: string; readonly nearest: string | null }
  'unknown-option': { readonly field: string; readonly option: string; readonly nearest: string | null }
  'unknown-row': { readonly field: string; readonly row: string; readonly nearest: string | null }
  'unknown-column': { readonly field: string; readonly column: string; readonly nearest: string | null }
  'unknown-entry': { readonly entry: string }
  'unknown-thought': { readonly thought: string }
  'wrong-kind-of-answer': { readonly field: string; readonly kind: Field['kind'] }
  'field-required': { readonly field: string }
  'few-entries': { readonly field: string; readonly entries: number; readonly min: number }
  'too-many-entries': { readonly field: string; readonly max: number }
  'too-many-options': { readonly field: string; readonly max: number }
  'number-outside': { readonly field: string; readonly min: number; readonly max: number }
  'no-own-rows': { readonly field: string }
  'too-deep': { readonly field: string; readonly max: number }
  'theme-needed': { readonly step: string }
  'no-theme-here': { readonly step: string }
  'nothing-to-show-here': { readonly step: string }
  'nothing-written': { readonly field: string }
  'unknown-colour': { readonly colour: string; readonly nearest: string | null }
  'unknown-area': { readonly area: string; readonly nearest: string | null }
  'unknown-word': { readonly word: string }
  'too-many-words': { readonly max: number }
  'nothing-chosen-here': { readonly step: string }
  'few-people': { readonly people: number; readonly min: number }
  'rounds-outside': { readonly min: number; readonly max: number }
  'nothing-dealt': Record<never, never>
  'round-under-way': Record<never, never>
  'no-more-rounds': { readonly rounds: number }
  'group-size': { readonly people: number; readonly min: number; readonly max: number }
  'in-two-groups': { readonly participant: string }
  'no-groups-here': { readonly step: string }
  'no-group-yet': Record<never, never>
  'group-at-work': { readonly group: string }
  'group-not-ready': { readonly group: string; readonly chosen: number; readonly min: number }
  'unknown-zone': { readonly zone: string }
  'last-step': Record<never, never>
  'first-step': Record<never, never>
  'seat-count': { readonly seat: string; readonly count: number; readonly min: number; readonly max: number | null }
  'unknown-seat': { readonly seat: string; readonly nearest: string | null }
  'participant-twice': { readonly participant: string }
  'saved-not-readable': { readonly path: string }
  'saved-newer-format': { readonly format: number; readonly supported: number }
  'saved-other-tool': { readonly tool: string; readonly expected: string }
  'saved-other-edition': { readonly edition: string; readonly expected: string }
  'saved-changed': { readonly hash: string; readonly expected: string }
  'journal-empty': Record<never, never>
  'journal-without-opening': Record<never, never>
  'journal-opened-twice': { readonly id: string }
  'journal-other-session': { readonly session: string; readonly other: string }
  'file-empty': { readonly line: number; readonly column: number }
  'file-no-rows': { readonly line: number; readonly column: number }
  'file-too-large': { readonly bytes: number; readonly max: number }
  'file-not-utf8': { readonly line: number; readonly column: number; readonly byte: string }
  /** A byte that a Windows-1252 file uses for ÷. */
  'file-windows-1252': { readonly line: number; readonly column: number }
  'column-missing': { readonly line: number; readonly column: number; readonly name: string; readonly found: string }
  'column-unknown': {
    readonly line: number
    readonly column: number
    readonly name: string
    readonly nearest: string | null
  }
  'column-twice': { readonly line: number; readonly column: number; readonly name: string }
  'row-length': { readonly line: number; readonly column: number; readonly cells: number; readonly expected: number }
  'quote-open': { readonly line: number; readonly column: number }
  'cell-participant': { readonly line: number; readonly column: number; readonly value: string }
  'cell-theme': {
    readonly line: number
    readonly column: number
    readonly value: string
    readonly nearest: string | null
  }
  'cell-level': { readonly line: number; readonly column: number; readonly value: string; readonly allowed: string }
  /** U+2212, which some read as ÷ and some as a dash. */
  'cell-minus-sign': { readonly line: number; readonly column: number }
  'cell-pick': { readonly line: number; readonly column: number; readonly value: string }
  'row-twice': {
    readonly line: number
    readonly column: number
    readonly participant: string
    readonly theme: string
    readonly first: number
  }
  'row-too-many-picks': {
    readonly line: number
    readonly column: number
    readonly participant: string
    readonly max: number
  }
}

/** A stable name for a problem. */
export type ProblemCode = keyof ProblemParams

/** Why something was refused: a stable code and what it is about. A union, so `switch (problem.code)` narrows `params`. */
export type Problem = {
  readonly [C in ProblemCode]: { readonly code: C; readonly params: ProblemParams[C] }
}[ProblemCode]

/** Makes a {@link Problem}. */
export const problem = <C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem =>
  ({ code, params }) as unknown as Problem

/** Where the wording of a problem stands. */
export const problemKey = (p: Problem): TextKey => textKey.problem(p.code)
