import type { LedgerTheme } from '../ledger/ledger'
import type { AskedTheme } from './request'
import type { Standing } from './standing'

/** Who is counted in the figures of one theme, in parts that neither groups nor what people left out cut through. */
export interface Answered {
  readonly weights: readonly (readonly number[])[]
  /** How many people are in these parts. */
  readonly people: (parts: readonly number[]) => number
  /** Of the parts of everybody, those in which the theme was answered now. */
  readonly now: (parts: readonly number[]) => readonly number[]
  /** The same for an earlier publication, by its place among them. */
  readonly before: (publication: number, parts: readonly number[]) => readonly number[]
  /** Everybody in these parts of everybody, whether they answered or not. */
  readonly all: (parts: readonly number[]) => readonly number[]
  /** Whether those in a part stand now, and whether they stood at an earlier publication. */
  readonly standsNow: (part: number) => boolean
  readonly stoodBefore: (part: number) => boolean
  /** Whether anybody left the theme out, now or then. */
  readonly isAnyMissing: boolean
}

/** A theme's figures in the earlier publications; `undefined` where it was not in one. */
export const themesBefore = ({ earlier }: Standing, theme: string): readonly (LedgerTheme | undefined)[] =>
  earlier.map(({ entry }) => entry.themes.find(({ id }) => id === theme))

/** Parts the people in a round further, by whether they are counted in a theme's figures now and in each that was published. */
export function answeredOf(standing: Standing, { id: theme, missing = [] }: AskedTheme): Answered {
  // Where an answer left the theme out: at `now`, or at the place of an earlier publication.
  const left = new Map<string, number[]>()
  const note = (answer: string, place: number): void => {
    const places = left.get(answer)
    if (places === undefined) left.set(answer, [place])
    else places.push(place)
  }
  const now = standing.earlier.length
  for (const [place, published] of themesBefore(standing, theme).entries()) {
    for (const answer of published?.missing ?? []) note(answer, place)
  }
  for (const answer of missing) note(answer, now)

  const weights: (readonly number[])[] = []
  const sizes: number[] = []
  const home: number[] = []
  const leftOut: (readonly number[])[] = []
  function split(answers: readonly string[]): Iterable<{ readonly places: readonly number[]; readonly count: number }> {
    if (left.size === 0) return [{ places: [], count: answers.length }]
    const found = new Map<string, { readonly places: readonly number[]; count: number }>()
    for (const answer of answers) {
      const places = left.get(answer) ?? []
      const key = places.join()
      const same = found.get(key)
      if (same === undefined) found.set(key, { places, count: 1 })
      else same.count++
    }
    return found.values()
  }
  const within = standing.parts.map((answers, part) =>
    [...split(answers)].map(({ places, count }) => {
      weights.push((standing.weights[part] as readonly number[]).map((there) => (there > 0 ? count : 0)))
      home.push(part)
      leftOut.push(places)
      return sizes.push(count) - 1
    }),
  )
  const all = (parts: readonly number[]): readonly number[] =>
    parts.flatMap((part) => within[part] as readonly number[])
  const at = (place: number, parts: readonly number[]): readonly number[] =>
    all(parts).filter((part) => !(leftOut[part] as readonly number[]).includes(place))
  return {
    weights,
    people: (parts) => parts.reduce((sum, part) => sum + (sizes[part] as number), 0),
    all,
    now: (parts) => at(now, parts),
    before: at,
    standsNow: (part) => standing.now.has(home[part] as number),
    stoodBefore: (part) => standing.before.has(home[part] as number),
    isAnyMissing: left.size > 0,
  }
}
