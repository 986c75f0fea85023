import { type Counts, total } from '../scoring'
import { cliffsDelta } from './cliffs-delta'

/** How many were members of the group at each of two rounds, and how many of them at both. */
export interface Membership {
  readonly before: number
  readonly after: number
  readonly retained: number
}

/** When two rounds may be compared. A choice, not a finding. */
export interface ComparisonRule {
  /** How many must have answered in each round. */
  readonly answers: number
  /** How many hundredths of the larger group must have been members both times. */
  readonly retained: number
}

/** A group's answers in two rounds, with or without what changed between them. */
export interface Comparison {
  readonly before: Counts
  readonly after: Counts
  /** Cliff's delta, above 0 where answers went up; `null` where the rounds are shown side by side and not compared. */
  readonly change: number | null
  /** Why they are not compared; `null` where they are. */
  readonly refused: 'too-few-answers' | 'too-many-changed' | null
}

/** Five answers in each round, and 0.7 of the group retained. */
export const comparisonRule: ComparisonRule = { answers: 5, retained: 70 }

/**
 * Compares two rounds, unless too few answered or the group is largely another one. It is another one where many left,
 * and also where many are new: the share of those retained is taken of the larger group. Integers decide.
 * @throws RangeError where more are said to be retained, or to have answered, than were members.
 */
export function compareRounds(
  before: Counts,
  after: Counts,
  members: Membership,
  rule: ComparisonRule = comparisonRule,
): Comparison {
  const larger = Math.max(members.before, members.after)
  total([members.before, members.after, members.retained, rule.answers, rule.retained])
  if (members.retained > Math.min(members.before, members.after)) {
    throw new RangeError(
      `${members.retained} retained of ${members.before} and ${members.after} members: count those who were in both groups`,
    )
  }
  const change = cliffsDelta(before, after)
  const [first, second] = [total(before), total(after)]
  if (first > members.before || second > members.after) {
    throw new RangeError(
      `${first} and ${second} answered of ${members.before} and ${members.after} members: count all who could answer`,
    )
  }
  const few = Math.min(first, second) < Math.max(1, rule.answers)
  const refused = few ? 'too-few-answers' : members.retained * 100 < larger * rule.retained ? 'too-many-changed' : null
  return { before, after, change: refused === null ? change : null, refused }
}
