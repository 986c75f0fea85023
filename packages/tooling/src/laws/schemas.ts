import type { Verb } from '@trivsel/core'
import type { Compiled } from '@trivsel/engine'

/** The little of a Zod schema that is looked at. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly shape?: Readonly<Record<string, Schema>>
      readonly innerType?: Schema
      readonly element?: Schema
      readonly options?: readonly Schema[]
      readonly checks?: readonly { readonly _zod: { readonly def: { readonly maximum?: number } } }[]
    }
  }
}

interface Kit {
  readonly events: ReadonlyMap<Verb, ReadonlyMap<string, Schema>>
  readonly moves: ReadonlyMap<string, Schema>
}

/** A field in which people write. */
export interface TextField {
  /** Such as `groups.title`. */
  readonly path: string
  /** Characters. */
  readonly max: number
}

/** What an event of one type is about. */
export interface EventType {
  readonly type: string
  /** The activity it belongs to; `null` for what is about the session itself. */
  readonly verb: Verb | null
  readonly texts: readonly TextField[]
}

/** As long as what people write may be: a short title, or a text. Ids have another length. */
const LENGTHS = [120, 4000]

function textsIn({ _zod: { def } }: Schema, path = ''): TextField[] {
  const max = def.checks?.map((check) => check._zod.def.maximum).find((length) => LENGTHS.includes(length ?? 0))
  const below = [def.innerType, def.element, ...(def.options ?? [])].filter((one) => one !== undefined)
  return [
    ...(max === undefined ? [] : [{ path, max }]),
    ...below.flatMap((one) => textsIn(one, path)),
    ...Object.entries(def.shape ?? {}).flatMap(([name, one]) => textsIn(one, path === '' ? name : `${path}.${name}`)),
  ]
}

const typesIn = (verb: Verb | null, of: ReadonlyMap<string, Schema>): EventType[] =>
  [...of].map(([type, schema]) => ({ type, verb, texts: textsIn(schema) }))

/** Every type of event that the engine takes, read from its own schemas so that a new one is not forgotten. */
export function eventTypes(compiled: Compiled): readonly EventType[] {
  const kit = (compiled as unknown as Record<symbol, Kit>)[Symbol.for('trivsel.compiled')] as Kit
  return [...[...kit.events].flatMap(([verb, of]) => typesIn(verb, of)), ...typesIn(null, kit.moves)]
}
