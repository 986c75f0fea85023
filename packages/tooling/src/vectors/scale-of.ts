import type { Scale } from '@trivsel/core'

/** A scale with a level for each value, lowest first; a level's id is its value. */
export const scaleOf = (values: readonly number[]): Scale => ({
  id: `${values[0]} to ${values[values.length - 1]}`,
  levels: values.map((value) => ({ id: String(value), value, symbols: [] })),
})

const from = (lowest: number, length: number): readonly number[] => Array.from({ length }, (_, i) => lowest + i)

/** Scales of a length that people use, the one about 0 first. */
const ofLength = (length: number): readonly (readonly number[])[] => [
  ...(length % 2 === 1 ? [from((1 - length) / 2, length)] : []),
  from(1, length),
  from(0, length),
]

/** How long a scale must be to hold answers, where nothing says so: three levels about 0, or whatever they reach to. */
function likely(answers: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(0, ...answers), Math.max(0, ...answers)]
  if (most <= 1 && least >= -1) return from(-1, 3)
  if (least < 0) {
    const reach = Math.max(most, -least)
    return from(-reach, 2 * reach + 1)
  }
  const lowest = Math.min(...answers) === 0 ? 0 : 1
  return from(lowest, Math.max(5, most - lowest + 1))
}

const countsOf = (values: readonly number[], answers: readonly number[]): string =>
  values.map((value) => answers.filter((answer) => answer === value).length).join()

/**
 * The scale that answers were given on. A case does not say it: it follows from how many frequencies are expected, and
 * of the scales of that length it is the first on which these answers have them.
 * @param axes the answers on each axis, and the frequencies expected there, if any.
 */
export function scaleBehind(
  axes: readonly { readonly answers: readonly (number | null)[]; readonly frequencies: readonly number[] | null }[],
): Scale {
  const given = axes.map(({ answers, frequencies }) => ({
    answers: answers.filter((answer) => answer !== null),
    frequencies,
  }))
  const length = given.find(({ frequencies }) => frequencies !== null)?.frequencies?.length
  const all = given.flatMap(({ answers }) => answers)
  if (length === undefined) return scaleOf(likely(all))
  const holding = ofLength(length).filter((values) => all.every((answer) => values.includes(answer)))
  const fitting = holding.find((values) =>
    given.every(({ answers, frequencies }) => frequencies === null || countsOf(values, answers) === frequencies.join()),
  )
  return scaleOf(fitting ?? holding[0] ?? likely(all))
}
