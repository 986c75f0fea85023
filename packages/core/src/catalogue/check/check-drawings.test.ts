import { expect, it } from 'vitest'
import { otherActivities } from '../../../test/other-activities'
import type { Column, Drawing, Field, Form, Tool } from '../../index'
import { parseTool } from '../parse'
import { changed } from '../parse.cases'

const field = { required: false, questions: [] } as const
const once = { min: 0, max: 1 }

const table = (id: string, rows: string[], ...columns: Column[]): Field => ({
  ...{ ...field, id, kind: 'table', rows, ownRows: false, columns },
})

const number = (id: string, min: number, max: number): Column => ({
  ...{ ...field, id, kind: 'number', between: { min, max } },
})
const choice = (id: string, ...options: string[]): Column => ({ ...field, id, kind: 'choice', options, choose: once })

const forms: Form[] = [
  { id: 'lists', fields: ['self', 'peers'].map((id): Field => ({ ...field, id, kind: 'list', entries: once })) },
  {
    id: 'tables',
    fields: [
      table('sizes', ['work', 'home'], number('now', 1, 10), { ...field, id: 'why', kind: 'text' }),
      table('overlaps', ['both'], number('now', 0, 10)),
      table('week', ['mail'], number('hours', 0, 60), choice('gives', 'some', 'a-lot'), choice('drains', 'some')),
      table('demands', ['pace'], choice('weight', 'light', 'heavy')),
      table('resources', ['peers'], choice('amount', 'few', 'many')),
      choice('tilt', 'demands', 'level', 'resources'),
      { ...field, id: 'thoughts', kind: 'tree', branches: ['what'], depth: 2 },
    ],
  },
]

const drawings: Drawing[] = [
  { id: 'wheel', as: 'wheel', form: 'lists' },
  {
    ...{ id: 'circles', as: 'circles', form: 'tables', sizes: 'sizes', overlaps: 'overlaps', column: 'now' },
    between: [{ row: 'both', circles: ['work', 'home'] }],
  },
  {
    ...{ id: 'bars', as: 'bars', form: 'tables', table: 'week', length: 'hours', gives: 'gives', drains: 'drains' },
    against: { form: 'tables', field: 'sizes', row: 'work', column: 'now' },
  },
  { id: 'tree', as: 'tree', form: 'tables', field: 'thoughts' },
  {
    ...{ id: 'balance', as: 'balance', form: 'tables', tilt: 'tilt' },
    sides: [
      { field: 'demands', column: 'weight' },
      { field: 'resources', column: 'amount' },
    ],
  },
  {
    ...{ id: 'grid', as: 'grid', page: 'what-is-known', across: ['past', 'future'], up: ['straight', 'round'] },
    cells: [{ set: 'opening', across: 'past', up: 'round' }],
  },
]

const drawn: Tool = { ...otherActivities, forms: [...otherActivities.forms, ...forms], drawings }
const [WHEEL, CIRCLES, BARS, TREE, BALANCE, GRID] = [0, 1, 2, 3, 4, 5] as const
// Places in the form whose tables are drawn.
const TABLES = ['forms', 2, 'fields'] as const
const [SIZES, OVERLAPS, WEEK, , RESOURCES, TILT] = [0, 1, 2, 3, 4, 5] as const

const findings = (data: unknown) => {
  const parsed = parseTool(data)
  return parsed.ok ? [] : parsed.findings
}

it('each way of drawing comes through as it was', () => {
  expect(parseTool(structuredClone(drawn))).toEqual({ ok: true, value: drawn })
})

type Path = (string | number)[]
type Case = [what: string, at: Path, value: unknown, path: Path, message: string]

const inDrawing = (what: string, drawing: number, at: Path, value: unknown, message: string): Case => {
  const path = ['drawings', drawing, ...at]
  return [what, path, value, path, message]
}

const inForm = (what: string, at: Path, value: unknown, path: Path, message: string): Case => [
  what,
  [...TABLES, ...at],
  value,
  ['drawings', ...path],
  message,
]

it.each<Case>([
  ['one drawing twice', ['drawings', TREE, 'id'], 'wheel', ['drawings', TREE], 'drawing "wheel" stands twice'],
  inDrawing('a form nobody has', WHEEL, ['form'], 'list', 'unknown form "list", did you mean "lists"?'),
  inDrawing('a wheel without lists', WHEEL, ['form'], 'tables', 'a wheel is drawn of 2 to 8 lists, and "tables" has 0'),
  inDrawing('a form for bars', BARS, ['form'], 'tabels', 'unknown form "tabels", did you mean "tables"?'),
  inDrawing('a field nobody has', TREE, ['field'], 'thought', 'unknown field "thought", did you mean "thoughts"?'),
  inDrawing('a tree that is none', TREE, ['field'], 'tilt', 'the field "tilt" is a choice; this takes a tree'),
  inDrawing('sizes in no table', CIRCLES, ['sizes'], 'tilt', 'the field "tilt" is a choice; this takes a table'),
  inDrawing('overlaps nowhere', CIRCLES, ['overlaps'], 'overlap', 'unknown field "overlap", did you mean "overlaps"?'),
  inDrawing('a column of text', CIRCLES, ['column'], 'why', 'the column "why" is a text; this takes a number'),
  inDrawing('a row nobody has', CIRCLES, ['between', 0, 'row'], 'bot', 'unknown row "bot", did you mean "both"?'),
  inDrawing(
    'a circle nobody has',
    CIRCLES,
    ['between', 0, 'circles', 1],
    'hom',
    'unknown row "hom", did you mean "home"?',
  ),
  inDrawing(
    'a circle over itself',
    CIRCLES,
    ['between', 0, 'circles'],
    ['work', 'work'],
    'two circles overlap, not one',
  ),
  inDrawing('an overlap of no circles', CIRCLES, ['between'], [], 'nothing says which circles the row "both" is about'),
  inForm(
    'one circle',
    [SIZES, 'rows'],
    ['work'],
    [CIRCLES, 'sizes'],
    'circles are drawn of 2 to 4 rows, and people add none',
  ),
  inForm(
    'circles that people add',
    [SIZES, 'ownRows'],
    true,
    [CIRCLES, 'sizes'],
    'circles are drawn of 2 to 4 rows, and people add none',
  ),
  inForm(
    'a circle of no size',
    [SIZES, 'columns', 0, 'between', 'min'],
    0,
    [CIRCLES, 'column'],
    'the size of a circle is at least 1',
  ),
  inForm(
    'overlaps in percent',
    [OVERLAPS, 'columns', 0, 'between', 'max'],
    100,
    [CIRCLES, 'column'],
    'overlaps are told in tenths, from 0 to 10',
  ),
  inDrawing('bars of no table', BARS, ['table'], 'weeks', 'unknown field "weeks", did you mean "week"?'),
  inDrawing('bars of choices', BARS, ['length'], 'gives', 'the column "gives" is a choice; this takes a number'),
  inDrawing('marks by numbers', BARS, ['drains'], 'hours', 'the column "hours" is a number; this takes a choice'),
  inForm(
    'three marks',
    [WEEK, 'columns', 1, 'options'],
    ['none', 'some', 'a-lot'],
    [BARS, 'gives'],
    'a bar is marked by some or a lot: two options at most, and none chosen is none',
  ),
  inForm(
    'two marks at once',
    [WEEK, 'columns', 1, 'choose', 'max'],
    2,
    [BARS, 'gives'],
    'of "gives" people may choose 2; a drawing shows one',
  ),
  inDrawing(
    'a sum against no form',
    BARS,
    ['against', 'form'],
    'table',
    'unknown form "table", did you mean "tables"?',
  ),
  inDrawing('a sum against no row', BARS, ['against', 'row'], 'wrok', 'unknown row "wrok", did you mean "work"?'),
  inDrawing(
    'a sum against a text',
    BARS,
    ['against', 'column'],
    'why',
    'the column "why" is a text; this takes a number',
  ),
  inDrawing(
    'one table on both sides',
    BALANCE,
    ['sides'],
    Array(2).fill({ field: 'demands', column: 'weight' }),
    'each side is a table of its own',
  ),
  inDrawing(
    'a weight nobody has',
    BALANCE,
    ['sides', 1, 'column'],
    'amounts',
    'unknown column "amounts", did you mean "amount"?',
  ),
  inForm(
    'sides that weigh otherwise',
    [RESOURCES, 'columns', 0, 'options'],
    ['few', 'some', 'many'],
    [BALANCE, 'sides'],
    'both sides weigh alike; one has 2 options, the other 3',
  ),
  inForm(
    'a tilt of two',
    [TILT, 'options'],
    ['demands', 'resources'],
    [BALANCE, 'tilt'],
    'it tilts one way, not at all, or the other: three options',
  ),
  inDrawing('a page nobody has', GRID, ['page'], 'what-is', 'unknown page "what-is"; there is "what-is-known"'),
  inDrawing(
    'a set the page lacks',
    GRID,
    ['cells', 0, 'set'],
    'openin',
    'unknown set "openin", did you mean "opening"?',
  ),
  inDrawing('no such end', GRID, ['cells', 0, 'across'], 'round', 'unknown end "round"; there are "past", "future"'),
  ['an end twice', ['drawings', GRID, 'up', 1], 'past', ['drawings', GRID, 'up', 3], 'end "past" stands twice'],
])('is told of %s', (_, at, value, path, message) => {
  expect(findings(changed(at, value, drawn))).toContainEqual({ path, message })
})

it('is told of two sets in one corner', () => {
  const [cell] = (drawings[GRID] as Extract<Drawing, { as: 'grid' }>).cells
  expect(findings(changed(['drawings', GRID, 'cells', 1], cell, drawn))).toEqual([
    { path: ['drawings', GRID, 'cells', 1], message: 'corner "past, round" stands twice' },
  ])
})

it('what is missing is told once, and not of everything in it', () => {
  expect(findings(changed(['drawings', CIRCLES, 'form'], 'x', drawn))).toHaveLength(1)
  expect(findings(changed(['drawings', CIRCLES, 'sizes'], 'x', drawn))).toHaveLength(1)
  expect(findings(changed(['drawings', BARS, 'table'], 'x', drawn))).toHaveLength(1)
  expect(findings(changed(['drawings', GRID, 'page'], 'x', drawn))).toHaveLength(1)
})
