import { deepStrictEqual } from 'node:assert'
import { inspect } from 'node:util'
import { restore, save, send, untrusted } from '@trivsel/engine'
import type { TextField } from './schemas'
import { MARK } from './texts'
import type { Walker } from './walker'

/** What no field of any event can hold. */
const never: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  () => 1,
  Symbol('x'),
  10n,
  new Date(0),
  new Map(),
  { a: { b: { c: { d: { e: 1 } } } } },
  [[[[[1]]]]],
  JSON.parse('{"__proto__":{"a":1}}'),
  `${'x'.repeat(5000)}`,
  'a\u0000b',
  '\uD800',
]

/** What some field might hold, and most cannot. */
const odd: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  '1',
  true,
  {},
  [],
  [null],
  ['constructor'],
  'constructor',
  '__proto__',
  'everyone',
  '2027-02-30',
  'Europe/Atlantis',
  '=HYPERLINK("x")',
  '\u202E',
]

/** Fields that every event has. */
const STAMP = new Set(['id', 'clock', 'at', 'by', 'step', 'type'])

type Path = readonly string[]

/** Where every value of an event stands, those inside others too. */
const pathsIn = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => [[...at, name], ...pathsIn(part, [...at, name])])
    : []

/** A copy with one value changed. */
function changed(
  value: unknown,
  [name, ...rest]: Path,
  change: (parts: Record<string, unknown>, name: string) => void,
) {
  const parts = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  if (name === undefined) return parts
  if (rest.length === 0) change(parts, name)
  else parts[name] = changed(parts[name], rest, change)
  return parts
}

const withValue = (event: object, path: Path, value: unknown) =>
  changed(event, path, (parts, name) => {
    parts[name] = value
  })

const without = (event: object, path: Path) =>
  changed(event, path, (parts, name) => {
    delete parts[name]
  })

/** Sends an event and keeps nothing of it: a refusal by name, or an event that leaves a session that can be kept. */
function sendOnce({ compiled, session, tool, refusals }: Walker, event: unknown): { accepted: boolean; code: string } {
  let sent: ReturnType<typeof send>
  try {
    // The session is frozen, so that sending cannot change what it was given.
    sent = send(compiled, session, untrusted(event))
  } catch (error) {
    throw new Error(`${tool.id}: ${show(event)} threw`, { cause: error })
  }
  if (!sent.ok) {
    refusals.set(sent.problem.code, sent.problem)
    return { accepted: false, code: sent.problem.code }
  }
  const kept = restore(compiled, JSON.stringify(save(compiled, sent.session as never, [], { at: sent.event.at })))
  if (!kept.ok) throw new Error(`${tool.id}: ${show(event)} left what cannot be restored: ${inspect(kept.problem)}`)
  deepStrictEqual(kept.session, sent.session)
  return { accepted: true, code: '' }
}

const show = (event: unknown): string => inspect(event, { depth: 5, maxStringLength: 80 })

/** Sends what must be refused. */
function refused(walker: Walker, event: unknown, code?: string): void {
  const sent = sendOnce(walker, event)
  if (sent.accepted) throw new Error(`${walker.tool.id}: ${show(event)} was accepted`)
  if (code !== undefined && sent.code !== code) {
    throw new Error(`${walker.tool.id}: ${show(event)} was refused as ${sent.code}, not as ${code}`)
  }
}

/** Puts one field of an event wrong, whichever chance picks. */
export function mutatedOnce(walker: Walker, event: object): void {
  const { chance } = walker
  const path = chance.one(pathsIn(event))
  if (chance.likely(40)) refused(walker, withValue(event, path, chance.one(never)))
  else sendOnce(walker, withValue(event, path, chance.one(odd)))
}

/** Puts each field of an event wrong in many ways; `stamp` for those too that every event has. */
export function mutated(walker: Walker, event: object, stamp: boolean): void {
  for (const path of pathsIn(event)) {
    if (STAMP.has(path[0] as string) && !stamp) continue
    for (const value of never) refused(walker, withValue(event, path, value))
    for (const value of odd) sendOnce(walker, withValue(event, path, value))
    sendOnce(walker, without(event, path))
  }
  refused(walker, { ...event, extra: 'x' })
}

const at = (event: object, path: Path): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], event)

/** The name of a field, whichever of several it is in. */
const nameOf = (path: Path): string => path.filter((name, i) => i === path.length - 1 || !/^\d+$/.test(name)).join('.')

/**
 * Says of an event that would be accepted what nobody can: a text that is too long or holds nothing, or the id of what
 * is not there, be it a theme, a person, a day or a time zone. A text as long as it may be is taken.
 */
export function saysWhatIs(walker: Walker, event: object, texts: readonly TextField[]): void {
  for (const path of pathsIn(event)) {
    const value = at(event, path)
    if (typeof value !== 'string' || (STAMP.has(path[0] as string) && path[0] !== 'step' && path[0] !== 'by')) continue
    const field = texts.find((text) => text.path === nameOf(path))
    if (field === undefined) {
      // Somebody who joins is not there before.
      if (nameOf(path) !== 'participant.id') refused(walker, withValue(event, path, 'no-such-thing'))
    } else if (MARK.test(value)) {
      refused(walker, withValue(event, path, 'x'.repeat(field.max + 1)), 'text-too-long')
      for (const blank of ['', ' \n\t']) refused(walker, withValue(event, path, blank), 'bad-field')
      const longest = withValue(event, path, '\u{1F600}'.repeat(field.max / 2))
      if (!sendOnce(walker, longest).accepted) throw new Error(`${walker.tool.id}: ${show(longest)} was refused`)
    }
  }
}
