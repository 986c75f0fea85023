import { deepStrictEqual, strictEqual } from 'node:assert'
import type { Step, Tool } from '@trivsel/core'
import { type Result, replay, report, restore, result, save, view } from '@trivsel/engine'
import { oneLine, type Run, render, text } from '@trivsel/i18n'
import { phrasesIn } from './phrases'
import { MARK } from './texts'
import type { Spoken } from './tools'
import type { Walker } from './walker'

const AT = '2027-06-01T09:00:00Z'

/** Saving and restoring, with and without the journal, and replaying give back the same session. */
export function isKept({ compiled, session, journal }: Pick<Walker, 'compiled' | 'session' | 'journal'>): void {
  deepStrictEqual(JSON.parse(JSON.stringify(session)), session)
  const replayed = replay(compiled, journal)
  deepStrictEqual(replayed, { ok: true, session, aside: [] })
  for (const kept of [journal, []]) {
    const restored = restore(compiled, JSON.stringify(save(compiled, session, kept, { at: AT })))
    if (!restored.ok) throw new Error(`not restored: ${JSON.stringify(restored.problem)}`)
    deepStrictEqual(restored.session, session)
    deepStrictEqual(restored.journal, kept)
  }
}

/** Everyone who can read, or as many of them as tell most. */
function viewersOf({ session, lead, chance }: Walker, everyone: boolean): readonly string[] {
  const people = session.participants.map(({ id }) => id)
  return [...(everyone ? people : new Set([lead, chance.one(people)])), 'room', 'public']
}

/** Every string anywhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Every number anywhere in a value. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
}

/** Every name that something is kept under in a value. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(names)]
}

/** Everything that was said in a walk, and every id, whole. */
const saidIn = ({ journal }: Walker): ReadonlySet<string> => new Set(strings(journal))

/** One id, code, number, day or time; never a sentence, and never the key of one. */
const CODE = /^(?:own:)?[\p{L}\p{N}@._+/-]*(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u

/** Every number that a step shows is one and, whatever the clocks said, no time is less than none. */
export function timesHold(
  { compiled, session }: Pick<Walker, 'compiled' | 'session'>,
  viewer: string,
  { id, activity }: Step,
): void {
  const least = activity === 'meet' || activity === 'deal' ? 0 : Number.NEGATIVE_INFINITY
  const wrong = numbers(view(compiled, session, viewer, id)).find((one) => !(one >= least && Number.isFinite(one)))
  strictEqual(wrong, undefined, `${id} shows ${viewer} the number ${wrong}`)
}

/**
 * Everyone can read every step and its result. A result speaks no language: each string in it is an id, a code, a day or
 * a time, or what people wrote, byte for byte; never our wording, or the key of it.
 */
function isReadable(walker: Walker, viewers: readonly string[], { words, said }: Heard): void {
  const { compiled, session, tool } = walker
  for (const viewer of viewers) {
    for (const step of tool.steps) timesHold(walker, viewer, step)
    const found: Result<Tool> = result(compiled, session, viewer)
    const wrong =
      strings(found).find((one) => !said.has(one) && (!CODE.test(one) || words.has(one))) ??
      names(found).find((one) => !CODE.test(one))
    strictEqual(wrong, undefined, `${tool.id}: a result holds text that nobody wrote: ${wrong}`)
  }
}

/** Ours, and with something missing in it. */
const lacks = ({ own, text }: Run): boolean => !own && /⟦|\{\{/.test(text)

/** Between a thought and the one that follows from it. */
const BETWEEN = / ?→ /

/** Counts, side by side. */
const FIGURES = /^[\d\s/–.,-]*$/

/** What people wrote, told as ours; or what is told as theirs, and is not what they wrote. */
function twisted({ own, text }: Run, said: ReadonlySet<string>): boolean {
  if (!own) return MARK.test(text)
  if (said.has(text) || CODE.test(text) || FIGURES.test(text)) return false
  return !text.split(BETWEEN).every((part) => part === '' || said.has(part))
}

/** Every report has all its words in each language, and tells what people wrote as theirs, byte for byte. */
function isWorded(walker: Walker, viewers: readonly string[], { spoken, said }: Heard): void {
  const { compiled, session, tool } = walker
  for (const viewer of viewers) {
    const made = report(compiled, session, viewer)
    const counts = spoken.map(({ translator }) => {
      const phrases = phrasesIn(render(made, translator))
      const wrong = phrases.find((phrase) => phrase.some((run) => lacks(run) || twisted(run, said)))
      strictEqual(wrong, undefined, `${tool.id}, ${translator.language}: ${wrong === undefined ? '' : oneLine(wrong)}`)
      return phrases.length
    })
    strictEqual(new Set(counts).size, 1, `${tool.id}: a report says more in one language than in another`)
  }
}

/** Every refusal that came up can be told to people in each language. */
function isTold({ tool, refusals }: Walker, spoken: readonly Spoken[]): void {
  for (const problem of refusals.values()) {
    for (const { translator } of spoken) {
      const told = text(translator, { ...problem, params: blank(problem.params) } as typeof problem, tool)
      strictEqual(/⟦|\{\{/.test(told), false, `${tool.id}, ${translator.language}: ${told}`)
    }
  }
}

/** The same particulars, without what senders wrote in them. */
const blank = (params: object): object =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && !CODE.test(value) ? 'x' : value]),
  )

/** What a walk is held against. */
interface Heard {
  readonly spoken: readonly Spoken[]
  readonly said: ReadonlySet<string>
  /** Our wording in every language. */
  readonly words: ReadonlySet<string>
}

/** All of it: for everyone, or for whoever leads, somebody else and those who take no part. */
export function holds(walker: Walker, spoken: readonly Spoken[], everyone = true): void {
  const ids = new Set(strings(walker.tool))
  const words = new Set(spoken.flatMap(({ words }) => words).filter((one) => !ids.has(one)))
  const heard = { spoken, words, said: saidIn(walker) }
  const viewers = viewersOf(walker, everyone)
  isKept(walker)
  isReadable(walker, viewers, heard)
  isWorded(walker, viewers, heard)
  isTold(walker, spoken)
}
