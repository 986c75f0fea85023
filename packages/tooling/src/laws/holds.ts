import { deepStrictEqual, strictEqual } from 'node:assert'
import type { Tool } from '@trivsel/core'
import { type Result, replay, report, restore, result, save, view } from '@trivsel/engine'
import { oneLine, type Phrase, render, type Translator } from '@trivsel/i18n'
import type { Walker } from './walker'

const AT = '2027-06-01T09:00:00Z'

/** Saving and restoring, with and without the journal, and replaying give back the same session. */
export function isKept({ compiled, session, journal }: Walker): void {
  deepStrictEqual(JSON.parse(JSON.stringify(session)), session)
  const replayed = replay(compiled, journal)
  deepStrictEqual(replayed, { ok: true, session, aside: [] })
  for (const kept of [journal, []]) {
    const restored = restore(compiled, JSON.stringify(save(compiled, session, kept, { at: AT })))
    if (!restored.ok) throw new Error(`not restored: ${JSON.stringify(restored.problem)}`)
    deepStrictEqual(restored.session, session)
  }
}

const viewersOf = ({ session }: Walker): readonly string[] => [
  ...session.participants.map(({ id }) => id),
  'room',
  'public',
]

/** Every string anywhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Everyone can read every step and its result, and no result holds wording or the key of one. */
function isReadable({ compiled, session, tool }: Walker, viewers: readonly string[]): void {
  for (const viewer of viewers) {
    for (const { id } of tool.steps) view(compiled, session, viewer, id)
    const found: Result<Tool> = result(compiled, session, viewer)
    const key = strings(found).find((text) => text.startsWith(`${tool.id}:`) || text.startsWith('shared:'))
    strictEqual(key, undefined, `${tool.id}: a result holds the text key ${key}`)
  }
}

const isOurs = (phrase: Phrase): boolean => phrase.some(({ own, text }) => !own && /⟦|\{\{/.test(text))

function phrases(value: unknown): Phrase[] {
  if (Array.isArray(value) && value.every((run) => typeof run === 'object' && run !== null && 'own' in run)) {
    return value.length === 0 ? [] : [value as Phrase]
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrases) : []
}

/** Every report has all its words in each language. */
function isWorded(
  { compiled, session, tool }: Walker,
  viewers: readonly string[],
  translators: readonly Translator[],
): void {
  for (const viewer of viewers) {
    const made = report(compiled, session, viewer)
    for (const translator of translators) {
      const wrong = phrases(render(made, translator)).find(isOurs)
      strictEqual(wrong, undefined, `${tool.id}, ${translator.language}: ${wrong === undefined ? '' : oneLine(wrong)}`)
    }
  }
}

/** All of it, for everyone. */
export function holds(walker: Walker, translators: readonly Translator[]): void {
  isKept(walker)
  isReadable(walker, viewersOf(walker))
  isWorded(walker, viewersOf(walker), translators)
}
