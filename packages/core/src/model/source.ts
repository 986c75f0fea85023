import * as z from 'zod/mini'
import { type Id, idSchema } from './id'

/** A document the knowledge comes from. */
export interface Source {
  readonly id: Id
  readonly title: string
  readonly publisher: string
  /** As the document states it; `null` where it states none. */
  readonly edition: string | null
  readonly isbn: string | null
  /** BCP 47 tag of the language the document is written in. */
  readonly language: string
  /** Where the publisher has offered it. */
  readonly links: readonly SourceLink[]
}

/** An address of a document: as it is printed there, or one that has since moved. */
export interface SourceLink {
  readonly url: string
  readonly status: (typeof linkStatuses)[number]
}

/** What is known of an address: it stands in the newest document, or the site has moved since. */
export const linkStatuses = ['printed', 'moved'] as const

/** Accepts one {@link Source}. */
export const sourceSchema: z.ZodMiniType<Source> = z.strictObject({
  id: idSchema,
  title: z.string(),
  publisher: z.string(),
  edition: z.nullable(z.string()),
  isbn: z.nullable(z.string()),
  language: z.string(),
  links: z.array(z.strictObject({ url: z.string().check(z.regex(/^https:\/\//)), status: z.enum(linkStatuses) })),
})

/** Where an entry's facts stand: `<source id>: <place in it>`, or `ours: <why>` for what this library adds. */
export type SourceNote = string
