import { axisColumns, type LongRows, longAxes, type PersonRows, type ThemeRows, themeColumns } from '../layout'
import { axisBase, FLAG_BASE, fingerprint, noTheme, otherTheme, PICK_BASE } from './digits'
import type { Pen } from './pen'

/** A digit of a cell's number, and how many values it may have. */
type Digit = readonly [expression: string, base: number]

/** Digits as one number, the first the highest. */
const number = (digits: readonly Digit[]): string =>
  digits.reduce((sum, [digit, base]) => (sum === '' ? digit : `(${sum}) * ${base} + ${digit}`), '')

const flag = (wrong: string): Digit => [`CASE WHEN ${wrong} THEN 1 ELSE 0 END`, FLAG_BASE]
const noFlag: Digit = ['0', FLAG_BASE]

/** The digits of the axes and then that of the pick, from their columns. */
const answerDigits = ({ shape, level, pick }: Pen, columns: readonly string[]): Digit[] =>
  columns.map((column, a) => (a < shape.axes.length ? [level(column), axisBase(shape)] : [pick(column), PICK_BASE]))

/** The theme's number in a row; that of no theme where the row says nothing but who it is. */
function themeNumber({ shape, name, value }: Pen, theme: string, others: readonly string[]): string {
  const nothing = [theme, ...others].map((column) => `${name(column)} IS NULL`).join(' AND ')
  const whens = shape.themes.map((id, t) => `        WHEN ${name(theme)} = ${value(id)} THEN ${t}\n`)
  return `CASE WHEN ${nothing} THEN ${noTheme(shape)}\n${whens.join('')}        ELSE ${otherTheme(shape)} END`
}

/** How many people there are, and rows; as the cell, rows that do not say whose they are. */
export function everyone({ shape, table, name, value }: Pen, person: string, theme: number): string {
  const who = name(person)
  return `SELECT ${value(fingerprint(shape))} AS ${name('shape')}, ${theme} AS ${name('theme')},
  COUNT(*) - COUNT(${who}) AS ${name('cell')}, COUNT(DISTINCT ${who}) AS ${name('people')}, COUNT(*) AS ${name('rows')}
FROM ${table}`
}

/** How many people are in each cell, from a row for each person and theme. */
const people = ({ shape, name, value }: Pen, answers: string): string =>
  `SELECT ${value(fingerprint(shape))}, ${name('theme')}, ${name('cell')}, COUNT(*), SUM(${name('rows')})
FROM (
${answers}
) AS ${name('answers')}
GROUP BY ${name('theme')}, ${name('cell')}`

export function themeRows(pen: Pen, layout: ThemeRows): string {
  const { shape, table, name } = pen
  const columns = axisColumns(shape, layout)
  const cell = number([[`MAX(${name('cell')})`, 1], flag('COUNT(*) > 1'), noFlag])
  return people(
    pen,
    `  SELECT ${name('theme')}, ${cell} AS ${name('cell')}, COUNT(*) AS ${name('rows')}
  FROM (
    SELECT ${name(layout.person)} AS ${name('person')},
      ${themeNumber(pen, layout.theme, columns)} AS ${name('theme')},
      ${number(answerDigits(pen, columns.map(name)))} AS ${name('cell')}
    FROM ${table}
  ) AS ${name('coded')}
  GROUP BY ${name('person')}, ${name('theme')}`,
  )
}

export function longRows(pen: Pen, layout: LongRows): string {
  const { shape, table, name, value } = pen
  const about = longAxes(shape, layout)
  const is = (one: string) => `${name('axis')} = ${value(one)}`
  const digits = about.map((one, a): Digit => {
    const [code, none, base] =
      a < shape.axes.length
        ? [pen.level(name('level')), shape.levels.length, axisBase(shape)]
        : [pen.pick(name('level')), 0, PICK_BASE]
    return [`COALESCE(MAX(CASE WHEN ${is(one)} THEN ${code} END), ${none})`, base]
  })
  const twice = about.map((one) => `COUNT(CASE WHEN ${is(one)} THEN 1 END) > 1`).join(' OR ')
  const strange = `COUNT(CASE WHEN ${about.map(is).join(' OR ')} THEN 1 END) < COUNT(*)`
  return people(
    pen,
    `  SELECT ${name('theme')},
    ${number([...digits, flag(twice), flag(strange)])} AS ${name('cell')},
    COUNT(*) AS ${name('rows')}
  FROM (
    SELECT ${name(layout.person)} AS ${name('person')}, ${name(layout.axis)} AS ${name('axis')},
      ${name(layout.level)} AS ${name('level')},
      ${themeNumber(pen, layout.theme, [layout.axis, layout.level])} AS ${name('theme')}
    FROM ${table}
  ) AS ${name('coded')}
  GROUP BY ${name('person')}, ${name('theme')}`,
  )
}

/** Each row is taken once for each theme, so that what is stored is read once only: it may be a file, or cost by the read. */
export function personRows(pen: Pen, layout: PersonRows): string {
  const { shape, table, name } = pen
  const [stored, themes, theme] = [name('stored'), name('themes'), name('theme')]
  const cells = themeColumns(shape, layout).map((columns, t) => {
    const digits = answerDigits(
      pen,
      columns.map((column) => `${stored}.${name(column)}`),
    )
    return `    WHEN ${t} THEN ${number([...digits, noFlag, noFlag])}\n`
  })
  const numbers = shape.themes.map((_, t) => `SELECT ${t} AS ${theme}`).join(' UNION ALL ')
  return people(
    pen,
    `  SELECT ${themes}.${theme} AS ${theme}, CASE ${themes}.${theme}\n${cells.join('')}  END AS ${name('cell')},
    1 AS ${name('rows')}
  FROM ${table} AS ${stored} CROSS JOIN (${numbers}) AS ${themes}`,
  )
}
