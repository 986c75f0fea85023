import { type OwnId, type Problem, problem } from '@trivsel/core'
import * as z from 'zod/mini'

/** Accepts an {@link OwnTheme}. */
export const ownTheme = z.strictObject({ id: z.string(), by: z.string(), title: z.string(), clock: z.int() })

/** A theme that somebody added, and the clock of the event that added it. */
export type OwnTheme = Readonly<z.infer<typeof ownTheme>>

/** Enough for any meeting, few enough that nobody can drown it. */
const MOST = 20

/** The id of a theme that an event adds: never in content, and never the same as another person's. */
export const ownThemeId = (event: { readonly id: string }): OwnId => `own:${event.id}`

/** Themes can be added and taken away only where the step lets people. */
export const takesThemes = ({ ownThemes }: { readonly ownThemes: boolean }, type: string): boolean =>
  ownThemes || !type.endsWith('-theme')

/** Why one more own theme cannot be added. */
export function mayAddTheme(
  step: { readonly id: string; readonly ownThemes: boolean },
  own: readonly OwnTheme[],
  by: string,
): Problem | null {
  if (!step.ownThemes) return problem('no-own-themes', { step: step.id })
  return own.filter((theme) => theme.by === by).length < MOST ? null : problem('too-many-own-themes', { max: MOST })
}
