import { type Floor, timeline } from '../timeline'
import { type Answered, themesBefore } from './answered'
import type { Earlier, Standing } from './standing'
import type { WhyWithheld } from './withheld'

/** A sum over a group: who is counted in it, and who is in the group. Parts in ascending order. */
export interface Sum {
  readonly group: string
  /** Where it was published; `null` where it is asked for. */
  readonly publication: string | null
  readonly answered: readonly number[]
  readonly members: readonly number[]
  readonly people: number
}

/** What of a theme was published in the round. */
export interface PublishedSums {
  /** In the order of publication. */
  readonly all: readonly Sum[]
  readonly shown: readonly Sum[]
  /** Sums of which only was said that nearly all answered alike. */
  readonly alike: readonly Sum[]
}

const ascending = (parts: readonly number[]): readonly number[] => [...parts].sort((a, b) => a - b)

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i])

/** The same for two sums exactly where they are over the same people. */
export const peopleKey = ({ answered, members }: Sum): string => `${answered.join()};${members.join()}`

/** Sums of a theme that were published in the round, in order. */
export function publishedSums(standing: Standing, theme: string, answered: Answered): PublishedSums {
  const all: Sum[] = []
  const shown: Sum[] = []
  const alike: Sum[] = []
  for (const [place, published] of themesBefore(standing, theme).entries()) {
    const { entry, groups } = standing.earlier[place] as Earlier
    const sumOf = (at: number): Sum => {
      const members = groups[at] as readonly number[]
      const parts = ascending(answered.before(place, members))
      const group = entry.groups[at]?.id as string
      const { publication } = entry
      return { group, publication, answered: parts, members: ascending(members), people: answered.people(parts) }
    }
    const [open, coarse] = [(published?.groups ?? []).map(sumOf), (published?.alike ?? []).map(sumOf)]
    shown.push(...open)
    alike.push(...coarse)
    all.push(...open, ...coarse)
  }
  return { all, shown, alike }
}

/** The sum over a group of the request. */
export function askedSum(group: string, members: readonly number[], answered: Answered): Sum {
  const parts = ascending(answered.now(members))
  const people = answered.people(parts)
  return { group, publication: null, answered: parts, members: ascending(members), people }
}

/** What has come and gone in a group since it was published, and whether that is enough to publish it again. */
export function timeSays(
  sum: Sum,
  { all: published }: PublishedSums,
  answered: Answered,
  floor: Floor,
): WhyWithheld | null {
  const last = published.filter(({ group }) => group === sum.group).at(-1)
  if (last === undefined) {
    if (published.length === 0) return null
    const late = answered.people(sum.answered.filter((part) => !answered.stoodBefore(part)))
    return late > 0 && late < floor.minStep ? 'too-few-new' : null
  }
  if (isSame(last.answered, sum.answered)) return null
  const its = new Set(last.answered)
  const change = {
    publishedN: last.people,
    newAnswers: answered.people(sum.answered.filter((part) => !its.has(part))),
    erasures: answered.people(last.answered.filter((part) => !answered.standsNow(part))),
  }
  const says = timeline(change, floor)
  return says === 'publish' ? null : says === 'hold' ? 'too-few-new' : 'withdrawn'
}
