import { type TallyProblem, tallyProblem } from './problem'

const inherits: object = {}

/** Whether something was put into `Object.prototype`: what every object then has would be taken for answers and settings. */
export function poisoned(): boolean {
  for (const _ in inherits) return true
  // These are read of each person, and may be hidden from the loop.
  return 'levels' in inherits || 'picks' in inherits
}

/** The problem that it is, told of the piece at a position. */
export const poisonProblem = (index: number): TallyProblem =>
  tallyProblem('not-plain-data', { index, path: 'Object.prototype' })

/** The problems there are before anything is read. */
export const problemsAtFirst = (): TallyProblem[] => (poisoned() ? [poisonProblem(0)] : [])
