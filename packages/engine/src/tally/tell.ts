import type { TallyProblem, TallyProblemCode, TallyProblemParams } from './problem'

const meant = (nearest: string | null): string => (nearest === null ? '' : `, did you mean "${nearest}"?`)
const on = (theme: string, axis: string | null): string =>
  axis === null ? `the picks of ${theme}` : `${theme}, ${axis}`

const of = (people: number): string => (people === 1 ? '1 person' : `${people} people`)
const rowsOf = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`)

const letters: { readonly [C in TallyProblemCode]: (params: TallyProblemParams[C]) => string } = {
  'not-plain-data': ({ path }) => `${path === '' ? 'this' : path} cannot be read as answers`,
  'unknown-theme': ({ theme, nearest }) => `unknown theme "${theme}"${meant(nearest)}`,
  'unknown-axis': ({ theme, axis, nearest }) => `${theme}: unknown axis "${axis}"${meant(nearest)}`,
  'not-a-level': ({ theme, axis, value, allowed }) => `${theme}, ${axis}: ${value} is no level; there are ${allowed}`,
  'not-a-pick': ({ theme, value, allowed }) => `${theme}: ${value} does not say whether it was picked; use ${allowed}`,
  'pick-twice': ({ theme }) => `"${theme}" is picked twice`,
  'no-column': ({ column }) => `there is no column "${column}"; leave it empty where nothing was answered`,
  'not-a-person': ({ value }) => `${value} tells nobody apart; a person has a text or a whole number`,
  'answered-twice': ({ person, theme }) => `${person} answers ${theme === null ? 'everything' : theme} a second time`,
  'out-of-order': ({ person, after }) => `${person} comes after ${after}; sort by person, or say another order`,
  'packed-length': ({ length, expected }) => `${length} characters, where there are ${expected} answers`,
  'not-a-column': ({ theme, axis }) => `${on(theme, axis)}: there is no column of bytes; use Int8Array or Uint8Array`,
  'column-length': ({ theme, axis, length, expected }) =>
    `${on(theme, axis)}: ${of(length)}, where the first column has ${expected}`,
  'too-many-people': ({ most }) => `more than ${most} people cannot be counted exactly`,
  'not-in-tally': ({ theme }) => `no such answer is in the tally${theme === null ? '' : `: see ${theme}`}`,
  'other-shape': ({ part }) => `the tallies differ in their ${part}; count both by the same shape`,
  'not-a-tally': ({ path, why }) => `${path === '' ? 'the data' : path} ${why}`,
  'levels-unknown': ({ theme, axis, people }) => `${theme}, ${axis}: what ${of(people)} gave is no level`,
  'picks-unknown': ({ theme, people }) => `${theme}: whether ${of(people)} picked it cannot be told`,
  'axes-unknown': ({ theme, people }) => `${theme}: ${of(people)} answered on an axis that is not known`,
  'themes-unknown': ({ people }) => `${of(people)} answered themes that are not known`,
  'people-unnamed': ({ rows }) => `${rowsOf(rows)} without saying whose`,
  'people-twice': ({ theme, people }) =>
    theme === null ? `${rowsOf(people)} of people who have another` : `${theme}: ${of(people)} answered it twice`,
  'not-a-count': ({ why }) => `this is not what the statement gives: ${why}`,
}

/**
 * A problem as a line for a log, in English.
 * @example `at 3: unknown theme "goal", did you mean "goals"?`
 */
export function tellProblem({ code, params }: TallyProblem): string {
  const index = 'index' in params ? params.index : null
  return `${index === null ? '' : `at ${index}: `}${(letters[code] as (given: typeof params) => string)(params)}`
}
