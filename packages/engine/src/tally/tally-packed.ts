import { allowedCodes, type LevelCodes, type PickCodes, picksOf, positionsOf } from './codes'
import { problemsAtFirst } from './poisoned'
import { shown, tallyProblem } from './problem'
import { type Arriving, type Reader, read } from './reader'
import { planOf, type TallyShape } from './shape'
import { counterOf, type TallyResult } from './tally'

/** What the characters stand for. */
export interface PackedCodes {
  /** What stands for each level. A full stop is a missing answer unless it is a code here. */
  readonly codes: LevelCodes
  /** What stands for a pick; "1", and "0" or a full stop, where this is left out. */
  readonly pickCodes?: PickCodes
}

const textPicks: PickCodes = new Map([
  ['1', true],
  ['0', false],
  ['.', false],
])

/** What each UTF-16 unit stands for; a code of several units can never be met. */
const byUnit = (codes: ReadonlyMap<unknown, number>): ReadonlyMap<number, number> =>
  new Map([...codes].flatMap(([code, at]) => (String(code).length === 1 ? [[String(code).charCodeAt(0), at]] : [])))

function packedReader(shape: TallyShape, { codes, pickCodes = textPicks }: PackedCodes): Reader {
  const plan = planOf(shape)
  const counter = counterOf(plan)
  const { cells, picks } = counter
  const { themes, axes } = shape
  const levelCodes: LevelCodes = new Map([['.', null], ...codes])
  const levelOf = byUnit(positionsOf(shape, levelCodes))
  const pickOf = byUnit(picksOf(pickCodes))
  const expected = themes.length * (axes.length + (shape.picks ? 1 : 0))
  const problems = problemsAtFirst()

  const take = (piece: unknown, index: number) => {
    if (typeof piece !== 'string') {
      problems.push(tallyProblem('not-plain-data', { index, path: '' }))
      return
    }
    if (piece.length !== expected) {
      problems.push(tallyProblem('packed-length', { index, length: piece.length, expected }))
      return
    }
    counter.respondents++
    for (let t = 0, at = 0; t < themes.length; t++) {
      let cell = t * plan.size
      for (let a = 0; a < axes.length; a++, at++) {
        const position = levelOf.get(piece.charCodeAt(at))
        if (position !== undefined) cell += position * (plan.strides[a] as number)
        else {
          const [theme, axis] = [themes[t] as string, axes[a] as string]
          const [value, allowed] = [shown(piece[at]), allowedCodes(levelCodes)]
          problems.push(tallyProblem('not-a-level', { index, theme, axis, value, allowed }))
        }
      }
      cells[cell] = (cells[cell] as number) + 1
      if (!shape.picks) continue
      const picked = pickOf.get(piece.charCodeAt(at))
      if (picked !== undefined) picks[t] = (picks[t] as number) + picked
      else {
        const [theme, value, allowed] = [themes[t] as string, shown(piece[at]), allowedCodes(pickCodes)]
        problems.push(tallyProblem('not-a-pick', { index, theme, value, allowed }))
      }
      at++
    }
  }
  return { counter, problems, take }
}

/**
 * Counts people's answers packed into texts, one a person with a character for each answer: theme by theme, in each the
 * axes in the order of the shape, and then the pick where the shape has picks.
 * @param people all at once, or as they come: then what comes back is a promise.
 * @throws RangeError where codes do not fit the shape.
 */
export function tallyPacked(shape: TallyShape, people: Iterable<string>, codes: PackedCodes): TallyResult
export function tallyPacked(shape: TallyShape, people: Arriving<string>, codes: PackedCodes): Promise<TallyResult>
export function tallyPacked(shape: TallyShape, people: Iterable<string> | Arriving<string>, codes: PackedCodes) {
  return read(packedReader(shape, codes), people)
}
