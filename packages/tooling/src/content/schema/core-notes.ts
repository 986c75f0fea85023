import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as core from '@trivsel/core'
import type * as z from 'zod'

/** What core's sources say of a noun and of its fields. */
interface Noun {
  readonly name: string
  readonly description: string
  readonly fields: ReadonlyMap<string, string>
}

const sources = fileURLToPath(new URL('../../../../core/src', import.meta.url))
const INTERFACE =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export interface (?<name>\w+)(?: extends (?<base>\w+))? \{\n(?<body>[\s\S]*?)^\}/gm
const FIELD = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (?<name>\w+):/g

const said = (comment: string): string =>
  comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

function readNouns(): ReadonlyMap<string, Noun> {
  const texts = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(`${sources}/${path}`, 'utf8'))
  const nouns = new Map<string, Noun>()
  const bases = new Map<string, string>()
  for (const text of texts)
    for (const { 1: comment = '', groups: { name = '', base, body = '' } = {} } of text.matchAll(INTERFACE)) {
      const fields = [...body.matchAll(FIELD)].map(([, note = '', field = '']) => [field, said(note)] as const)
      nouns.set(name, { name, description: said(comment), fields: new Map(fields) })
      if (base !== undefined) bases.set(name, base)
    }
  for (const [name, base] of bases) {
    const [noun, inherited] = [nouns.get(name), nouns.get(base)]
    if (noun !== undefined && inherited !== undefined)
      nouns.set(name, { ...noun, fields: new Map([...inherited.fields, ...noun.fields]) })
  }
  return nouns
}

/**
 * The noun that each of core's schemas accepts: `seatSchema` is for `Seat`. Hovers in an editor then say what core's own
 * comments say, and nobody keeps a second set of them.
 */
export function nounsBySchema(): ReadonlyMap<unknown, Noun> {
  const nouns = readNouns()
  return new Map(
    Object.entries(core).flatMap(([name, schema]) => {
      const called = /^(.+)Schema$/.exec(name)?.[1]
      const noun = called === undefined ? undefined : nouns.get(called.charAt(0).toUpperCase() + called.slice(1))
      return noun === undefined ? [] : [[schema as unknown as z.ZodType, noun] as const]
    }),
  )
}
