import type { Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import { get } from '../../session/lookup'
import { levelOfScale } from '../fields'
import { type OwnTheme, ownTheme } from '../own-themes'

/** Accepts what a `rate` step of a tool holds. */
export function rateData(tool: Tool) {
  const levels = z.record(z.string(), z.record(z.string(), levelOfScale(tool)))
  const answers = z.record(z.string(), z.strictObject({ levels, picks: z.array(z.string()), done: z.boolean() }))
  const everything = { answers, own: z.array(ownTheme) }
  return z.strictObject({
    ...everything,
    shown: z.nullable(z.strictObject(everything)),
    changed: z.record(z.string(), z.int()),
  })
}

/** One person's answers: level per theme and axis, favourites, and whether the person is done. */
export interface Answer {
  readonly levels: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly picks: readonly string[]
  readonly done: boolean
}

/** Everyone's answers and the themes they added. */
export interface Answers {
  readonly answers: Readonly<Record<string, Answer>>
  readonly own: readonly OwnTheme[]
}

/** What a `rate` step holds. */
export interface RateData extends Answers {
  /** What the others see while the step is open again: the answers as last revealed. `null` until the first reveal, and while closed. */
  readonly shown: Answers | null
  /** Per theme, the clock of the reveal at which it or its answers were last new to the others. */
  readonly changed: Readonly<Record<string, number>>
}

export const noAnswers: RateData = { answers: {}, own: [], shown: null, changed: {} }

const blank: Answer = { levels: {}, picks: [], done: false }

/** What a person answered so far. */
export const answerOf = ({ answers }: Answers, by: string): Answer => get(answers, by) ?? blank

/** The level a person gave a theme on an axis. */
export const levelOf = ({ levels }: Answer, theme: string, axis: string): string | null =>
  get(get(levels, theme) ?? {}, axis) ?? null
