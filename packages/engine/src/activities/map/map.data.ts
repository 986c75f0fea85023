import { type Disposition, dispositions, type Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import { levelOfScale } from '../fields'
import { type OwnTheme, ownTheme } from '../own-themes'

const decided = { clock: z.int() }

/** Accepts what a `map` step of a tool holds. */
export const mapData = (tool: Tool) =>
  z.strictObject({
    chosen: z.record(z.string(), z.strictObject(decided)),
    disposed: z.record(
      z.string(),
      z.strictObject({ ...decided, disposition: z.enum(dispositions), note: z.nullable(z.string()) }),
    ),
    placed: z.record(z.string(), z.strictObject({ ...decided, levels: z.record(z.string(), levelOfScale(tool)) })),
    own: z.array(ownTheme),
  })

/** What a group decided, and the clock of the event that decided it. */
interface Decided {
  readonly clock: number
}

/** What a `map` step holds: the group's decisions, by theme. Figures are not kept; they follow from the answers. */
export interface MapData {
  readonly chosen: Readonly<Record<string, Decided>>
  readonly disposed: Readonly<
    Record<string, Decided & { readonly disposition: Disposition; readonly note: string | null }>
  >
  readonly placed: Readonly<Record<string, Decided & { readonly levels: Readonly<Record<string, string>> }>>
  readonly own: readonly OwnTheme[]
}

export const nothingDecided: MapData = { chosen: {}, disposed: {}, placed: {}, own: [] }
