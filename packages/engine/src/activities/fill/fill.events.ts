import type { FieldId, StepsOf, ThemeId, Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Stamp } from '../../session/event-id'
import { flag, ref, text, title } from '../fields'

interface InFill<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'fill'>
  readonly field: FieldId<T>
  /** The theme the sheet is for; given where the step is done per theme, and only there. */
  readonly theme?: ThemeId<T>
}

/** What a field of one value, or a cell, can hold: text or a day (`YYYY-MM-DD`), a whole number, or the ids of options. */
export type FieldValue = string | number | readonly string[]

/** Answers a field of text, number, date or choice; `value: null` clears it. Text has at most 4000 characters. */
export interface AnswerField<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'answer'
  readonly value: FieldValue | null
}

/** Adds a line to a list. Its id becomes the event's id. */
export interface AddEntry<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'add-entry'
  /** At most 4000 characters. */
  readonly text: string
}

/** Puts a line of a list in other words. */
export interface ChangeEntry<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'change-entry'
  readonly entry: string
  readonly text: string
}

/** Takes a line of a list away. */
export interface RemoveEntry<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'remove-entry'
  readonly entry: string
}

/** Answers a cell of a table; `value: null` clears it. */
export interface AnswerCell<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'answer-cell'
  /** A row of the form, or one that people added. */
  readonly row: string
  readonly column: string
  readonly value: FieldValue | null
}

/** Adds a row to a table. Its id becomes `own:<event id>`. */
export interface AddRow<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'add-row'
  /** At most 120 characters. */
  readonly title: string
}

/** Strikes a row of a table, whoever put it there, or takes it in again. What stands in it is kept. */
export interface StrikeRow<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'strike-row'
  readonly row: string
  readonly struck: boolean
}

/** Adds a thought to a tree. Its id becomes the event's id. */
export interface AddThought<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'add-thought'
  /** The branch of the form or the thought that it follows from. */
  readonly parent: string
  /** At most 120 characters. */
  readonly title: string
}

/** Puts a thought in other words. */
export interface ChangeThought<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'change-thought'
  readonly thought: string
  readonly title: string
}

/** Takes a thought away, and those that follow from it. */
export interface RemoveThought<T extends Tool = Tool> extends InFill<T> {
  readonly type: 'remove-thought'
  readonly thought: string
}

/**
 * Shows what one has written in a field, as it stands now, in a step where each chooses what to show. What is written
 * later is not shown until it is shown again; showing it to nobody takes it back.
 */
export interface ShowField<T extends Tool = Tool> extends Omit<InFill<T>, 'theme'> {
  readonly type: 'show'
  /** Participants; or `everyone`, those who join later and the shared screen included. */
  readonly to: readonly string[] | 'everyone'
}

/** Says that one is done, or not done after all. The others see how many are, unless the step is private. */
export interface DoneFilling<T extends Tool = Tool> extends Stamp {
  readonly type: 'done'
  readonly step: StepsOf<T, 'fill'>
  readonly done: boolean
}

/** An event that changes a sheet. */
export type SheetEvent<T extends Tool = Tool> =
  | AnswerField<T>
  | AddEntry<T>
  | ChangeEntry<T>
  | RemoveEntry<T>
  | AnswerCell<T>
  | AddRow<T>
  | StrikeRow<T>
  | AddThought<T>
  | ChangeThought<T>
  | RemoveThought<T>

/** What can be sent into a `fill` step. */
export type FillEvent<T extends Tool = Tool> = SheetEvent<T> | ShowField<T> | DoneFilling<T>

// Whether it fits the field is for the rules to say, in words about the field.
const value = z.nullable(
  z.union([z.string().check(z.maxLength(4000)), z.number(), z.array(ref).check(z.maxLength(100))]),
)
const inSheet = { field: ref, theme: z.exactOptional(ref) }

export const fillEvents = {
  answer: { ...inSheet, value },
  'add-entry': { ...inSheet, text },
  'change-entry': { ...inSheet, entry: ref, text },
  'remove-entry': { ...inSheet, entry: ref },
  'answer-cell': { ...inSheet, row: ref, column: ref, value },
  'add-row': { ...inSheet, title },
  'strike-row': { ...inSheet, row: ref, struck: flag },
  'add-thought': { ...inSheet, parent: ref, title },
  'change-thought': { ...inSheet, thought: ref, title },
  'remove-thought': { ...inSheet, thought: ref },
  show: { field: ref, to: z.union([z.literal('everyone'), z.array(ref).check(z.maxLength(50))]) },
  done: { done: flag },
}
