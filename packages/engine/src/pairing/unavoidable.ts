import type { Range } from '@trivsel/core'
import { type Layout, layoutOf } from './layout'

/** Pairs among a number of people. */
const pairs = (people: number): number => (people * (people - 1)) / 2

/** Pairs who were together before in a group of people taken as evenly as can be from the groups of another round. */
function together(people: number, groups: number): number {
  const each = Math.floor(people / groups)
  const more = people % groups
  return more * pairs(each + 1) + (groups - more) * pairs(each)
}

/**
 * A number of repeats that no plan stays below. Two counts, of which the larger holds: there are only so many pairs, and
 * whoever meets in a round sat somewhere in the round before.
 * @param unmet for each person, how many of the others are new; all of them unless given.
 */
export function atLeast(layout: Layout, people: number, rounds: number, unmet?: readonly number[]): number {
  const { sizes, over } = layout
  const meetings = sizes.reduce((sum, size) => sum + pairs(size), 0) * rounds
  const again = sizes.reduce((sum, size) => sum + together(size, sizes.length + over), 0) * (rounds - 1)
  const fresh = unmet === undefined ? pairs(people) : unmet.reduce((sum, each) => sum + each, 0) / 2
  // Everyone meets somebody in each round but those left over, also whoever has nobody new to meet.
  const each = ((sizes.at(-1) ?? 1) - 1) * rounds
  const short = unmet?.reduce((sum, one) => sum + Math.max(0, each - one), 0) ?? 0
  return Math.max(0, meetings - fresh, again, Math.ceil((short - over * each) / 2))
}

/**
 * How many meetings in a number of rounds must be between two who have met before, for people of whom none have met at
 * the start. Never too high; exact for pairs and for one trio among pairs in up to three rounds, and beyond that wherever
 * {@link planRounds} calls its plan the fewest.
 */
export const unavoidable = (people: number, rounds: number, size: Range): number =>
  atLeast(layoutOf(people, size), people, rounds)
