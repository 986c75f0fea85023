import * as z from 'zod/mini'
import { faultProblem, readAs } from '../../session/read-data'
import type { RaisedFloors } from '../floors'
import type { Ledger } from '../ledger/ledger'
import { placeOf, type Refusal, refusal } from '../refusal'

/** Something that figures are about: a theme; or one axis of it, where answers to that axis are counted apart. */
export interface AskedTheme {
  readonly id: string
  /** Counts of answers, or what people wrote; counts where left out. */
  readonly kind?: 'scores' | 'texts'
  /** Whether an answer could harm whoever gave it: bullying, violence, illness. */
  readonly sensitive?: boolean
  /** Whether one person may be in several counts of a list, as with picks. */
  readonly several?: boolean
  /** Answers that the theme's figures do not count, since it was left out in them. */
  readonly missing?: readonly string[]
}

/** How many gave each answer, in lists with names of your own: one per axis, or one for all its cells together. */
export interface AskedCounts {
  readonly theme: string
  readonly counts: Readonly<Record<string, readonly number[]>>
}

/** What each of those who answered wrote. */
export interface AskedTexts {
  readonly theme: string
  readonly texts: readonly string[]
}

/** People whose figures may be published together. */
export interface AskedGroup {
  readonly id: string
  /** Ids of their answers. */
  readonly members: readonly string[]
  /** Figures of every answer of theirs that does not leave the theme out, and of no others. */
  readonly figures: readonly (AskedCounts | AskedTexts)[]
}

/** Groups that are crossed: who is in a row and in a column is in the cell. */
export interface AskedTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row by row; `null` where nobody is in both. */
  readonly cells: readonly (readonly (string | null)[])[]
}

/** What may be published of a round, and what it is decided by. Plain JSON. */
export interface ReleaseRequest {
  /** All that was published before; `openLedger()` the first time. */
  readonly ledger: Ledger
  /** Names what is to be published; new each time. */
  readonly publication: string
  readonly round: {
    readonly id: string
    readonly closed: boolean
    /**
     * Ids of all answers that stand, one a person. They say nothing of whose they are. An answer that was changed has a
     * new id, and the old one stands no more.
     */
    readonly answers: readonly string[]
  }
  readonly themes: readonly AskedTheme[]
  readonly groups: readonly AskedGroup[]
  /** Groups taken together, which share nobody; their figures are added here. */
  readonly unions?: readonly { readonly id: string; readonly of: readonly string[] }[]
  /** Which groups and unions to publish; all of them where left out. */
  readonly publish?: readonly string[]
  /** Which groups are crossed, so that as few people as can be are hidden. */
  readonly tables?: readonly AskedTable[]
  readonly floors?: RaisedFloors
  /** How many candidates each audit looks at before the request is refused. */
  readonly candidates?: number
}

const id = z.string().check(z.minLength(1), z.maxLength(200))
const ids = z.array(id)
const count = z.int().check(
  z.gte(0),
  z.overwrite((number) => number + 0),
)
const yes = z.optional(z.boolean())
// What floors may be is said by name.
const floor = z.optional(z.strictObject({ minN: z.optional(z.any()), minStep: z.optional(z.any()) }))

const requestSchema = z.strictObject({
  publication: id,
  round: z.strictObject({ id, closed: z.boolean(), answers: ids }),
  themes: z.array(
    z.strictObject({
      id,
      kind: z.optional(z.enum(['scores', 'texts'])),
      sensitive: yes,
      several: yes,
      missing: z.optional(ids),
    }),
  ),
  groups: z.array(
    z.strictObject({
      id,
      members: ids,
      figures: z.array(
        z.union([
          z.strictObject({ theme: id, counts: z.record(z.string(), z.array(count)) }),
          z.strictObject({ theme: id, texts: z.array(z.string()) }),
        ]),
      ),
    }),
  ),
  unions: z.optional(z.array(z.strictObject({ id, of: ids }))),
  publish: z.optional(ids),
  tables: z.optional(z.array(z.strictObject({ rows: ids, columns: ids, cells: z.array(z.array(z.nullable(id))) }))),
  floors: z.optional(z.strictObject({ scores: floor, texts: floor, sensitive: floor })),
  candidates: z.optional(count),
})

/** A request that has been looked at; the ledger is read by itself. */
export type ReadRequest = Omit<ReleaseRequest, 'ledger'>

const LIMITS = { depth: 8, text: 10_000, values: 50_000_000 }

// Left out of a request, they would be read from a prototype into which somebody put them: `closed` as well, which has to
// be said.
const inheritable = [
  ...['kind', 'sensitive', 'several', 'missing', 'closed', 'unions', 'publish', 'tables', 'candidates'],
  ...['floors', 'scores', 'texts', 'minN', 'minStep'],
]

/** Reads a request as untrusted data: only what JSON carries, with the fields it should have and no others. */
export function readRequest(given: ReleaseRequest): { readonly request: ReadRequest } | Refusal {
  if (typeof given !== 'object' || given === null) return refusal('bad-request', { path: '' })
  const { ledger: _, ...request } = given
  // A floor that is no number is no JSON either, and is to be refused as a floor.
  const { floors: __, ...plain } = request
  const inherited = inheritable.find((field) => field in Object.prototype)
  if (inherited !== undefined) return refusal('bad-request', { path: `Object.prototype.${inherited}` })
  const fault = faultProblem(plain, LIMITS)
  const read = fault === null ? readAs(requestSchema, request) : { problem: fault }
  if ('problem' in read) return refusal('bad-request', { path: placeOf(read.problem) })
  return { request: read.data as ReadRequest }
}
