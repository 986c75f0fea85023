import { deepStrictEqual } from 'node:assert'
import { send, untrusted } from '@trivsel/engine'
import type { AnyDraft, Walker } from './walker'

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
  '=HYPERLINK("x")',
  '\u202E',
]

/** Sends an event with one field put wrong: a refusal by name, or an event that leaves the session whole. */
function sendWith(walker: Walker, event: object, field: string, value: unknown, refused: boolean): void {
  const { compiled, session, tool } = walker
  const before = JSON.stringify(session)
  const mutated = { ...event, [field]: value }
  const sent = send(compiled, session, untrusted(mutated))
  if (JSON.stringify(session) !== before)
    throw new Error(`${tool.id}: sending ${field} changed the session it was given`)
  if (sent.ok && refused)
    throw new Error(`${tool.id}: ${JSON.stringify(event)} was accepted with an impossible ${field}`)
  if (sent.ok) deepStrictEqual(JSON.parse(JSON.stringify(sent.session)), sent.session)
  else if (typeof sent.problem.code !== 'string') throw new Error(`${tool.id}: a refusal without a name`)
}

const stamped = ({ session }: Walker, draft: AnyDraft) => {
  const n = (session.seen['desk'] ?? 0) + 1
  return { ...draft, id: `desk-${n}`, clock: session.clock + 1, at: '2026-12-02T09:00:00Z' }
}

/** Puts one field of a draft wrong, whichever chance picks. */
export function mutatedOnce(walker: Walker, draft: AnyDraft): void {
  const event = stamped(walker, draft)
  const field = walker.chance.one(Object.keys(event))
  const impossible = walker.chance.likely(40)
  sendWith(walker, event, field, walker.chance.one(impossible ? never : odd), impossible)
}

/** Puts each field of a draft wrong in many ways. */
export function mutated(walker: Walker, draft: AnyDraft): void {
  const event = stamped(walker, draft)
  const fields = Object.keys(event)
  for (const field of fields) {
    for (const value of never) sendWith(walker, event, field, value, true)
    for (const value of odd) sendWith(walker, event, field, value, false)
    const { [field]: _, ...without } = event as Record<string, unknown>
    sendWith(walker, without, 'extra', 'x', true)
  }
}
