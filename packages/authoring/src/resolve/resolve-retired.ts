import { allIds, checkRetired, type Retired, retiredSchema, withSuggestions } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Pieces } from '../check-structure'
import { inPlainWords } from '../in-plain-words'
import type { Complain } from '../letter'
import { kebab } from '../read/field-names'
import { follow, itemsOf, plain } from '../read/node'
import type { Authored } from '../read/read-content'
import { conform } from './conform'
import { fillIn } from './fill-in'
import { shapeOf } from './shape'

const { localeError } = z.locales.en()

const meanings = [
  [['*', 'to'], []],
  [['*', 'inItsPlace'], null],
] as const

/** The ids that are no longer given out, and what core says of where they lead. */
export function resolveRetired(
  { retired: list, tools, models, decks }: Pick<Authored, 'retired' | 'tools' | 'models' | 'decks'>,
  pieces: Pieces,
  complain: Complain,
): Retired[] {
  if (list === undefined) return []
  if (list.kind !== 'list') {
    complain(list.at, 'retired ids are a list')
    return []
  }
  const shaped = fillIn(conform(list, { kind: 'list', items: shapeOf(retiredSchema) }, complain), meanings)
  const tell = (path: readonly (string | number)[], message: string): void => {
    const { at, missing } = follow(shaped, path)
    complain(at, [...missing.map((name) => kebab(String(name))), inPlainWords(message)].join(': '))
  }
  const entries = itemsOf(shaped).flatMap((entry, i): (Retired | undefined)[] => {
    const parsed = retiredSchema.safeParse(plain(entry), { error: localeError })
    if (parsed.success) return [parsed.data]
    for (const { path, message } of parsed.error.issues) tell([i, ...(path as (string | number)[])], message)
    return [undefined]
  })
  const retired = entries.filter((entry) => entry !== undefined)
  const known = {
    tools: pieces.tools.flatMap(({ value }) => value ?? []),
    models: pieces.models.flatMap(({ value }) => value ?? []),
    decks: pieces.decks.flatMap(({ value }) => value ?? []),
  }
  // Where an id leads can only be told once every id is known, and every entry can be read.
  const whole = Object.values(known).flat().length === tools.length + models.length + decks.length
  if (whole && retired.length === entries.length)
    for (const { path, message } of withSuggestions(checkRetired(retired, allIds(known)))) tell(path, message)
  return retired
}
