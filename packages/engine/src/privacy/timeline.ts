import { leastFloors } from './floors'
import { requireWhole } from './whole'

/** What has happened to a round since its figures were last published. All are counts of people. */
export interface RoundChange {
  /** People in the figures that are published; 0 where none are. */
  readonly publishedN: number
  /** Answers that stand now and are not in them. A changed answer is a new one, and its former version an erased one. */
  readonly newAnswers: number
  /** Answers that are in them and no longer stand. */
  readonly erasures: number
  /** Whether the round is closed; true where it is not said. */
  readonly closed?: boolean
}

/** How many people a figure needs, and how many new ones another figure about the same needs. */
export interface Floor {
  readonly minN: number
  readonly minStep: number
}

/**
 * What to do with the figures of a round: publish new ones, hold what is there, or leave what is there and note that it
 * includes answers later withdrawn.
 *
 * | closed | published | new answers | erased | then |
 * | --- | --- | --- | --- | --- |
 * | no | any | any | any | `hold` |
 * | yes | none | at least `minN` | any | `publish` |
 * | yes | none | fewer | any | `hold` |
 * | yes | some | at least `minStep`, and `minN` people stand | any | `publish` |
 * | yes | some | any other | some | `freezeAndAnnotate` |
 * | yes | some | any other | none | `hold` |
 *
 * Figures made anew after one erasure would tell, by what is missing, what that person had answered; so an erasure never
 * brings new figures, and those that come later mix it with `minStep` people nobody knows. Our choice.
 * @throws RangeError for counts that are no whole numbers, and for `closed` that is neither true nor false.
 */
export function timeline(
  { publishedN, newAnswers, erasures, closed = true }: RoundChange,
  { minN, minStep }: Floor = leastFloors.scores,
): 'publish' | 'hold' | 'freezeAndAnnotate' {
  for (const [name, value] of Object.entries({ publishedN, newAnswers, erasures })) requireWhole(name, value)
  for (const [name, value] of Object.entries({ minN, minStep })) requireWhole(name, value, 1)
  if (typeof closed !== 'boolean') throw new RangeError(`closed is ${closed}, but must be true or false.`)
  if (!closed) return 'hold'
  if (publishedN === 0) return newAnswers >= minN ? 'publish' : 'hold'
  const standing = Math.max(0, publishedN - erasures) + newAnswers
  if (newAnswers >= minStep && standing >= minN) return 'publish'
  return erasures > 0 ? 'freezeAndAnnotate' : 'hold'
}
