import * as z from 'zod/mini'
import { type Id, idSchema } from '../id'
import { type Range, rangeSchema } from '../range'
import { type StepBase, stepBase } from './step-base'

/** What a colour says to a program, however many ways people are told it. */
export const colourMeanings = ['serious', 'minor-and-easy', 'works'] as const

/** A colour that key words are placed under. */
export interface Colour {
  readonly id: Id
  readonly means: (typeof colourMeanings)[number]
  /** The ways in which people are told what the colour means. */
  readonly meanings: readonly Id[]
}

/** People put key words for each theme under colours, look at where many did, and choose what to begin with. */
export interface SortStep extends StepBase {
  readonly activity: 'sort'
  /** In the order they are shown. */
  readonly colours: readonly Colour[]
  /** Where something can be done about a theme: by oneself, in the group, in the organisation. */
  readonly areas: readonly Id[]
  /** How many themes the group chooses; `null` where it only gathers the words and a later step chooses. */
  readonly choose: Range | null
  /** True where people may add themes of their own. */
  readonly ownThemes: boolean
}

/** Accepts one {@link SortStep}. */
export const sortStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('sort'),
  colours: z
    .array(z.strictObject({ id: idSchema, means: z.enum(colourMeanings), meanings: z.array(idSchema) }))
    .check(z.minLength(2)),
  areas: z.array(idSchema),
  choose: z.nullable(rangeSchema),
  ownThemes: z.boolean(),
}) satisfies z.ZodMiniType<SortStep>
