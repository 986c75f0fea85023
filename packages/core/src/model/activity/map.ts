import * as z from 'zod/mini'
import { type Disposition, dispositions } from '../disposition'
import { type Id, idSchema } from '../id'
import { type Range, rangeSchema } from '../range'
import { type StepBase, stepBase } from './step-base'

/** The group sees its themes in the priority map, chooses some, and says what becomes of the others. */
export interface MapStep extends StepBase {
  readonly activity: 'map'
  /** How many themes the group chooses. */
  readonly choose: Range
  /** What the group may do with a theme it does not choose. */
  readonly dispositions: readonly Disposition[]
  /** The seat that answers for bringing an escalated theme further. */
  readonly escalationBy: Id
  /** True where the group may add themes of its own. */
  readonly ownThemes: boolean
  /** Share of themes rated important from which all seem equally important, as a fraction of whole numbers, and the tip that helps. */
  readonly ceiling: { readonly share: readonly [number, number]; readonly tip: Id }
  /** Hundredths of consensus from which a group counts as mostly agreed, and from which as mixed; below that it is split. */
  readonly consensus: { readonly agreed: number; readonly mixed: number }
}

const hundredths = z.int().check(z.gte(0), z.lte(100))

/** Accepts one {@link MapStep}. */
export const mapStepSchema = z.strictObject({
  ...stepBase,
  activity: z.literal('map'),
  choose: rangeSchema,
  dispositions: z.array(z.enum(dispositions)),
  escalationBy: idSchema,
  ownThemes: z.boolean(),
  ceiling: z.strictObject({
    share: z.tuple([z.int().check(z.gte(1)), z.int().check(z.gte(1))]),
    tip: idSchema,
  }),
  consensus: z.strictObject({ agreed: hundredths, mixed: hundredths }),
}) satisfies z.ZodMiniType<MapStep>
