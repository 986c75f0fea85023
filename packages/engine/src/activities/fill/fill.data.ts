import type { FillStep, Form, PlainDate, Tool } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { FieldValue } from './fill.events'

/** A line of a list. */
export interface Entry {
  readonly id: string
  readonly by: string
  readonly text: string
}

/** A row that people added to a table. */
interface OwnRow {
  readonly id: string
  readonly by: string
  readonly title: string
}

/** A thought in a tree, and the branch of the form or the thought that it follows from. */
export interface Thought {
  readonly id: string
  readonly by: string
  readonly parent: string
  readonly title: string
}

/** What somebody answered in a field, in the shape of its kind. A field without an answer is not kept. */
export type Kept =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly value: PlainDate }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'choice'; readonly value: readonly string[] }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'table'
      readonly own: readonly OwnRow[]
      readonly struck: readonly string[]
      /** By `<row>/<column>`. */
      readonly cells: Readonly<Record<string, FieldValue>>
    }
  | { readonly kind: 'tree'; readonly thoughts: readonly Thought[] }

/** The answers on a sheet, by field. */
export type Answers = Readonly<Record<string, Kept>>

/** To whom a field is shown: participants, or everyone. */
export type Audience = readonly string[] | 'everyone'

/**
 * What a `fill` step holds. A sheet is kept under the id of its person or theme, or under `group`. Flat, since saved data
 * may only be so deep.
 */
export interface FillData {
  readonly sheets: Readonly<Record<string, Answers>>
  /** Clock of the event that last changed each sheet. */
  readonly clocks: Readonly<Record<string, number>>
  /** What people called the themes that have a sheet, where they added them: a theme that is dropped is told of no more. */
  readonly titles: Readonly<Record<string, string>>
  /** Those who said they were done. */
  readonly done: readonly string[]
  /** What each person chose to show, as it stood when it was shown. */
  readonly shown: Readonly<Record<string, Answers>>
  /** To whom, by person and field. */
  readonly audience: Readonly<Record<string, Readonly<Record<string, Audience>>>>
  /** Clock of the event that last changed what a person was shown; `room` for what is shown to everyone. */
  readonly told: Readonly<Record<string, number>>
  /** What the others see while the step is open again: the sheets as last revealed. `null` until the first reveal, and while closed. */
  readonly seen: Readonly<Record<string, Answers>> | null
  /** Clock of the reveal that last showed something new; 0 before the first. */
  readonly revealed: number
}

export const nothingFilled: FillData = {
  sheets: {},
  clocks: {},
  titles: {},
  done: [],
  shown: {},
  audience: {},
  told: {},
  seen: null,
  revealed: 0,
}

/** The form that a step asks people to fill in; content without it is refused at the door. */
export const formOf = (tool: Tool, step: FillStep): Form => tool.forms.find(({ id }) => id === step.form) as Form

/** The name of the one sheet of a group. */
export const GROUP = 'group'

/** Which sheet an event is about. */
export const keyOf = (step: FillStep, event: { readonly by: string; readonly theme?: string }): string =>
  step.per === 'person' ? event.by : step.per === 'group' ? GROUP : (event.theme ?? '')

/** The answers on a sheet; none where nobody has begun it. */
export const sheetOf = ({ sheets }: Pick<FillData, 'sheets'>, key: string): Answers => get(sheets, key) ?? {}

/** Clock of the last change to a sheet; 0 where nobody has begun it. */
export const clockOf = ({ clocks }: FillData, key: string): number => get(clocks, key) ?? 0

/** Where a cell of a table is kept: ids hold no slash. */
export const cellKey = (row: string, column: string): string => `${row}/${column}`

/** What is kept for a field, where it is of the field's kind. */
export function keptFor<K extends Kept['kind']>(
  answers: Answers,
  field: { readonly id: string; readonly kind: K },
): Extract<Kept, { readonly kind: K }> | null {
  const found = get(answers, field.id)
  return found?.kind === field.kind ? (found as Extract<Kept, { readonly kind: K }>) : null
}
