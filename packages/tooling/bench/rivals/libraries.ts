import * as aq from 'arquero'
import _ from 'lodash'
import * as simple from 'simple-statistics'
import { type Figures, type Person, questions, valuesOf } from './answers'

/** One list of numbers a question, then the library's own functions. */
export const bySimpleStatistics = (given: readonly Person[]): Figures =>
  questions.map(([theme, axis]) => {
    const values = valuesOf(given, theme, axis)
    return values.length === 0 ? [0, 0, null] : [values.length, simple.sum(values), simple.median(values)]
  })

const value: Readonly<Record<string, number>> = { low: -1, line: 0, high: 1 }

/** A chain over the people for each question. */
export const byLodash = (given: readonly Person[]): Figures =>
  questions.map(([theme, axis]) => {
    const values = _.chain(given)
      .map((person) => _.get(person, ['levels', theme, axis]) as string | null)
      .reject(_.isNil)
      .map((level) => value[level as string] as number)
      .value()
    const sorted = _.sortBy(values)
    const n = sorted.length
    const median = n === 0 ? null : ((sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number)) / 2
    return [n, _.sum(values), median]
  })

/** A table with a column a question, rolled up in one go. */
export function byArquero(given: readonly Person[]): Figures {
  const names = questions.map(([theme, axis]) => `${theme}/${axis}`)
  const table = aq.table(
    Object.fromEntries(
      questions.map(([theme, axis], i) => [
        names[i],
        given.map(({ levels }) => {
          const level = levels[theme]?.[axis]
          return level === null || level === undefined ? null : (value[level] as number)
        }),
      ]),
    ),
  )
  const rolled = table
    .rollup(
      Object.fromEntries(
        names.flatMap((name) => [
          [`n ${name}`, aq.op.valid(name)],
          [`sum ${name}`, aq.op.sum(name)],
          [`median ${name}`, aq.op.median(name)],
        ]),
      ),
    )
    .object() as Record<string, number>
  return names.map((name) => {
    const n = rolled[`n ${name}`] ?? 0
    return n === 0 ? [0, 0, null] : [n, rolled[`sum ${name}`] ?? 0, rolled[`median ${name}`] ?? null]
  })
}
