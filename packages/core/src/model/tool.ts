import * as z from 'zod/mini'
import { type Card, cardSchema } from './card'
import { type Id, idSchema } from './id'
import { type Mode, modes } from './mode'
import { type PriorityMap, priorityMapSchema } from './quadrant'
import { type RoleAdvice, roleAdviceSchema } from './role'
import { type Scale, scaleSchema } from './scale'
import { type Seat, seatSchema } from './seat'
import { type Step, stepSchema } from './step'
import { type Theme, themeSchema } from './theme'

/** A tool as data: who takes part, what they look at, and the steps they go through. Words are elsewhere, under the same ids. */
export interface Tool {
  readonly id: Id
  /** The edition of the source material the tool follows, as `YYYY-MM`. */
  readonly edition: string
  /** Version of the content, as of its package; written into every saved session. */
  readonly version: string
  /** Ids of the documents the tool comes from. */
  readonly sources: readonly Id[]
  readonly seats: readonly Seat[]
  /** The seat that moves the group from step to step and reveals the answers. */
  readonly lead: Id
  readonly mode: Mode
  /** Whole minutes each person and the group should set aside. */
  readonly minutes: { readonly preparation: number; readonly meeting: number }
  readonly phases: readonly Id[]
  readonly scale: Scale
  readonly axes: readonly Id[]
  readonly map: PriorityMap
  readonly groups: readonly Id[]
  readonly themes: readonly Theme[]
  readonly cards: readonly Card[]
  readonly steps: readonly Step[]
  readonly tips: readonly Id[]
  readonly roles: readonly RoleAdvice[]
}

const minutes = z.int().check(z.gte(0))

/** Accepts the shape of a {@link Tool}; `parseTool` also checks what its ids refer to. */
export const toolSchema: z.ZodMiniType<Tool> = z.strictObject({
  id: idSchema,
  edition: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  version: z.string(),
  sources: z.array(idSchema),
  seats: z.array(seatSchema).check(z.minLength(1)),
  lead: idSchema,
  mode: z.enum(modes),
  minutes: z.strictObject({ preparation: minutes, meeting: minutes }),
  phases: z.array(idSchema),
  scale: scaleSchema,
  axes: z.array(idSchema),
  map: priorityMapSchema,
  groups: z.array(idSchema),
  themes: z.array(themeSchema),
  cards: z.array(cardSchema),
  steps: z.array(stepSchema).check(z.minLength(1)),
  tips: z.array(idSchema),
  roles: z.array(roleAdviceSchema),
})
