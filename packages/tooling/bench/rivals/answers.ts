import { axes, levels, themes } from './team'

/** One person's answers as objects: what stands in a database document or comes out of a form. */
export interface Person {
  readonly levels: Readonly<Record<string, Readonly<Record<string, string | null>>>>
}

const VALUES = [-1, 0, 1] as const

/** A level, or missing for about one in twenty. The same for the same place, without chance. */
const positionOf = (person: number, theme: number, axis: number): number =>
  (((person * 2_654_435_761) % 4_294_967_296) + theme * 97 + axis * 31) % 20 === 0
    ? 3
    : Math.abs((person * 7 + theme * 5 + axis * 11 + ((person * theme) % 13)) % 3)

/** More people than this answer as somebody before them did: a million people of 20 objects each would need 4 GB. */
const DIFFERENT = 20_000

/** So many people's answers. */
export function people(count: number): Person[] {
  const different = Array.from({ length: Math.min(count, DIFFERENT) }, (_, person) => ({
    levels: Object.fromEntries(
      themes.map((theme, t) => [
        theme,
        Object.fromEntries(axes.map((axis, a) => [axis, levels[positionOf(person, t, a)] ?? null])),
      ]),
    ),
  }))
  return Array.from({ length: count }, (_, i) => different[i % different.length] as Person)
}

/** The same answers by column: a byte a person, 0 to 2 the levels, 255 missing. */
export function columns(count: number): Record<string, Record<string, Uint8Array>> {
  const column = (t: number, a: number): Uint8Array =>
    Uint8Array.from({ length: count }, (_, person) => {
      const at = positionOf(person % DIFFERENT, t, a)
      return at === 3 ? 255 : at
    })
  return Object.fromEntries(
    themes.map((theme, t) => [theme, Object.fromEntries(axes.map((axis, a) => [axis, column(t, a)]))]),
  )
}

/** Figures that every contestant can give: per theme and axis how many answered, their sum, and the middle answer. */
export type Figures = readonly (readonly [n: number, sum: number, median: number | null])[]

/** The figures of kept counts. */
export function figuresOf([low, line, high]: readonly [number, number, number]): Figures[number] {
  const n = low + line + high
  if (n === 0) return [0, 0, null]
  const at = (position: number): number => (position < low ? -1 : position < low + line ? 0 : 1)
  return [n, high - low, (at((n - 1) >> 1) + at(n >> 1)) / 2]
}

/** A column as numbers, missing left out. */
export const valuesOf = (given: Iterable<Person>, theme: string, axis: string): number[] => {
  const values: number[] = []
  for (const { levels: answers } of given) {
    const level = answers[theme]?.[axis]
    if (level !== null && level !== undefined) values.push(VALUES[levels.indexOf(level as 'low')] as number)
  }
  return values
}

/** Each theme on each axis. */
export const questions: readonly (readonly [theme: string, axis: string])[] = themes.flatMap((theme) =>
  axes.map((axis) => [theme, axis] as const),
)
