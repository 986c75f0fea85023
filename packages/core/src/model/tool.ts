import * as z from 'zod/mini'
import { type Deck, deckSchema } from './card'
import { type Drawing, drawingSchema } from './drawing'
import { editionSchema } from './edition'
import { type Example, exampleSchema } from './example'
import { type Form, formSchema } from './field'
import { type FormerTheme, formerThemeSchema } from './former-theme'
import { type Id, idSchema } from './id'
import { type Link, linkSchema } from './link'
import { type List, listSchema } from './list'
import { type Mode, modes } from './mode'
import { type Model, modelSchema } from './model'
import { type Page, pageSchema } from './page'
import { type PriorityMap, priorityMapSchema } from './quadrant'
import { type QuestionSet, questionSetSchema } from './question-set'
import { type RoleAdvice, roleAdviceSchema } from './role'
import { type Scale, scaleSchema } from './scale'
import { type Seat, seatSchema } from './seat'
import { type Step, stepSchema } from './step'
import { type Theme, themeSchema } from './theme'
import { type TimeSlot, timeSlotSchema } from './time'

/** A process involves others and leads to agreements over time; an exercise is a manager's own, alone or with a few others. */
export const toolKinds = ['process', 'exercise'] as const

/** A tool as data: who takes part, what they look at, and the steps they go through. Words are elsewhere, under the same ids. */
export interface Tool {
  readonly id: Id
  readonly kind: (typeof toolKinds)[number]
  /** The edition of the source material the tool follows: `YYYY-MM`, or `undated`. */
  readonly edition: string
  /** Version of the content, as of its package; written into every saved session. */
  readonly version: string
  /** Ids of the documents the tool comes from. */
  readonly sources: readonly Id[]
  readonly seats: readonly Seat[]
  /** The seat that moves people from step to step and reveals the answers. */
  readonly lead: Id
  /** How answers are shared at most; a step may keep its own closer. */
  readonly mode: Mode
  /** What people should set aside. */
  readonly time: readonly TimeSlot[]
  readonly phases: readonly Id[]
  /** `null` where nothing is rated. */
  readonly scale: Scale | null
  readonly axes: readonly Id[]
  /** `null` where nothing is placed in a map. */
  readonly map: PriorityMap | null
  readonly groups: readonly Id[]
  readonly themes: readonly Theme[]
  readonly formerThemes: readonly FormerTheme[]
  /** What several tools share; their words stand under their own ids. */
  readonly models: readonly Model[]
  /** `null` where no cards are dealt. Its words stand under its own id. */
  readonly deck: Deck | null
  readonly pages: readonly Page[]
  readonly forms: readonly Form[]
  readonly lists: readonly List[]
  readonly sets: readonly QuestionSet[]
  readonly examples: readonly Example[]
  /** What a report draws besides the pictures that steps make of themselves. */
  readonly drawings: readonly Drawing[]
  readonly links: readonly Link[]
  readonly steps: readonly Step[]
  readonly tips: readonly Id[]
  readonly roles: readonly RoleAdvice[]
}

/** Accepts the shape of a {@link Tool}; `parseTool` also checks what its ids refer to. */
export const toolSchema: z.ZodMiniType<Tool> = z.strictObject({
  id: idSchema,
  kind: z.enum(toolKinds),
  edition: editionSchema,
  version: z.string(),
  sources: z.array(idSchema),
  seats: z.array(seatSchema).check(z.minLength(1)),
  lead: idSchema,
  mode: z.enum(modes),
  time: z.array(timeSlotSchema),
  phases: z.array(idSchema),
  scale: z.nullable(scaleSchema),
  axes: z.array(idSchema),
  map: z.nullable(priorityMapSchema),
  groups: z.array(idSchema),
  themes: z.array(themeSchema),
  formerThemes: z.array(formerThemeSchema),
  models: z.array(modelSchema),
  deck: z.nullable(deckSchema),
  pages: z.array(pageSchema),
  forms: z.array(formSchema),
  lists: z.array(listSchema),
  sets: z.array(questionSetSchema),
  examples: z.array(exampleSchema),
  drawings: z.array(drawingSchema),
  links: z.array(linkSchema),
  steps: z.array(stepSchema).check(z.minLength(1)),
  tips: z.array(idSchema),
  roles: z.array(roleAdviceSchema),
})
