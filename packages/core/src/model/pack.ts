import * as z from 'zod/mini'
import type { Words } from '../catalogue/words'
import { languageSchema, wordsSchema } from '../catalogue/words-schema'
import { type Deck, deckSchema } from './card'
import { type Id, idSchema } from './id'
import { type Model, modelSchema } from './model'
import { type Source, sourceSchema } from './source'
import { type Tool, toolSchema } from './tool'

/**
 * Where something stands in a tool, a model or a deck, from the outside in: names of lists and ids in turn, as in its
 * text key. `themes/training` is a theme, `lists/rules/items/phones` an item, `lists/rules/items` the list of items.
 */
export type Address = string

/** Something new in a list. */
export interface Addition {
  /** The list. */
  readonly to: Address
  /** The entry it follows; `null` for the end of the list. */
  readonly after: Id | null
  /** As the list holds it: a theme in full, or the id alone where the list is one of ids. */
  readonly entry: unknown
}

/** What a pack changes in one tool, model or deck that was there before. Hides first, then adds, then orders. */
export interface Change {
  /** The id of the tool, model or deck. */
  readonly piece: Id
  /** What people are not to see. It goes, and its words with it. */
  readonly hide: readonly Address[]
  /** By list, the entries that come first; the others keep their order behind them. */
  readonly order: Readonly<Record<Address, readonly Id[]>>
  readonly add: readonly Addition[]
}

/** The text that each override stood for when it was written: its hash, by language and text key. */
export type BasedOn = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * What somebody lays over a catalogue: words of their own, things hidden, moved and added, whole tools, a language.
 * Whatever it adds has an id that begins with the id of the pack and a hyphen.
 */
export interface Pack {
  readonly id: Id
  readonly version: string
  /** What people call it; `null` where its id says enough. */
  readonly title: string | null
  /** BCP 47 tags of the languages it has words in. */
  readonly languages: readonly string[]
  readonly sources: readonly Source[]
  readonly tools: readonly Tool[]
  readonly models: readonly Model[]
  readonly decks: readonly Deck[]
  readonly changes: readonly Change[]
  /** Words for what it adds, and other words for what was there. */
  readonly words: readonly Words[]
  readonly basedOn: BasedOn
}

const address = z.string().check(z.regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*$/), z.maxLength(400))

// More than any piece holds; every entry costs a look through the piece.
const MOST = 1000

const changeSchema = z.strictObject({
  piece: idSchema,
  hide: z.array(address).check(z.maxLength(MOST)),
  order: z.record(address, z.array(idSchema).check(z.maxLength(MOST))),
  add: z
    .array(z.strictObject({ to: address, after: z.nullable(idSchema), entry: z.unknown() }))
    .check(z.maxLength(MOST)),
})

/** Accepts the shape of a {@link Pack}; `overlay` says whether it fits a catalogue. */
export const packSchema: z.ZodMiniType<Pack> = z.strictObject({
  id: idSchema,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/), z.maxLength(64)),
  title: z.nullable(z.string()),
  languages: z.array(languageSchema).check(z.minLength(1), z.maxLength(100)),
  sources: z.array(sourceSchema),
  tools: z.array(toolSchema),
  models: z.array(modelSchema),
  decks: z.array(deckSchema),
  changes: z.array(changeSchema).check(z.maxLength(MOST)),
  words: z.array(wordsSchema),
  basedOn: z.record(languageSchema, z.record(z.string(), z.string())),
})
