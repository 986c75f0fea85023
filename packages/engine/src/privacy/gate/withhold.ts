import { type Refusal, refusal } from '../refusal'
import type { Floor } from '../timeline'
import type { Answered } from './answered'
import { judge } from './judge'
import { type PublishedSums, peopleKey, type Sum } from './sums'
import type { Withheld } from './withheld'

/** Why groups are withheld. */
export type Why = Map<string, Omit<Withheld, 'group' | 'theme'>>

/** The smallest goes first, and of equal ones the first by id, as with the units of a partition. */
const smallest = (a: Sum, b: Sum): number => a.people - b.people || (a.group < b.group ? -1 : 1)

/**
 * Withholds of the sums from which something follows the smallest that is asked for.
 * @returns whether one was withheld; or null where it follows from what is published alone.
 */
function withhold(from: readonly Sum[], why: Why): boolean | null {
  const mine = from.filter(({ publication }) => publication === null)
  if (mine.some(({ group }) => why.has(group))) return false
  const [first] = mine.sort(smallest)
  if (first === undefined) return null
  const others = from.filter((one) => one !== first).map(({ publication, group }) => ({ publication, group }))
  why.set(first.group, { why: 'tells-too-much', with: others })
  return true
}

/** A theme's sums, and what they are decided by. */
export interface ThemeSums {
  readonly theme: string
  readonly floor: Floor
  readonly answered: Answered
  readonly published: PublishedSums
  /** Asked for and open so far: with counts, and with no more than that nearly all answered alike. */
  readonly asked: readonly Sum[]
  readonly alike: readonly Sum[]
  readonly candidates: number
  /** Themes that everybody answered are judged alike, once. */
  readonly judged: Judged
}

/** What was found to follow, by floor and sums. */
export type Judged = Map<string, ReturnType<typeof judge>>

/**
 * Withholds sums until nothing follows from the rest, with all that was published, that should not.
 * @param why where it is noted.
 */
export function withholdWhatTells(sums: ThemeSums, why: Why): Refusal | null {
  const { theme, floor, answered, published, candidates, judged } = sums
  const known = [...new Map(published.shown.map((sum) => [peopleKey(sum), sum])).values()]
  const isKnown = new Set(known.map(peopleKey))
  // What is known already can be said again.
  const added = sums.asked.filter((sum) => !isKnown.has(peopleKey(sum)))
  const secret = [...published.alike, ...sums.alike].map((sum) => sum.answered)
  const isShared = !answered.isAnyMissing && secret.length === 0
  const ask = (sets: readonly (readonly number[])[], kept: typeof secret) =>
    judge({ sets, weights: answered.weights, floor, secret: kept, candidates })

  function tells(all: readonly Sum[]) {
    const key = JSON.stringify([floor, all.map(({ publication, group }) => [publication, group])])
    const before = isShared ? judged.get(key) : undefined
    if (before !== undefined) return before
    const answers = all.map((sum) => sum.answered)
    const found = ask(answers, secret)
    if (isShared) judged.set(key, found)
    if (found.length > 0 || !answered.isAnyMissing) return found
    // How many left the theme out follows from how many are in a group, and is an answer too.
    const members = all.map((sum) => answered.all(sum.members))
    return ask(members, [])
  }

  for (;;) {
    const all = [...known, ...added.filter(({ group }) => !why.has(group))]
    const found = tells(all)
    if (found === 'too-many') return refusal('too-many-to-audit', { theme })
    let again = false
    for (const { from, isSecret } of found) {
      const sources = from.map((place) => all[place] as Sum)
      const done = withhold(sources, why)
      if (done === true) again = true
      // A secret that follows from what is published is none any more.
      else if (done === null && !isSecret) return refusal('told-before', { theme })
    }
    if (!again) return null
  }
}
