import type { Content } from '@trivsel/authoring/content'
import * as z from 'zod'
import { atPath, isPath } from './at-path'
import type { Entry } from './read-entries'

type Figure = string | number | boolean | null

/** What must be counted in one tool, model or deck, as the inventory of the source material has it. */
export interface Counted {
  /** An id, or `catalogue` for all of it together. */
  readonly piece: string
  /** Where the inventory says so. */
  readonly section: string
  readonly counts: readonly Count[]
}

/** A figure and where it stands. */
export interface Count {
  readonly what: string
  /** As `atPath` follows it in the published data. A list counts its entries. */
  readonly at: string
  /** One figure, or several where the path leads to several. */
  readonly is: Figure | readonly Figure[]
  /** Where another part of the inventory says so. */
  readonly section?: string | undefined
}

const figure = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** Accepts one {@link Counted}. */
export const countedSchema: z.ZodType<Counted> = z.strictObject({
  piece: z.string(),
  section: z.string(),
  counts: z
    .array(
      z.strictObject({
        what: z.string(),
        at: z.string().refine(isPath, 'this is no path'),
        is: z.union([figure, z.array(figure)]),
        section: z.string().optional(),
      }),
    )
    .min(1),
})

/** A count held against what is published. */
export interface CountRow {
  readonly piece: string
  readonly section: string
  readonly what: string
  readonly at: string
  readonly wanted: readonly Figure[]
  /** `null` where the piece is not there, or cannot be understood yet. */
  readonly found: readonly Figure[] | null
  readonly ok: boolean
}

/** Everything published, by id; `catalogue` for all of it. */
export function piecesById({ tools, models, decks, sources, retired }: Content): ReadonlyMap<string, unknown> {
  const all = {
    tools: tools.flatMap(({ value }) => value ?? []),
    models: models.flatMap(({ value }) => value ?? []),
    decks: decks.flatMap(({ value }) => value ?? []),
    sources,
    retired,
  }
  const pieces = [...all.tools, ...all.models, ...all.decks]
  return new Map<string, unknown>([...pieces.map((piece) => [piece.id, piece] as const), ['catalogue', all]])
}

const figureOf = (value: unknown): Figure => {
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? 'fields' : (value as Figure)
}

/** Counts everything the inventory names. */
export function countAll(inventory: readonly Entry<Counted>[], pieces: ReadonlyMap<string, unknown>): CountRow[] {
  return inventory.flatMap(({ value: { piece, section, counts } }) =>
    counts.map(({ what, at, is, section: own }) => {
      const wanted: readonly Figure[] = Array.isArray(is) ? is : [is as Figure]
      const found = pieces.has(piece) ? atPath(pieces.get(piece), at).map(figureOf) : null
      const ok = JSON.stringify(found) === JSON.stringify(wanted)
      return { piece, section: own ?? section, what, at, wanted, found, ok }
    }),
  )
}

/** Figures as people read them. */
export const shown = (figures: readonly Figure[] | null): string =>
  figures === null ? 'not there' : figures.length === 0 ? 'nothing' : figures.map((one) => one ?? 'none').join(', ')
