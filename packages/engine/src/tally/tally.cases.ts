import fc from 'fast-check'
import { type Columns, type Respondent, type Row, type TallyResult, type TallyShape, tallyRespondents } from '.'

/** Two themes, two axes, three levels. */
export const shape: TallyShape = {
  themes: ['goals', 'roles'],
  axes: ['importance', 'success'],
  levels: ['low', 'line', 'high'],
  picks: true,
}

/** The tally of a result, or an error that says what was wrong. */
export function counted(result: TallyResult) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.tally
}

/** The problems of a result that counts nothing. */
export function problemsOf(result: TallyResult) {
  if (result.ok) throw new Error(`this was counted: ${JSON.stringify(result.tally)}`)
  return result.problems
}

/** What `JSON` makes of it: equal to the bit or not equal. */
export const bits = (value: unknown): string => JSON.stringify(value)

export const tallyOf = (people: readonly Respondent[], of: TallyShape = shape) => counted(tallyRespondents(of, people))

/** Somebody's levels, in which nothing is left out: `null` is missing. */
export interface Person {
  readonly id: string
  /** Per theme, the level on each axis. */
  readonly levels: readonly (readonly (string | null)[])[]
  /** Per theme. */
  readonly picked: readonly boolean[]
}

/** A shape of one to four themes, one to three axes and two to five levels. */
const anyShape: fc.Arbitrary<TallyShape> = fc
  .record({
    themes: fc.integer({ min: 1, max: 4 }),
    axes: fc.integer({ min: 1, max: 3 }),
    levels: fc.integer({ min: 2, max: 5 }),
    picks: fc.boolean(),
  })
  .map(({ themes, axes, levels, picks }) => ({
    themes: ['goals', 'own:bo-2', 'toString', "the board's"].slice(0, themes),
    axes: ['importance', 'success', 'effort'].slice(0, axes),
    levels: ['low', 'below', 'line', 'above', 'high'].slice(0, levels),
    picks,
  }))

/** Up to twelve people who answer by a shape. */
export const anyPeople = ({ themes, axes, levels, picks }: TallyShape): fc.Arbitrary<readonly Person[]> =>
  fc
    .array(
      fc.record({
        levels: fc.array(
          fc.array(fc.option(fc.constantFrom(...levels), { freq: 3 }), {
            minLength: axes.length,
            maxLength: axes.length,
          }),
          {
            minLength: themes.length,
            maxLength: themes.length,
          },
        ),
        picked: fc.array(picks ? fc.boolean() : fc.constant(false), {
          minLength: themes.length,
          maxLength: themes.length,
        }),
      }),
      { maxLength: 12 },
    )
    .map((people) => people.map((person, i) => ({ id: `p${i}`, ...person })))

/** A shape and people who answer by it. */
export const anyRound = anyShape.chain((of) => anyPeople(of).map((people) => ({ of, people })))

/** People as objects; every other missing answer is left out, the rest are `null`. */
export const asRespondents = ({ themes, axes }: TallyShape, people: readonly Person[]): Respondent[] =>
  people.map(({ levels, picked }) => ({
    levels: Object.fromEntries(
      themes.flatMap((theme, t) => {
        const given = axes.flatMap((axis, a) => {
          const level = levels[t]?.[a] ?? null
          return level === null && (t + a) % 2 === 0 ? [] : [[axis, level] as const]
        })
        return given.length === 0 ? [] : [[theme, Object.fromEntries(given)]]
      }),
    ),
    picks: themes.filter((_, t) => picked[t]),
  }))

/** A row a person and theme; a person who gave nothing at all has one row that says nothing more. */
export const asThemeRows = ({ themes, axes, picks }: TallyShape, people: readonly Person[]): Row[] =>
  people.flatMap(({ id, levels, picked }) => {
    const rows: Row[] = themes.flatMap((theme, t) => {
      const given = Object.fromEntries(axes.map((axis, a) => [axis, levels[t]?.[a] ?? null]))
      const silent = !picked[t] && axes.every((axis) => given[axis] === null)
      return silent ? [] : [{ person: id, theme, ...given, ...(picks ? { pick: picked[t] ? 1 : 0 } : {}) }]
    })
    const nothing = Object.fromEntries(axes.map((axis) => [axis, null]))
    return rows.length > 0 ? rows : [{ person: id, theme: null, ...nothing, ...(picks ? { pick: null } : {}) }]
  })

/** A row a single answer. */
export const asLongRows = ({ themes, axes }: TallyShape, people: readonly Person[]): Row[] =>
  people.flatMap(({ id, levels, picked }) => {
    const rows: Row[] = themes.flatMap((theme, t) => [
      ...axes.flatMap((axis, a) => {
        const level = levels[t]?.[a] ?? null
        return level === null ? [] : [{ person: id, theme, axis, level }]
      }),
      ...(picked[t] ? [{ person: id, theme, axis: 'pick', level: '1' }] : []),
    ])
    return rows.length > 0 ? rows : [{ person: id, theme: null, axis: null, level: null }]
  })

/** A row a person. */
export const asPersonRows = ({ themes, axes, picks }: TallyShape, people: readonly Person[]): Row[] =>
  people.map(({ id, levels, picked }) => ({
    person: id,
    ...Object.fromEntries(
      themes.flatMap((theme, t) => [
        ...axes.map((axis, a) => [`${theme}_${axis}`, levels[t]?.[a] ?? null]),
        ...(picks ? [[`${theme}_pick`, picked[t] ? 1 : null]] : []),
      ]),
    ),
  }))

/** Columns of positions, in which −1 is missing. */
export const asColumns = (of: TallyShape, people: readonly Person[]): Columns => ({
  levels: Object.fromEntries(
    of.themes.map((theme, t) => [
      theme,
      Object.fromEntries(
        of.axes.map((axis, a) => [
          axis,
          Int8Array.from(people, ({ levels }) => of.levels.indexOf(levels[t]?.[a] ?? '')),
        ]),
      ),
    ]),
  ),
  picks: Object.fromEntries(
    of.themes.map((theme, t) => [theme, Uint8Array.from(people, ({ picked }) => Number(picked[t]))]),
  ),
})

/** Texts in which a level is its position and a full stop is missing. */
export const asPacked = (of: TallyShape, people: readonly Person[]): string[] =>
  people.map(({ levels, picked }) =>
    of.themes
      .map((_, t) => {
        const answers = of.axes.map((_, a) => levels[t]?.[a] ?? null)
        const written = answers.map((level) => (level === null ? '.' : String(of.levels.indexOf(level))))
        return written.join('') + (of.picks ? String(Number(picked[t])) : '')
      })
      .join(''),
  )

/** What the digits of {@link asPacked} stand for. */
export const digitCodes = ({ levels }: TallyShape) => new Map(levels.map((id, at) => [String(at), id]))
