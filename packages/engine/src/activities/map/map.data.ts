import { type Disposition, dispositions, type Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import { levelOfScale } from '../fields'
import { type OwnTheme, ownTheme } from '../own-themes'

const decided = { clock: z.int() }

const decisions = (tool: Tool) => ({
  chosen: z.record(z.string(), z.strictObject(decided)),
  disposed: z.record(
    z.string(),
    z.strictObject({ ...decided, disposition: z.enum(dispositions), note: z.nullable(z.string()) }),
  ),
  placed: z.record(z.string(), z.strictObject({ ...decided, levels: z.record(z.string(), levelOfScale(tool)) })),
  own: z.array(ownTheme),
})

/** Accepts what a `map` step of a tool holds. */
export const mapData = (tool: Tool) => {
  const group = { leader: z.string(), members: z.array(z.string()), title: z.nullable(z.string()), ...decisions(tool) }
  return z.strictObject({
    ...decisions(tool),
    groups: z.array(z.strictObject(group)),
    earlier: z.array(z.strictObject({ ...group, round: z.int() })),
    changed: z.record(z.string(), z.int()),
    roundSince: z.int(),
  })
}

/** What a group decided, and the clock of the event that decided it. */
interface Decided {
  readonly clock: number
}

/** What those around one map decided, by theme. Figures are not kept; they follow from the answers. */
export interface Decisions {
  readonly chosen: Readonly<Record<string, Decided>>
  readonly disposed: Readonly<
    Record<string, Decided & { readonly disposition: Disposition; readonly note: string | null }>
  >
  readonly placed: Readonly<Record<string, Decided & { readonly levels: Readonly<Record<string, string>> }>>
  readonly own: readonly OwnTheme[]
}

/** One of several groups side by side, and what it decided in a round. */
export interface GroupMap extends Decisions {
  /** The participant whose events go to this map. */
  readonly leader: string
  /** The others in the group, where somebody said who they are. */
  readonly members: readonly string[]
  readonly title: string | null
}

/** What a `map` step holds: the decisions of all together, or those of each group where several work side by side. */
export interface MapData extends Decisions {
  readonly groups: readonly GroupMap[]
  /** The groups of the rounds before this one, as each ended, the first round first. */
  readonly earlier: readonly (GroupMap & { readonly round: number })[]
  /** By theme, the clock of the latest change to what the next step learns of it; kept when a choice is taken back. */
  readonly changed: Readonly<Record<string, number>>
  /** The clock of the event that began this round, or took one back; 0 in the first. */
  readonly roundSince: number
}

export const noDecisions: Decisions = { chosen: {}, disposed: {}, placed: {}, own: [] }

export const nothingDecided: MapData = { ...noDecisions, groups: [], earlier: [], changed: {}, roundSince: 0 }
