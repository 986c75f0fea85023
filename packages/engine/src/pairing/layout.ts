import type { Range } from '@trivsel/core'

/** How the places of one round are laid out: groups beside each other, the largest first, then those left over. */
export interface Layout {
  /** People in each group. */
  readonly sizes: readonly number[]
  /** How many people no group has room for. */
  readonly over: number
  /** For each place, the first place of its group. */
  readonly from: readonly number[]
  /** For each place, the place after the last of its group. */
  readonly to: readonly number[]
  /** For each place, whether it is one that people should take in turn: in a group larger than others, or left over. */
  readonly odd: readonly boolean[]
}

/** The fewest people of whom a group can be made. */
export const fewestPeople = ({ min }: Range): number => Math.max(1, min)

/**
 * Lays out a round in groups as small as they may be, though of two rather than one. Nobody is left over where the groups
 * can grow to take them in; without enough people for one group, everyone is.
 */
export function layoutOf(people: number, size: Range): Layout {
  const base = people === 1 ? 1 : Math.min(size.max, Math.max(2, size.min))
  const groups = people < fewestPeople(size) ? 0 : Math.floor(people / base)
  const seated = Math.min(people, groups * size.max)
  const sizes = Array.from({ length: groups }, (_, i) => Math.floor(seated / groups) + (i < seated % groups ? 1 : 0))
  const over = people - seated
  const from: number[] = []
  const to: number[] = []
  for (const each of [...sizes, ...Array.from({ length: over }, () => 1)]) {
    const first = from.length
    for (let i = 0; i < each; i++) {
      from.push(first)
      to.push(first + each)
    }
  }
  const odd = from.map((first, place) =>
    over > 0 ? place >= seated : (to[place] as number) - first > (sizes.at(-1) as number),
  )
  return { sizes, over, from, to, odd }
}
