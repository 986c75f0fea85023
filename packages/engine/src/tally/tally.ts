import type { TallyProblem } from './problem'
import { type Plan, planOf, type TallyShape } from './shape'

/**
 * How many people gave each combination of answers: plain JSON, of one size however many answer. It says nothing of who
 * they are, but with few people the combinations do: before figures are shown, they pass `@trivsel/engine/privacy`.
 */
export interface Tally {
  readonly shape: TallyShape
  /** Everyone who took part, also those who answered nothing. */
  readonly respondents: number
  /**
   * Per theme, how many people gave each combination of levels. A cell's number is the levels' positions written in base
   * (levels + 1), the first axis first, where the highest digit is a missing answer; so the last cell holds those who
   * gave nothing on the theme, and the cells of each theme add up to all respondents.
   */
  readonly themes: Readonly<Record<string, readonly number[]>>
  /** Per theme, how many picked it; empty where the shape has no picks. */
  readonly picks: Readonly<Record<string, number>>
}

/** A tally, or what is wrong: at most {@link MOST_PROBLEMS}, in the order they were met. */
export type TallyResult =
  | { readonly ok: true; readonly tally: Tally }
  | { readonly ok: false; readonly problems: readonly TallyProblem[] }

/** After this many problems, counting stops: the data is of another kind. */
export const MOST_PROBLEMS = 50

/** What is wrong, as a result. */
export const refused = (problem: TallyProblem): TallyResult => ({ ok: false, problems: [problem] })

/** A tally in the making. Numbers of people fit a double exactly up to 2^53. */
export interface Counter {
  readonly plan: Plan
  respondents: number
  /** Cells of all themes, one theme after the other. */
  readonly cells: Float64Array
  /** Per theme. */
  readonly picks: Float64Array
}

/** A counter of nobody. */
export const counterOf = (plan: Plan): Counter => ({
  plan,
  respondents: 0,
  cells: new Float64Array(plan.size * plan.shape.themes.length),
  picks: new Float64Array(plan.shape.themes.length),
})

/** The tally that a counter has come to. */
export function tallied({ plan, respondents, cells, picks }: Counter): Tally {
  const { shape, size } = plan
  const themes: Record<string, number[]> = {}
  const picked: Record<string, number> = {}
  for (let t = 0; t < shape.themes.length; t++) {
    const theme = shape.themes[t] as string
    const people = new Array<number>(size)
    for (let cell = 0; cell < size; cell++) people[cell] = cells[t * size + cell] as number
    themes[theme] = people
    if (shape.picks) picked[theme] = picks[t] as number
  }
  return { shape, respondents, themes, picks: picked }
}

/**
 * A tally of nobody.
 * @throws RangeError on a shape that cannot be one.
 */
export const emptyTally = (shape: TallyShape): Tally => tallied(counterOf(planOf(shape)))
